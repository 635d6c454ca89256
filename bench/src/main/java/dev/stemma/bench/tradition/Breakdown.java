package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.TrueStemma.TrueEdge;
import dev.stemma.bench.tradition.baseline.Baseline;
import dev.stemma.bench.tradition.measure.Comparison;
import dev.stemma.bench.tradition.measure.Comparison.Judged;
import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What kept the figures from being whole, for whoever works on the lineage: which kinds and manners of descent are
/// missed, why edges are wrong, how far confidences hold.
final class Breakdown {

    private static final int BINS = 10;

    private final Map<String, int[]> byKind = new TreeMap<>();
    private final Map<String, int[]> byManner = new TreeMap<>();
    private final Map<String, int[]> byTrace = new TreeMap<>();
    private final Map<String, Integer> kindsGiven = new TreeMap<>();
    private final Map<Comparison.Cause, Integer> causes = new TreeMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private Breakdown() {}

    static List<String> of(List<ReadTradition> traditions) {
        Breakdown breakdown = new Breakdown();
        traditions.forEach(breakdown::add);
        List<String> lines = new ArrayList<>(breakdown.cases);
        lines.addAll(breakdown.tables());
        lines.add(measures("stemma", breakdown.comparisons));
        for (Baseline baseline : Baseline.values()) {
            lines.add(measures(
                    baseline.method(),
                    traditions.stream()
                            .map(read -> Comparison.of(read.truth(), read.by(baseline)))
                            .toList()));
        }
        return lines;
    }

    private void add(ReadTradition read) {
        Graph truth = read.truth();
        Comparison comparison = Comparison.of(truth, read.found());
        comparisons.add(comparison);
        judged.addAll(comparison.judged());
        Map<List<String>, TrueEdge> edges = new HashMap<>();
        Map<String, String> twins = read.tradition().truth().twins();
        for (TrueEdge edge : read.tradition().truth().edges()) {
            edges.put(
                    List.of(twins.getOrDefault(edge.from(), edge.from()), twins.getOrDefault(edge.to(), edge.to())),
                    edge);
        }
        Set<List<String>> right = new HashSet<>();
        comparison.right().forEach(arc -> right.add(ends(arc)));
        for (Arc arc : truth.arcs()) {
            TrueEdge edge = edges.get(ends(arc));
            if (edge != null) {
                boolean found = right.contains(ends(arc));
                count(byKind, edge.kind().name().toLowerCase(Locale.ROOT), found);
                count(byTrace, trace(arc, edge, truth), found);
                String parent = truth.lost().contains(arc.from()) ? " from a lost source" : "";
                edge.manners()
                        .forEach(manner -> count(byManner, manner.name().toLowerCase(Locale.ROOT) + parent, found));
            }
        }
        read.stemma().edges().forEach(edge -> {
            TrueEdge meant = edges.get(
                    List.of(twins.getOrDefault(edge.from(), edge.from()), twins.getOrDefault(edge.to(), edge.to())));
            if (meant != null) {
                kindsGiven.merge(
                        meant.kind().name().toLowerCase(Locale.ROOT) + " called "
                                + edge.kind().name().toLowerCase(Locale.ROOT),
                        1,
                        Integer::sum);
            }
        });
        comparison.wrong().forEach(wrong -> causes.merge(wrong.cause(), 1, Integer::sum));
        addCase(read, truth, comparison, edges);
    }

    /// What of an edge the texts can show.
    private static String trace(Arc arc, TrueEdge edge, Graph truth) {
        if (truth.lost().contains(arc.from()) || truth.lost().contains(arc.to())) {
            return "an end is lost";
        }
        return edge.ties().isEmpty() ? "no text ties with the parent" : "a text ties with the parent";
    }

    private void addCase(ReadTradition read, Graph truth, Comparison comparison, Map<List<String>, TrueEdge> edges) {
        cases.add(String.format(
                Locale.ROOT,
                "%s: %d witnesses, %d lost, %d lines; edges %d right, %d missed, %d wrong; lost %d of %d, %d claimed; "
                        + "lines %.2f; sign distance %.2f",
                read.tradition().name(),
                read.tradition().witnesses().size(),
                truth.lost().size(),
                truth.lines().size(),
                comparison.right().size(),
                comparison.missed().size(),
                comparison.wrong().size(),
                comparison.lostRight(),
                comparison.lostTrue(),
                comparison.lostFound(),
                comparison.lines().f1(),
                comparison.signDistance()));
        comparison.missed().forEach(arc -> {
            TrueEdge edge = edges.get(ends(arc));
            cases.add("  missed " + arc.from() + " -> " + arc.to()
                    + (edge == null
                            ? ""
                            : String.format(Locale.ROOT, " %s %s %.2f", edge.kind(), edge.manners(), edge.share())));
        });
        comparison
                .wrong()
                .forEach(wrong -> cases.add(String.format(
                        Locale.ROOT,
                        "  wrong  %s -> %s %s, given %.2f",
                        wrong.arc().from(),
                        wrong.arc().to(),
                        wrong.cause(),
                        wrong.arc().confidence())));
    }

    private static List<String> ends(Arc arc) {
        return List.of(arc.from(), arc.to());
    }

    private static void count(Map<String, int[]> counts, String key, boolean found) {
        int[] count = counts.computeIfAbsent(key, name -> new int[2]);
        count[found ? 0 : 1]++;
    }

    private List<String> tables() {
        List<String> lines = new ArrayList<>();
        lines.add("true edges found, by kind");
        byKind.forEach((kind, count) -> lines.add(share(kind, count)));
        lines.add("true edges found, by what can be told");
        byTrace.forEach((trace, count) -> lines.add(share(trace, count)));
        lines.add("true edges found, by manner");
        byManner.forEach((manner, count) -> lines.add(share(manner, count)));
        lines.add("kinds given to right edges");
        kindsGiven.forEach((pair, count) -> lines.add(String.format(Locale.ROOT, "  %-46s %5d", pair, count)));
        lines.add("wrong edges, by cause");
        causes.forEach((cause, count) ->
                lines.add(String.format(Locale.ROOT, "  %-46s %5d", cause.name().toLowerCase(Locale.ROOT), count)));
        lines.add("edges by confidence: right");
        for (int bin = 0; bin < BINS; bin++) {
            double low = (double) bin / BINS;
            double high = bin == BINS - 1 ? 1.001 : (double) (bin + 1) / BINS;
            int[] count = new int[2];
            judged.stream()
                    .filter(one -> one.confidence() >= low && one.confidence() < high)
                    .forEach(one -> count[one.right() ? 0 : 1]++);
            if (count[0] + count[1] > 0) {
                lines.add(share(String.format(Locale.ROOT, "%.1f to %.1f", low, Math.min(1, high)), count));
            }
        }
        return lines;
    }

    private static String share(String name, int[] count) {
        return String.format(
                Locale.ROOT,
                "  %-46s %5d of %5d  %.3f",
                name,
                count[0],
                count[0] + count[1],
                (double) count[0] / (count[0] + count[1]));
    }

    private static String measures(String method, List<Comparison> comparisons) {
        Measures measures = Measures.of(comparisons);
        return String.format(
                Locale.ROOT,
                "%-44s edges %.3f or ties %.3f lines %.3f lost %.3f/%.3f sign %.3f direction %.3f",
                method,
                measures.edgeF1(),
                measures.tiedF1(),
                measures.lines(),
                measures.lostPrecision(),
                measures.lostRecall(),
                measures.signDistance(),
                measures.direction());
    }
}
