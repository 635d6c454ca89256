package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.TrueStemma.TrueEdge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Independent lines of reporting: the witnesses of each root. A text with parents of two lines belongs to both; one
/// that is mostly its own belongs to none but its own.
final class TrueLines {

    private static final double MOSTLY = 0.5;

    private TrueLines() {}

    static List<List<String>> of(Collection<String> witnesses, List<TrueEdge> edges) {
        Map<String, Double> shares = new HashMap<>();
        edges.forEach(edge -> shares.merge(edge.to(), edge.share(), Double::sum));
        Map<String, Set<String>> lines = new TreeMap<>();
        for (String witness : new TreeSet<>(witnesses)) {
            for (String root : roots(witness, edges, shares)) {
                lines.computeIfAbsent(root, key -> new TreeSet<>()).add(witness);
            }
        }
        List<List<String>> all = new ArrayList<>();
        new LinkedHashMap<>(lines).values().forEach(line -> all.add(List.copyOf(line)));
        return all;
    }

    private static Set<String> roots(String node, List<TrueEdge> edges, Map<String, Double> shares) {
        if (shares.getOrDefault(node, 0.0) < MOSTLY) {
            return Set.of(node);
        }
        Set<String> roots = new HashSet<>();
        edges.stream()
                .filter(edge -> edge.to().equals(node))
                .forEach(edge -> roots.addAll(roots(edge.from(), edges, shares)));
        return roots;
    }
}
