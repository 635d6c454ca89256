package dev.stemma.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets nodes without an arrow side by side, so that many of them make no tower.
///
/// A period of time (or all, where there is none) is one zone of neighbouring columns. A zone that holds more
/// than a few such nodes gets more columns as long as the drawing stays narrow; within a zone they fill row
/// after row.
final class Spread {

    private static final int WIDE = 5;
    private static final int ROWS = 2;

    private final Graph graph;
    private final Map<String, Integer> columns;
    private final List<Zone> zones = new ArrayList<>();
    private int count;

    private static final class Zone {
        private int first;
        private int last;
        private final List<String> alone = new ArrayList<>();

        private Zone(int first, int last) {
            this.first = first;
            this.last = last;
        }

        private int width() {
            return last - first + 1;
        }
    }

    private Spread(Graph graph, Map<String, Integer> columns) {
        this.graph = graph;
        this.columns = new HashMap<>(columns);
        this.count = columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    /// The columns, changed so that nodes without an arrow spread.
    static Map<String, Integer> over(Graph graph, Map<String, Integer> columns) {
        Spread spread = new Spread(graph, columns);
        spread.zone();
        spread.widen();
        for (Zone zone : spread.zones) {
            for (int i = 0; i < zone.alone.size(); i++) {
                spread.columns.put(zone.alone.get(i), zone.first + i % zone.width());
            }
        }
        return spread.columns;
    }

    private void zone() {
        List<Placement.Period> periods = Columns.periods(graph, columns);
        int from = periods.isEmpty() ? count : periods.getFirst().first();
        Zone undated = new Zone(0, Math.max(0, from - 1));
        Map<Integer, Zone> byPeriod = new HashMap<>();
        if (from > 0) {
            zones.add(undated);
        }
        for (int i = 0; i < periods.size(); i++) {
            int last = i + 1 < periods.size() ? periods.get(i + 1).first() - 1 : count - 1;
            Zone zone = new Zone(periods.get(i).first(), last);
            byPeriod.put(periods.get(i).number(), zone);
            zones.add(zone);
        }
        Set<String> linked = new HashSet<>();
        graph.arrows().forEach(arrow -> {
            linked.add(arrow.from());
            linked.add(arrow.to());
        });
        for (Graph.Node node : graph.nodes()) {
            if (!linked.contains(node.name())) {
                Zone zone = node.period().isPresent()
                        ? byPeriod.getOrDefault(node.period().getAsInt(), undated)
                        : undated;
                if (zones.contains(zone)) {
                    zone.alone.add(node.name());
                }
            }
        }
    }

    private void widen() {
        while (count < WIDE) {
            Zone fullest = null;
            for (Zone zone : zones) {
                boolean tall = zone.alone.size() > ROWS * zone.width();
                if (tall && (fullest == null || fills(zone) > fills(fullest))) {
                    fullest = zone;
                }
            }
            if (fullest == null) {
                return;
            }
            int after = fullest.last;
            columns.replaceAll((name, column) -> column > after ? column + 1 : column);
            for (Zone zone : zones) {
                if (zone.first > after) {
                    zone.first++;
                    zone.last++;
                }
            }
            fullest.last++;
            count++;
        }
    }

    private static double fills(Zone zone) {
        return (double) zone.alone.size() / zone.width();
    }
}
