package dev.stemma.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/// Average-link clustering over a sparse neighbour graph.
///
/// A group is held as the sum of its members' unit vectors, so the mean similarity of two groups is one dot product,
/// also over pairs that no index proposed. Cost: articles × neighbours × words of an article.
final class StoryClusters {

    /// So many of an article's heaviest words are looked up in the index.
    private static final int INDEXED_TERMS = 80;

    /// Words that more articles than this have say too little to propose a pair.
    private static final int LONGEST_POSTING = 2000;

    private record Pair(double similarity, int left, int right) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.similarity)
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right);
    }

    /// One group: its articles, the sum of their vectors, their known days in order, and the groups near it.
    private record Group(List<Integer> members, TermVector sum, List<Long> days, SortedSet<Integer> near) {}

    private final StorySettings settings;
    private final ArticleTerms terms;
    private final List<Group> groups = new ArrayList<>();
    private final List<Boolean> alive = new ArrayList<>();

    StoryClusters(StorySettings settings, ArticleTerms terms) {
        this.settings = settings;
        this.terms = terms;
    }

    /// The groups, each with its articles' numbers in order, in order of their first article.
    List<List<Integer>> cluster() {
        for (int i = 0; i < terms.size(); i++) {
            List<Long> days = terms.day(i).stream().boxed().toList();
            add(new Group(List.of(i), terms.vector(i), days, new TreeSet<>()));
        }
        PriorityQueue<Pair> queue = new PriorityQueue<>(Pair.BEST_FIRST);
        propose(queue);
        while (!queue.isEmpty()) {
            Pair best = queue.remove();
            if (alive.get(best.left) && alive.get(best.right)) {
                join(best.left, best.right, queue);
            }
        }
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (alive.get(i)) {
                result.add(groups.get(i).members().stream().sorted().toList());
            }
        }
        result.sort(Comparator.comparingInt(List::getFirst));
        return result;
    }

    private int add(Group group) {
        groups.add(group);
        alive.add(true);
        return groups.size() - 1;
    }

    /// Finds each article's nearest articles through an index of its weightiest words.
    private void propose(PriorityQueue<Pair> queue) {
        List<List<Integer>> postings = new ArrayList<>();
        double[] shared = new double[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            TermVector vector = terms.vector(i);
            List<Integer> touched = new ArrayList<>();
            for (int position : vector.heaviest(INDEXED_TERMS)) {
                int term = vector.term(position);
                while (postings.size() <= term) {
                    postings.add(new ArrayList<>());
                }
                List<Integer> posting = postings.get(term);
                for (int other : posting) {
                    if (shared[other] == 0) {
                        touched.add(other);
                    }
                    shared[other] +=
                            vector.weight(position) * terms.vector(other).weightOf(term);
                }
                if (posting.size() < LONGEST_POSTING) {
                    posting.add(i);
                }
            }
            touched.sort(Comparator.comparingDouble((Integer other) -> -shared[other])
                    .thenComparing(Comparator.reverseOrder()));
            for (int k = 0; k < touched.size(); k++) {
                if (k < settings.neighbours()) {
                    consider(i, touched.get(k), queue);
                }
                shared[touched.get(k)] = 0;
            }
        }
    }

    private void consider(int left, int right, PriorityQueue<Pair> queue) {
        groups.get(left).near().add(right);
        groups.get(right).near().add(left);
        double similarity = similarity(groups.get(left), groups.get(right));
        if (similarity >= settings.threshold()) {
            queue.add(new Pair(similarity, Math.min(left, right), Math.max(left, right)));
        }
    }

    private void join(int left, int right, PriorityQueue<Pair> queue) {
        Group a = groups.get(left);
        Group b = groups.get(right);
        alive.set(left, false);
        alive.set(right, false);
        List<Integer> members = new ArrayList<>(a.members());
        members.addAll(b.members());
        List<Long> days = new ArrayList<>(a.days());
        days.addAll(b.days());
        Collections.sort(days);
        int joined = add(new Group(members, a.sum().plus(b.sum()), days, new TreeSet<>()));
        SortedSet<Integer> near = new TreeSet<>(a.near());
        near.addAll(b.near());
        for (int other : near) {
            groups.get(other).near().remove(left);
            groups.get(other).near().remove(right);
            if (alive.get(other)) {
                consider(joined, other, queue);
            }
        }
    }

    private double similarity(Group a, Group b) {
        double pairs = (double) a.members().size() * b.members().size();
        double dated = a.days().size() * b.days().size() / pairs;
        double words = a.sum().dot(b.sum()) / pairs;
        return words * (1 - dated + dated * closeness(a.days(), b.days()));
    }

    /// What time leaves of a similarity: 1 within a day of each other, falling with the distance of the nearest days.
    private double closeness(List<Long> a, List<Long> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 1;
        }
        long nearest = Long.MAX_VALUE;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            nearest = Math.min(nearest, Math.abs(a.get(i) - b.get(j)));
            if (a.get(i) < b.get(j)) {
                i++;
            } else {
                j++;
            }
        }
        double apart = Math.max(0, nearest - 1);
        return settings.lasting() + (1 - settings.lasting()) / (1 + apart / settings.fadingDays());
    }
}
