package dev.stemma.report.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What is to be drawn.
///
/// @param nodes in the order in which they stand where nothing else decides
/// @param arrows from parent to child, between nodes of the graph
/// @param lanes the number of lanes, counted from the top
public record Graph(List<Node> nodes, List<Arrow> arrows, int lanes) {

    public Graph {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
        Set<String> names = new HashSet<>();
        for (Node node : nodes) {
            if (!names.add(node.name())) {
                throw new IllegalArgumentException("two nodes are called " + node.name());
            }
            if (node.lane() < 0 || node.lane() >= lanes) {
                throw new IllegalArgumentException(
                        "node " + node.name() + " stands in lane " + node.lane() + " of " + lanes);
            }
        }
        for (Arrow arrow : arrows) {
            if (!names.contains(arrow.from()) || !names.contains(arrow.to())) {
                throw new IllegalArgumentException(
                        "the arrow " + arrow.from() + " -> " + arrow.to() + " leads out of the graph");
            }
        }
    }

    /// One node.
    ///
    /// @param name unique in the graph
    /// @param lane the lane it stands in, from 0
    /// @param period the period of time it belongs to, from 0; empty where that is not known
    public record Node(String name, int lane, OptionalInt period) {}

    /// One arrow.
    ///
    /// @param from name of the parent
    /// @param to name of the child
    public record Arrow(String from, String to) {}
}
