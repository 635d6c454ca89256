package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.measure.Graph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Neighbour joining (Saitou and Nei 1987), cube of the number of texts.
final class NeighbourJoining {

    private static final double HARDLY = 0.05;

    private final UnrootedTree tree = new UnrootedTree(HARDLY);

    private NeighbourJoining() {}

    static Graph of(Likeness likeness) {
        NeighbourJoining joining = new NeighbourJoining();
        likeness.members().forEach(family -> joining.join(likeness, family));
        return joining.tree.hang(likeness);
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
            tree.connect(last.getFirst(), last.getLast(), distance(distances, last.getFirst(), last.getLast()));
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
        String node = tree.node();
        tree.connect(node, left, toLeft);
        tree.connect(node, right, between - toLeft);
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
}
