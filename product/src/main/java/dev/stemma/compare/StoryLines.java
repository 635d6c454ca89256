package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Stemma;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The stemma as the comparison asks it: whose line a passage belongs to, and who descends from whom.
final class StoryLines {

    private final Map<String, NavigableSet<Integer>> linesOf = new HashMap<>();
    private final Map<String, List<Edge>> edgesTo = new HashMap<>();
    private final Map<String, List<Edge>> edgesFrom = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Stemma stemma;

    StoryLines(Stemma stemma) {
        this.stemma = stemma;
        stemma.lostSources().forEach(source -> lost.add(source.id()));
        for (int line = 0; line < stemma.lines().size(); line++) {
            for (String article : stemma.lines().get(line)) {
                linesOf.computeIfAbsent(article, a -> new TreeSet<>()).add(line);
            }
        }
        for (Edge edge : stemma.edges()) {
            edgesTo.computeIfAbsent(edge.to(), a -> new ArrayList<>()).add(edge);
            edgesFrom.computeIfAbsent(edge.from(), a -> new ArrayList<>()).add(edge);
        }
    }

    List<Edge> edges() {
        return stemma.edges();
    }

    List<Edge> edgesTo(String node) {
        return edgesTo.getOrDefault(node, List.of());
    }

    List<Edge> edgesFrom(String node) {
        return edgesFrom.getOrDefault(node, List.of());
    }

    boolean isLost(String node) {
        return lost.contains(node);
    }

    /// Whether `descendant` comes from `ancestor` over any number of copies.
    boolean descends(String descendant, String ancestor) {
        return descends(descendant, ancestor, new HashSet<>());
    }

    private boolean descends(String descendant, String ancestor, Set<String> seen) {
        for (Edge edge : edgesTo(descendant)) {
            if (edge.from().equals(ancestor) || (seen.add(edge.from()) && descends(edge.from(), ancestor, seen))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the two share a line, so that one may have what it has from the other or from its source.
    boolean sameLine(String left, String right) {
        NavigableSet<Integer> shared = new TreeSet<>(lines(left));
        shared.retainAll(lines(right));
        return !shared.isEmpty();
    }

    /// Whether two places share a line. What a text that borrows only parts says outside these parts is its own.
    boolean sameLine(Passage left, Passage right) {
        return sameLine(left.article(), right.article())
                && !(isOwn(left) && !comesFrom(right, left))
                && !(isOwn(right) && !comesFrom(left, right));
    }

    /// Whether a text that borrows no more than parts has this place from none of its parents.
    private boolean isOwn(Passage place) {
        List<Edge> edges = edgesTo(place.article());
        return !edges.isEmpty()
                && edges.stream()
                        .allMatch(edge -> edge.kind() == EdgeKind.PARTIAL
                                && !edge.derivations().isEmpty()
                                && edge.derivations().stream()
                                        .noneMatch(
                                                derivation -> derivation.child().overlaps(place)));
    }

    private boolean comesFrom(Passage place, Passage source) {
        return edgesTo(place.article()).stream()
                .flatMap(edge -> edge.derivations().stream())
                .anyMatch(derivation -> derivation.child().overlaps(place)
                        && derivation.parent().filter(source::overlaps).isPresent());
    }

    NavigableSet<Integer> lines(String article) {
        return linesOf.getOrDefault(article, new TreeSet<>());
    }

    /// The lines a passage stands for. An article with several parents belongs to several lines; its passage counts for
    /// the line it was taken from where that is known.
    NavigableSet<Integer> lines(Passage passage) {
        return lines(passage, new HashSet<>());
    }

    private NavigableSet<Integer> lines(Passage passage, Set<Passage> seen) {
        NavigableSet<Integer> all = lines(passage.article());
        if (all.size() <= 1 || !seen.add(passage)) {
            return all;
        }
        NavigableSet<Integer> found = new TreeSet<>();
        for (Edge edge : edgesTo(passage.article())) {
            for (Edge.Derivation derivation : edge.derivations()) {
                if (derivation.child().overlaps(passage)) {
                    found.addAll(derivation
                            .parent()
                            .map(parent -> lines(parent, seen))
                            .orElseGet(TreeSet::new));
                }
            }
        }
        found.retainAll(all);
        return found.isEmpty() ? all : found;
    }

    /// The number of independent lines behind some passages: the fewest lines that explain all of them, found greedily
    /// by taking the line with most passages first.
    int count(Collection<Passage> passages) {
        List<NavigableSet<Integer>> open = new ArrayList<>();
        Set<String> withoutLine = new TreeSet<>();
        for (Passage passage : passages) {
            NavigableSet<Integer> lines = lines(passage);
            if (lines.isEmpty()) {
                withoutLine.add(passage.article());
            } else {
                open.add(lines);
            }
        }
        int count = withoutLine.size();
        while (!open.isEmpty()) {
            Map<Integer, Integer> votes = new HashMap<>();
            open.forEach(lines -> lines.forEach(line -> votes.merge(line, 1, Integer::sum)));
            int best = votes.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            open.removeIf(lines -> lines.contains(best));
            count++;
        }
        return count;
    }

    /// How many copies lie between an article and the root of its line; 0 for a root.
    int depth(String node) {
        int depth = 0;
        Set<String> seen = new HashSet<>();
        String at = node;
        while (seen.add(at) && !edgesTo(at).isEmpty()) {
            at = edgesTo(at).getFirst().from();
            depth++;
        }
        return depth;
    }

    /// How freely an article copies: those that swap words most are most likely to have swapped this one.
    int freedom(String article) {
        return edgesTo(article).stream()
                .map(Edge::kind)
                .mapToInt(StoryLines::freedom)
                .max()
                .orElse(0);
    }

    private static int freedom(EdgeKind kind) {
        return switch (kind) {
            case VERBATIM -> 0;
            case EDITED, PARTIAL -> 1;
            case CONDENSED -> 2;
            case REWRITTEN -> 3;
        };
    }
}
