package dev.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Average-link clustering over a sparse neighbour graph (Sokal and Michener 1958), within what a user has corrected.
///
/// A group is held as the sum of its members' unit vectors, so the mean similarity of two groups is one dot product,
/// also over pairs that no index proposed. Cost: articles × neighbours × words of an article.
final class StoryClusters {

    private record Pair(double similarity, int left, int right) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.similarity)
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right);
    }

    /// One group: its articles, the sum of their vectors, their known days in order, the groups near it, and the
    /// articles that may not come in.
    private record Group(
            List<Integer> members,
            TermVector sum,
            List<Long> days,
            SortedSet<Integer> near,
            SortedSet<Integer> barred) {}

    /// One story in the making.
    ///
    /// @param members articles' numbers in order
    /// @param near the most similar group that stayed apart, when there is one
    record Cluster(List<Integer> members, Optional<Near> near) {}

    /// A group that stayed apart.
    ///
    /// @param member number of one of its articles
    /// @param similarity mean similarity of the two groups, faded by time
    /// @param corrected whether a correction keeps the two apart
    record Near(int member, double similarity, boolean corrected) {}

    private final StorySettings settings;
    private final List<Profile> profiles;
    private final Links links;
    private final List<Group> groups = new ArrayList<>();
    private final List<Boolean> alive = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(Pair.BEST_FIRST);
    private final int[] groupOf;

    /// @param profiles articles in an order that does not depend on the order of reading
    StoryClusters(StorySettings settings, List<Profile> profiles, Links links) {
        this.settings = settings;
        this.profiles = profiles;
        this.links = links;
        this.groupOf = new int[profiles.size()];
    }

    /// The groups in order of their first article.
    ///
    /// @param pairs pairs of articles that are near each other
    List<Cluster> cluster(List<int[]> pairs) {
        for (int i = 0; i < profiles.size(); i++) {
            List<Long> days = profiles.get(i).day().stream().boxed().toList();
            add(new Group(
                    List.of(i), profiles.get(i).words(), days, new TreeSet<>(), new TreeSet<>(links.barredFrom(i))));
        }
        for (int[] pair : pairs) {
            groups.get(pair[0]).near().add(pair[1]);
            groups.get(pair[1]).near().add(pair[0]);
        }
        for (List<Integer> together : links.together()) {
            for (int other : together) {
                if (groupOf[together.getFirst()] != groupOf[other]) {
                    merge(groupOf[together.getFirst()], groupOf[other]);
                }
            }
        }
        // Nothing is joined meanwhile, so all threads may look; the queue's order does not depend on theirs.
        queue.addAll(IntStream.range(0, groups.size())
                .parallel()
                .filter(alive::get)
                .boxed()
                .flatMap(group -> groups.get(group).near().stream()
                        .filter(other -> other < group)
                        .flatMap(other -> considered(other, group).stream()))
                .toList());
        while (!queue.isEmpty()) {
            Pair best = queue.remove();
            if (alive.get(best.left) && alive.get(best.right)) {
                int joined = merge(best.left, best.right);
                groups.get(joined)
                        .near()
                        .forEach(other -> considered(other, joined).ifPresent(queue::add));
            }
        }
        return result();
    }

    private List<Cluster> result() {
        return IntStream.range(0, groups.size())
                .parallel()
                .filter(alive::get)
                .mapToObj(group -> new Cluster(
                        groups.get(group).members().stream().sorted().toList(), nearest(group)))
                .sorted(Comparator.comparing(cluster -> cluster.members().getFirst()))
                .toList();
    }

    private Optional<Near> nearest(int group) {
        Optional<Near> nearest = Optional.empty();
        for (int other : groups.get(group).near()) {
            double similarity = similarity(groups.get(group), groups.get(other));
            if (nearest.isEmpty() || similarity > nearest.get().similarity()) {
                nearest = Optional.of(new Near(
                        groups.get(other).members().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow(() -> new IllegalStateException("a group without articles")),
                        similarity,
                        areBarred(groups.get(group), other)));
            }
        }
        return nearest;
    }

    private int add(Group group) {
        int number = groups.size();
        groups.add(group);
        alive.add(true);
        group.members().forEach(member -> groupOf[member] = number);
        return number;
    }

    /// Two groups as candidates to be joined, if they are near enough and may be.
    private Optional<Pair> considered(int left, int right) {
        double similarity = similarity(groups.get(left), groups.get(right));
        return similarity >= settings.threshold() && !areBarred(groups.get(left), right)
                ? Optional.of(new Pair(similarity, Math.min(left, right), Math.max(left, right)))
                : Optional.empty();
    }

    private boolean areBarred(Group group, int other) {
        return group.barred().stream().anyMatch(member -> groupOf[member] == other);
    }

    private int merge(int left, int right) {
        Group a = groups.get(left);
        Group b = groups.get(right);
        alive.set(left, false);
        alive.set(right, false);
        List<Integer> members = new ArrayList<>(a.members());
        members.addAll(b.members());
        List<Long> days = new ArrayList<>(a.days());
        days.addAll(b.days());
        Collections.sort(days);
        SortedSet<Integer> near = new TreeSet<>(a.near());
        near.addAll(b.near());
        near.removeAll(Arrays.asList(left, right));
        SortedSet<Integer> barred = new TreeSet<>(a.barred());
        barred.addAll(b.barred());
        int joined = add(new Group(members, a.sum().plus(b.sum()), days, near, barred));
        for (int other : near) {
            SortedSet<Integer> theirs = groups.get(other).near();
            theirs.remove(left);
            theirs.remove(right);
            theirs.add(joined);
        }
        return joined;
    }

    private double similarity(Group a, Group b) {
        double pairs = (double) a.members().size() * b.members().size();
        double dated = (double) a.days().size() * b.days().size() / pairs;
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
