package dev.stemma.report.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Gives every node a column: right of its parents, and right of everything of an earlier period.
///
/// Longest-path layering (Eades and Sugiyama 1990) in which every period begins at a bar that all nodes of
/// the period before stand left of. A node whose stated period lies before that of an ancestor keeps to its
/// ancestors: dates can lie. Linear in nodes and arrows.
final class Columns {

    private final Graph graph;
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> period = new HashMap<>();

    private Columns(Graph graph) {
        this.graph = graph;
    }

    /// The column of every node, from 0.
    ///
    /// @throws IllegalArgumentException when the arrows run in a circle
    static Map<String, Integer> of(Graph graph) {
        Columns columns = new Columns(graph);
        columns.sort();
        columns.believePeriods();
        return columns.assign();
    }

    private void sort() {
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Graph.Node node : graph.nodes()) {
            children.put(node.name(), new ArrayList<>());
            parents.put(node.name(), new ArrayList<>());
            open.put(node.name(), 0);
        }
        for (Graph.Arrow arrow : graph.arrows()) {
            listOf(children, arrow.from()).add(arrow.to());
            listOf(parents, arrow.to()).add(arrow.from());
            open.merge(arrow.to(), 1, Integer::sum);
        }
        ArrayDeque<String> ready = new ArrayDeque<>();
        open.forEach((name, count) -> {
            if (count == 0) {
                ready.add(name);
            }
        });
        while (!ready.isEmpty()) {
            String name = ready.remove();
            order.add(name);
            for (String child : listOf(children, name)) {
                if (open.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        if (order.size() < graph.nodes().size()) {
            Set<String> circle = new HashSet<>(open.keySet());
            order.forEach(circle::remove);
            throw new IllegalArgumentException("the arrows run in a circle through "
                    + circle.stream().sorted().limit(5).toList());
        }
    }

    private void believePeriods() {
        Map<String, OptionalInt> stated = new HashMap<>();
        graph.nodes().forEach(node -> stated.put(node.name(), node.period()));
        Map<String, Integer> latest = new HashMap<>();
        for (String name : order) {
            int before = listOf(parents, name).stream()
                    .mapToInt(parent -> latest.getOrDefault(parent, -1))
                    .max()
                    .orElse(-1);
            OptionalInt own = stated.getOrDefault(name, OptionalInt.empty());
            if (own.isPresent() && own.getAsInt() >= before) {
                period.put(name, own.getAsInt());
                before = own.getAsInt();
            }
            latest.put(name, before);
        }
    }

    private Map<String, Integer> assign() {
        int periods = period.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        Map<String, Integer> columns = new HashMap<>();
        boolean undatedRoot = periods > 0
                && order.stream().anyMatch(name -> listOf(parents, name).isEmpty() && !period.containsKey(name));
        int bar = undatedRoot ? 1 : 0;
        for (int current = 0; current < Math.max(periods, 1); current++) {
            int end = bar - 1;
            for (String name : order) {
                if (columns.containsKey(name) || period.getOrDefault(name, -1) > current) {
                    continue;
                }
                if (!columns.keySet().containsAll(listOf(parents, name))) {
                    continue;
                }
                int right = listOf(parents, name).stream()
                        .mapToInt(parent -> columns.getOrDefault(parent, -1) + 1)
                        .max()
                        .orElse(0);
                boolean dated = period.containsKey(name);
                int column = dated ? Math.max(right, bar) : right;
                columns.put(name, column);
                end = dated ? Math.max(end, column) : end;
            }
            bar = Math.max(bar, end + 1);
        }
        pullRootsToTheirChildren(columns);
        return withoutGaps(columns);
    }

    private static Map<String, Integer> withoutGaps(Map<String, Integer> columns) {
        List<Integer> used = columns.values().stream().distinct().sorted().toList();
        Map<String, Integer> closed = new HashMap<>();
        columns.forEach((name, column) -> closed.put(name, used.indexOf(column)));
        return closed;
    }

    /// An undated root stands just left of its first child.
    private void pullRootsToTheirChildren(Map<String, Integer> columns) {
        for (String name : order.reversed()) {
            if (!period.containsKey(name) && !listOf(children, name).isEmpty()) {
                int first = listOf(children, name).stream()
                        .mapToInt(child -> columns.getOrDefault(child, 1))
                        .min()
                        .orElse(1);
                columns.put(name, Math.max(columns.getOrDefault(name, 0), first - 1));
            }
        }
    }

    private static List<String> listOf(Map<String, List<String>> map, String name) {
        return map.getOrDefault(name, List.of());
    }

    /// The columns that each period takes.
    static List<Placement.Period> periods(Graph graph, Map<String, Integer> columns) {
        Columns sorted = new Columns(graph);
        sorted.sort();
        sorted.believePeriods();
        Map<Integer, int[]> spans = new TreeMap<>();
        sorted.period.forEach((name, number) -> {
            int column = columns.getOrDefault(name, 0);
            int[] span = spans.computeIfAbsent(number, key -> new int[] {column, column});
            span[0] = Math.min(span[0], column);
            span[1] = Math.max(span[1], column);
        });
        List<Placement.Period> periods = new ArrayList<>();
        spans.forEach((number, span) -> periods.add(new Placement.Period(number, span[0], span[1])));
        return periods;
    }
}
