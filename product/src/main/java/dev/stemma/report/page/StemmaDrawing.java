package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import dev.stemma.report.drawing.Graph;
import dev.stemma.report.drawing.LayeredLayout;
import dev.stemma.report.drawing.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws a stemma as SVG: a lane for each line of several texts, one lane for all that stand alone, time to
/// the right where that does not make the drawing too wide, lost sources hollow.
///
/// Everything in it is said in words below it as well, and its links lead to the same evidence.
final class StemmaDrawing {

    private static final int HEAD = 30;
    private static final int LANE_GAP = 10;
    private static final int LANE_LABEL = 22;
    private static final int PERIODS = 5;
    private static final int COLUMNS = 6;

    /// An axis of time may make the drawing so much taller.
    private static final double TALLER = 1.6;

    private final Scene scene;
    private final Markup html;
    private final FoldedStemma stemma;
    private final TimeAxis axis;
    private final Graph graph;
    private final Placement placement;
    private final DrawingSize size;

    StemmaDrawing(Scene scene, FoldedStemma stemma) {
        this.scene = scene;
        this.html = scene.html;
        this.stemma = stemma;
        TimeAxis bestAxis = TimeAxis.of(List.of(), 0);
        Graph bestGraph = stemma.graph(bestAxis);
        Placement best = new LayeredLayout().place(bestGraph);
        double lowest = heightOf(best);
        int narrow = Math.max(COLUMNS, best.columns());
        for (int periods = PERIODS; periods > 1; periods--) {
            TimeAxis tried = TimeAxis.of(scene.story.articles(), periods);
            Graph timed = stemma.graph(tried);
            Placement placed = new LayeredLayout().place(timed);
            if (placed.columns() <= narrow && (heightOf(placed) <= lowest * TALLER || periods == 2)) {
                bestAxis = tried;
                bestGraph = timed;
                best = placed;
                break;
            }
        }
        this.axis = bestAxis;
        this.graph = bestGraph;
        this.placement = best;
        this.size = DrawingSize.of(best.columns(), stemma.nodes().size());
    }

    void write(Map<Edge, String> evidence, Map<Edge, String> arrows) {
        int head = axis.periods().isEmpty() ? 6 : HEAD;
        List<double[]> lanes = lanes(head);
        int total = (int) Math.ceil(lanes.isEmpty() ? head : lanes.getLast()[1]) + 6;
        html.open(
                "svg",
                "class",
                "stemma" + (size.fits() ? "" : " wide"),
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Integer.toString(size.width()),
                "height",
                Integer.toString(total),
                "viewBox",
                "0 0 " + size.width() + " " + total,
                "role",
                "group",
                "aria-label",
                "Drawing of who copied whom. The list below says the same in words.");
        html.line();
        drawLanes(lanes);
        drawAxis(total);
        Map<String, double[]> boxes = boxes(lanes);
        drawEdges(boxes, lanes, evidence, arrows);
        BoxDrawing drawing = new BoxDrawing(html, size);
        for (FoldedStemma.Node node : stemma.nodes()) {
            double[] at = boxes.get(node.name());
            if (at != null) {
                drawing.draw(node, at[0], at[1], stemma.lanes().get(node.lane()).alone());
            }
        }
        html.close().line();
    }

    private static double heightOf(Placement placement) {
        return placement.lanes().isEmpty() ? 0 : placement.lanes().getLast().bottom();
    }

    /// Top and bottom of each lane in pixels, its first row, where its rows begin, and their height.
    private List<double[]> lanes(int head) {
        List<double[]> lanes = new ArrayList<>();
        double top = head;
        for (int i = 0; i < placement.lanes().size(); i++) {
            Placement.Lane lane = placement.lanes().get(i);
            boolean alone = stemma.lanes().get(i).alone();
            double rows = alone ? top + LANE_LABEL : top;
            double row = alone ? size.lowRow() : size.row();
            double bottom = rows + (lane.bottom() - lane.top()) * row;
            lanes.add(new double[] {top, bottom, lane.top(), rows, row});
            top = bottom + LANE_GAP;
        }
        return lanes;
    }

    private Map<String, double[]> boxes(List<double[]> lanes) {
        Map<String, double[]> boxes = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            Placement.Spot spot = placement.spots().get(node.name());
            if (spot != null) {
                boxes.put(node.name(), new double[] {size.x(spot.column()), y(spot.row(), lanes.get(node.lane()))});
            }
        }
        return boxes;
    }

    private double y(double row, double[] lane) {
        return lane[3] + (row - lane[2]) * lane[4];
    }

    private void drawLanes(List<double[]> lanes) {
        for (int i = 0; i < lanes.size(); i++) {
            FoldedStemma.Lane lane = stemma.lanes().get(i);
            double top = lanes.get(i)[0];
            double bottom = lanes.get(i)[1];
            html.open("g", "class", "lane tone-" + lane.tone());
            BoxDrawing.rect(html, "band", 0, top, size.width(), bottom - top, 4);
            if (lane.alone()) {
                BoxDrawing.label(html, "lane-label", DrawingSize.LEFT, top + 15, lane.label(), "start");
            } else {
                BoxDrawing.rect(html, "band-pattern", 0, top, 32, bottom - top, 4);
                BoxDrawing.label(html, "band-letter", 16, (top + bottom) / 2 + 6, lane.label(), "middle");
            }
            html.close().line();
        }
    }

    private void drawAxis(int total) {
        if (axis.periods().isEmpty()) {
            return;
        }
        html.open("g", "class", "axis");
        int first = Integer.MAX_VALUE;
        for (Placement.Period period : placement.periods()) {
            double left = size.x(period.first()) - size.gap() / 2.0;
            first = Math.min(first, period.first());
            if (left > DrawingSize.LEFT) {
                String x = ArrowDrawing.pixels(left);
                html.empty("line", "x1", x, "x2", x, "y1", "4", "y2", Integer.toString(total - 6));
            }
            BoxDrawing.label(
                    html,
                    "axis-label",
                    size.x(period.first()),
                    18,
                    axis.periods().get(period.number()),
                    "start");
        }
        if (first > 0 && first < Integer.MAX_VALUE) {
            BoxDrawing.label(html, "axis-label", DrawingSize.LEFT, 18, "date unknown", "start");
        }
        html.close().line();
    }

    private void drawEdges(
            Map<String, double[]> boxes, List<double[]> lanes, Map<Edge, String> evidence, Map<Edge, String> arrows) {
        Map<String, Integer> laneOf = new HashMap<>();
        graph.nodes().forEach(node -> laneOf.put(node.name(), node.lane()));
        ArrowDrawing drawing = new ArrowDrawing(html);
        for (int i = 0; i < stemma.arrows().size(); i++) {
            FoldedStemma.Arrow arrow = stemma.arrows().get(i);
            double[] from = boxes.get(arrow.from());
            double[] to = boxes.get(arrow.to());
            if (from == null || to == null) {
                continue;
            }
            double[] lane = lanes.get(laneOf.getOrDefault(arrow.from(), 0));
            StringBuilder path = new StringBuilder();
            double atX = from[0] + size.box();
            double atY = from[1];
            double lastX = atX;
            double lastY = atY;
            path.append("M").append(ArrowDrawing.pixels(atX)).append(" ").append(ArrowDrawing.pixels(atY));
            for (Placement.Spot through : placement.routes().get(i)) {
                double throughY = y(through.row(), lane);
                ArrowDrawing.curve(path, atX, atY, size.x(through.column()), throughY);
                atX = size.x(through.column()) + size.box();
                path.append("H").append(ArrowDrawing.pixels(atX));
                atY = throughY;
                lastX = atX;
                lastY = atY;
            }
            ArrowDrawing.curve(path, atX, atY, to[0] - 9, to[1]);
            drawing.draw(
                    arrow,
                    new ArrowDrawing.Line(
                            path.toString(),
                            Optional.ofNullable(arrows.get(arrow.edge())),
                            evidence.getOrDefault(arrow.edge(), scene.anchor("evidence")),
                            to[0],
                            to[1],
                            (lastX + to[0]) / 2,
                            (lastY + to[1]) / 2));
        }
    }
}
