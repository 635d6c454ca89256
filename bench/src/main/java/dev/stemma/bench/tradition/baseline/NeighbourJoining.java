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

/// Neighbour joining (Saitou and Nei 1987), cube of the number of texts. A text hardly apart from the node that it
/// hangs
/// on takes that node's place, so that texts can be parents; what is left of the nodes in between are lost sources.
final class NeighbourJoining {

    private static final double HARDLY = 0.02;
    private static final double CERTAIN = 0.5;

    private final Map<String, Map<String, Double>> beside = new LinkedHashMap<>();
    private final Set<String> inner = new HashSet<>();
    private int joined;

    private NeighbourJoining() {}

    static Graph of(Likeness likeness) {
        NeighbourJoining tree = new NeighbourJoining();
        List<Arc> arcs = new ArrayList<>();
        for (List<Integer> family : likeness.members()) {
            tree.join(likeness, family);
        }
        tree.collapse();
        for (List<Integer> family : likeness.members()) {
            tree.hang(likeness.ids().get(likeness.longest(family)), arcs);
        }
        Set<String> lost = new HashSet<>(tree.inner);
        lost.removeIf(node -> arcs.stream().noneMatch(arc -> arc.from().equals(node)));
        return likeness.graph(lost, arcs);
    }

    private void join(Likeness likeness, List<Integer> family) {
        Map<String, Map<String, Double>> distances = new LinkedHashMap<>();
        for (int one : family) {
            Map<String, Double> row = new LinkedHashMap<>();
            family.forEach(other -> row.put(likeness.ids().get(other), likeness.distance(one, other)));
            distances.put(likeness.ids().get(one), row);
        }
        while (distances.size() > 2) {
            joinNearest(distances);
        }
        if (distances.size() == 2) {
            List<String> last = List.copyOf(distances.keySet());
            connect(last.getFirst(), last.getLast(), distance(distances, last.getFirst(), last.getLast()));
        }
    }

    private void joinNearest(Map<String, Map<String, Double>> distances) {
        List<String> open = List.copyOf(distances.keySet());
        Map<String, Double> sums = new HashMap<>();
        for (String one : open) {
            sums.put(
                    one,
                    open.stream()
                            .filter(other -> !other.equals(one))
                            .mapToDouble(other -> distance(distances, one, other))
                            .sum());
        }
        String left = open.get(0);
        String right = open.get(1);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                double score = (open.size() - 2) * distance(distances, open.get(i), open.get(j))
                        - sums.getOrDefault(open.get(i), 0.0)
                        - sums.getOrDefault(open.get(j), 0.0);
                if (score < least) {
                    least = score;
                    left = open.get(i);
                    right = open.get(j);
                }
            }
        }
        double between = distance(distances, left, right);
        double toLeft = between / 2
                + (sums.getOrDefault(left, 0.0) - sums.getOrDefault(right, 0.0)) / (2.0 * (open.size() - 2));
        String node = "joined-" + ++joined;
        inner.add(node);
        connect(node, left, toLeft);
        connect(node, right, between - toLeft);
        Map<String, Double> row = new LinkedHashMap<>();
        for (String other : open) {
            if (!other.equals(left) && !other.equals(right)) {
                double far = (distance(distances, left, other) + distance(distances, right, other) - between) / 2;
                row.put(other, far);
                distances.getOrDefault(other, new HashMap<>()).put(node, far);
            }
        }
        distances.remove(left);
        distances.remove(right);
        distances.put(node, row);
    }

    private static double distance(Map<String, Map<String, Double>> distances, String one, String other) {
        return distances.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    }

    private void connect(String one, String other, double length) {
        beside.computeIfAbsent(one, key -> new LinkedHashMap<>()).put(other, length);
        beside.computeIfAbsent(other, key -> new LinkedHashMap<>()).put(one, length);
    }

    private void collapse() {
        for (String node : List.copyOf(new java.util.TreeSet<>(inner))) {
            Map<String, Double> around = beside.getOrDefault(node, Map.of());
            around.entrySet().stream()
                    .filter(entry -> !inner.contains(entry.getKey()) && entry.getValue() <= HARDLY)
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
