package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Trees without direction whose leaves are texts, as phylogenetic methods make them. A text hardly apart from the node
/// that it hangs on takes that node's place, so that texts can be parents; what is left of the nodes in between are
/// lost sources. Each tree is hung on its longest text.
final class UnrootedTree {

    private static final double CERTAIN = 0.5;

    private final double hardly;
    private final Map<String, Map<String, Double>> beside = new LinkedHashMap<>();
    private final Set<String> inner = new HashSet<>();

    /// @param hardly a text that is not further from a node takes its place
    UnrootedTree(double hardly) {
        this.hardly = hardly;
    }

    /// A new node between texts.
    String node() {
        String node = "joined-" + (inner.size() + 1);
        inner.add(node);
        return node;
    }

    /// Joins two nodes.
    ///
    /// @param length how far they are apart, as a share of what could be different
    void connect(String one, String other, double length) {
        beside.computeIfAbsent(one, key -> new LinkedHashMap<>()).put(other, length);
        beside.computeIfAbsent(other, key -> new LinkedHashMap<>()).put(one, length);
    }

    /// The graph of all trees, one for each family; to be asked for once.
    Graph hang(Likeness likeness) {
        List<Arc> arcs = new ArrayList<>();
        collapse();
        for (List<Integer> family : likeness.members()) {
            hang(likeness.ids().get(likeness.longest(family)), arcs);
        }
        Set<String> lost = new HashSet<>(inner);
        lost.removeIf(node -> arcs.stream().noneMatch(arc -> arc.from().equals(node)));
        return likeness.graph(lost, arcs);
    }

    private void collapse() {
        for (String node : List.copyOf(new TreeSet<>(inner))) {
            Map<String, Double> around = beside.getOrDefault(node, Map.of());
            around.entrySet().stream()
                    .filter(entry -> !inner.contains(entry.getKey()) && entry.getValue() <= hardly)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .ifPresent(text -> putInPlace(text, node));
        }
    }

    private void putInPlace(String text, String node) {
        Map<String, Double> around = beside.getOrDefault(node, Map.of());
        beside.remove(node);
        inner.remove(node);
        around.forEach((other, length) -> {
            beside.getOrDefault(other, new HashMap<>()).remove(node);
            if (!other.equals(text)) {
                connect(text, other, length);
            }
        });
    }

    private void hang(String root, List<Arc> arcs) {
        Deque<String> open = new ArrayDeque<>(List.of(root));
        Set<String> seen = new HashSet<>(Set.of(root));
        while (!open.isEmpty()) {
            String node = open.removeFirst();
            for (String next : beside.getOrDefault(node, Map.of()).keySet()) {
                if (seen.add(next)) {
                    arcs.add(new Arc(node, next, CERTAIN));
                    open.addLast(next);
                }
            }
        }
    }
}
