package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Counts the independent lines of reporting: all articles that descend from one root.
///
/// A lost source is the root of what descends from it. An article with several parents belongs to the lines
/// of all of them. One of which only some passages descend keeps a line of its own when most of its text is
/// its own, and then stands in that line alone: lines count roots of reporting, and a borrowed paragraph
/// does not make a report a copy. Commentary (an opinion piece, an analysis, a summary of others) that takes
/// passages from reports keeps no line of its own, however much of it is the author's thought; nor does an outlet's
/// next version of its own report.
final class Lines {

    private static final double MOSTLY_DERIVED = 0.5;

    private Lines() {}

    /// @param story ids of all articles, in the order in which lines shall list them
    /// @param addsNoLine whether a partial edge leaves its child no line of its own, however small its share
    static List<List<String>> of(
            List<String> story, List<Edge> edges, Set<String> lostSources, Predicate<Edge> addsNoLine) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        Set<String> dependent = new LinkedHashSet<>();
        Map<String, Double> partial = new LinkedHashMap<>();
        for (Edge edge : edges) {
            if (edge.kind() == EdgeKind.PARTIAL && !lostSources.contains(edge.from())) {
                partial.merge(edge.to(), addsNoLine.test(edge) ? 1 : edge.share(), Double::sum);
            } else {
                dependent.add(edge.to());
            }
        }
        for (String article : story) {
            if (partial.getOrDefault(article, 0.0) >= MOSTLY_DERIVED) {
                dependent.add(article);
            }
        }
        for (Edge edge : edges) {
            if (dependent.contains(edge.to())) {
                children.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
            }
        }
        Set<String> roots = new LinkedHashSet<>();
        story.forEach(article -> {
            if (!dependent.contains(article)) {
                roots.add(article);
            }
        });
        edges.forEach(edge -> {
            if (!dependent.contains(edge.from())) {
                roots.add(edge.from());
            }
        });
        List<List<String>> lines = new ArrayList<>();
        for (String root : roots) {
            Set<String> reached = new LinkedHashSet<>();
            List<String> open = new ArrayList<>(List.of(root));
            while (!open.isEmpty()) {
                String node = open.removeLast();
                if (reached.add(node)) {
                    open.addAll(children.getOrDefault(node, List.of()));
                }
            }
            List<String> line = story.stream().filter(reached::contains).toList();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        lines.sort((a, b) -> a.size() != b.size() ? b.size() - a.size() : 0);
        return lines;
    }
}
