package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Which texts of a large story share a box. The texts from which most others descend have one each, as many as a
/// drawing can hold; what descends from one of them and has no box of its own is counted in a box beside it.
///
/// Every text counts for its main parent in its line only, the one that explains most of it. Near linear in texts and
/// edges.
final class Folding {

    private static final int BOXES = 36;
    private static final int DEEPEST = 4;

    private final Map<String, String> parentOf = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();

    private Folding(List<Edge> edges, Witnesses witnesses) {
        List<Edge> byShare = new ArrayList<>(edges);
        byShare.removeIf(edge ->
                witnesses.of(edge.from()).line() != witnesses.of(edge.to()).line());
        byShare.sort(Comparator.comparingDouble((Edge edge) -> -edge.share()));
        byShare.forEach(edge -> parentOf.putIfAbsent(edge.to(), edge.from()));
        parentOf.forEach((child, parent) ->
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child));
        for (String text : parentOf.keySet()) {
            Optional<String> above = Optional.ofNullable(parentOf.get(text));
            for (int steps = 0; above.isPresent() && steps <= parentOf.size(); steps++) {
                weights.merge(above.get(), 1, Integer::sum);
                above = Optional.ofNullable(parentOf.get(above.get()));
            }
        }
    }

    /// The name of the shared box of each text that has none of its own.
    static Map<String, String> of(List<Edge> edges, Witnesses witnesses) {
        Folding folding = new Folding(edges, witnesses);
        Set<String> shown = folding.shown();
        Map<String, List<String>> stacks = new LinkedHashMap<>();
        for (String text : folding.parentOf.keySet()) {
            if (!shown.contains(text)) {
                stacks.computeIfAbsent(folding.nearest(text, shown), key -> new ArrayList<>())
                        .add(text);
            }
        }
        Map<String, String> stackOf = new HashMap<>();
        stacks.forEach((above, members) -> {
            if (members.size() > 1) {
                members.forEach(member -> stackOf.put(member, "stack " + above));
            }
        });
        return stackOf;
    }

    private record Candidate(String text, int depth) {}

    private Set<String> shown() {
        PriorityQueue<Candidate> waiting =
                new PriorityQueue<>(Comparator.comparingInt((Candidate each) -> -weights.getOrDefault(each.text(), 0))
                        .thenComparing(Candidate::text));
        Set<String> shown = new HashSet<>();
        children.keySet().stream().filter(text -> !parentOf.containsKey(text)).forEach(root -> {
            shown.add(root);
            children.getOrDefault(root, List.of()).forEach(child -> waiting.add(new Candidate(child, 1)));
        });
        while (shown.size() < BOXES && !waiting.isEmpty()) {
            Candidate next = waiting.remove();
            if (!weights.containsKey(next.text())) {
                break;
            }
            shown.add(next.text());
            if (next.depth() < DEEPEST) {
                children.getOrDefault(next.text(), List.of())
                        .forEach(child -> waiting.add(new Candidate(child, next.depth() + 1)));
            }
        }
        return shown;
    }

    private String nearest(String text, Set<String> shown) {
        String above = text;
        for (int steps = 0; steps <= parentOf.size() && !shown.contains(above); steps++) {
            above = parentOf.getOrDefault(above, above);
        }
        return above;
    }
}
