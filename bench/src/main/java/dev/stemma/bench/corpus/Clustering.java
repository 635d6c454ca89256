package dev.stemma.bench.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures of how well a grouping agrees with the true one.
final class Clustering {

    private Clustering() {}

    /// B³ F1 (Bagga and Baldwin 1998): the harmonic mean over items of how pure and how whole each item's group is.
    ///
    /// @param found group of each item
    /// @param truth true group of each item, in the same order
    static double bCubedF1(List<String> found, List<String> truth) {
        double precision = bCubed(found, truth);
        double recall = bCubed(truth, found);
        return 2 * precision * recall / (precision + recall);
    }

    private static double bCubed(List<String> groups, List<String> others) {
        Map<String, Integer> sizes = sizes(groups);
        Map<List<String>, Integer> shared = together(groups, others);
        double sum = 0;
        for (Map.Entry<List<String>, Integer> cell : shared.entrySet()) {
            double common = cell.getValue();
            sum += common * common / sizes.getOrDefault(cell.getKey().getFirst(), 1);
        }
        return sum / groups.size();
    }

    /// Adjusted Rand index (Hubert and Arabie 1985), 0 where it would be negative.
    static double adjustedRand(List<String> found, List<String> truth) {
        double cells = pairs(together(found, truth).values());
        double rows = pairs(sizes(found).values());
        double columns = pairs(sizes(truth).values());
        double all = found.size() * (found.size() - 1) / 2.0;
        double chance = rows * columns / all;
        double most = (rows + columns) / 2;
        return most == chance ? 1 : Math.max(0, (cells - chance) / (most - chance));
    }

    private static double pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
    }

    private static Map<String, Integer> sizes(List<String> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes;
    }

    private static Map<List<String>, Integer> together(List<String> groups, List<String> others) {
        Map<List<String>, Integer> cells = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            cells.merge(List.of(groups.get(i), others.get(i)), 1, Integer::sum);
        }
        return cells;
    }
}
