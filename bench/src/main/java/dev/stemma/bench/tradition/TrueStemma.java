package dev.stemma.bench.tradition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The true descent of a tradition's witnesses.
///
/// @param lost ids of the lost sources that the witnesses show ([Truth] says which these are)
/// @param edges from parent to child, without cycles
/// @param lines the witnesses of each root
/// @param twins for each witness the first of those with the same words
public record TrueStemma(List<String> lost, List<TrueEdge> edges, List<List<String>> lines, Map<String, String> twins) {

    public TrueStemma {
        lost = List.copyOf(lost);
        edges = List.copyOf(edges);
        lines = lines.stream().map(List::copyOf).toList();
        twins = Map.copyOf(twins);
        requireForest(edges);
    }

    /// One descent.
    ///
    /// @param kind as in the report
    /// @param share part of the child's characters that the parent explains
    /// @param manners how the child was made
    /// @param ties other nodes that hold, word for word as the parent has it, all that the child took from the
    ///     parent, and do not descend from the child: no reading of the texts tells them from the parent
    public record TrueEdge(String from, String to, Kind kind, double share, Set<Manner> manners, Set<String> ties) {

        public TrueEdge {
            manners = Set.copyOf(new TreeSet<>(manners));
            ties = Set.copyOf(ties);
        }
    }

    /// The kinds of descent, as the report names them.
    public enum Kind {
        VERBATIM,
        EDITED,
        REWRITTEN,
        CONDENSED,
        PARTIAL
    }

    /// All nodes above a node.
    public Set<String> ancestors(String node) {
        Set<String> above = new HashSet<>();
        collect(node, above);
        return above;
    }

    private void collect(String node, Set<String> above) {
        for (TrueEdge edge : edges) {
            if (edge.to().equals(node) && above.add(edge.from())) {
                collect(edge.from(), above);
            }
        }
    }

    private static void requireForest(List<TrueEdge> edges) {
        Set<String> open = new HashSet<>();
        edges.forEach(edge -> open.add(edge.to()));
        edges.forEach(edge -> open.add(edge.from()));
        boolean removed = true;
        while (removed) {
            Set<String> children = new HashSet<>();
            edges.stream().filter(edge -> open.contains(edge.from())).forEach(edge -> children.add(edge.to()));
            removed = open.removeIf(node -> !children.contains(node));
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("descent in a circle: " + open);
        }
    }
}
