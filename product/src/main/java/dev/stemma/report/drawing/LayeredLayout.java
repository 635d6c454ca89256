package dev.stemma.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays a graph out in columns and lanes.
///
/// A layered drawing after Sugiyama, Tagawa and Toda (1981): columns, then an order within each, then rows.
/// Lanes lie one below the other and are ordered for themselves; an arrow between two lanes runs freely. The
/// same graph gives the same placement.
public final class LayeredLayout {

    /// Places every node and every arrow.
    ///
    /// @throws IllegalArgumentException when the arrows run in a circle
    public Placement place(Graph graph) {
        Map<String, Integer> columns = Spread.over(graph, Columns.of(graph));
        int count = columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        Map<String, Integer> laneOf = new HashMap<>();
        graph.nodes().forEach(node -> laneOf.put(node.name(), node.lane()));

        List<List<List<Rows.Point>>> lanes = new ArrayList<>();
        for (int lane = 0; lane < graph.lanes(); lane++) {
            List<List<Rows.Point>> empty = new ArrayList<>();
            for (int column = 0; column < count; column++) {
                empty.add(new ArrayList<>());
            }
            lanes.add(empty);
        }
        Map<String, Rows.Point> points = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            int column = columns.getOrDefault(node.name(), 0);
            Rows.Point point = new Rows.Point(column, true);
            points.put(node.name(), point);
            lanes.get(node.lane()).get(column).add(point);
        }

        List<List<Rows.Point>> routes = new ArrayList<>();
        for (Graph.Arrow arrow : graph.arrows()) {
            List<Rows.Point> route = new ArrayList<>();
            int lane = laneOf.getOrDefault(arrow.from(), 0);
            if (lane == laneOf.getOrDefault(arrow.to(), 0)) {
                Rows.Point from = pointOf(points, arrow.from());
                Rows.Point to = pointOf(points, arrow.to());
                Rows.Point last = from;
                for (int column = from.column + 1; column < to.column; column++) {
                    Rows.Point through = new Rows.Point(column, false);
                    lanes.get(lane).get(column).add(through);
                    Rows.link(last, through);
                    route.add(through);
                    last = through;
                }
                Rows.link(last, to);
            }
            routes.add(route);
        }

        List<Placement.Lane> places = new ArrayList<>();
        double top = 0;
        for (List<List<Rows.Point>> lane : lanes) {
            double height = Rows.place(lane);
            for (List<Rows.Point> column : lane) {
                for (Rows.Point point : column) {
                    point.row += top;
                }
            }
            places.add(new Placement.Lane(top, top + height));
            top += height;
        }

        Map<String, Placement.Spot> spots = new HashMap<>();
        points.forEach((name, point) -> spots.put(name, spotOf(point)));
        return new Placement(
                spots,
                routes.stream()
                        .map(route -> route.stream().map(LayeredLayout::spotOf).toList())
                        .toList(),
                count,
                places,
                Columns.periods(graph, columns));
    }

    private static Rows.Point pointOf(Map<String, Rows.Point> points, String name) {
        Rows.Point point = points.get(name);
        if (point == null) {
            throw new IllegalStateException("no point for " + name);
        }
        return point;
    }

    private static Placement.Spot spotOf(Rows.Point point) {
        return new Placement.Spot(point.column, point.row);
    }
}
