package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.PublicationDate;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.report.drawing.Graph;
import dev.stemma.report.drawing.LayeredLayout;
import dev.stemma.report.drawing.Placement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws a stemma as SVG: a lane for each line, time to the right, lost sources hollow.
///
/// Everything in it is said in words beside it as well; its links lead to the same evidence.
final class StemmaDrawing {

    private static final int WIDTH = 190;
    private static final int GAP = 42;
    private static final int LEFT = 52;
    private static final int HEAD = 30;
    private static final int LANE_GAP = 10;

    private final Scene scene;
    private final Markup html;
    private final FoldedStemma stemma;
    private final int height;
    private final int rowHeight;

    StemmaDrawing(Scene scene, FoldedStemma stemma) {
        this.scene = scene;
        this.html = scene.html;
        this.stemma = stemma;
        boolean compact = stemma.nodes().size() > 36;
        this.height = compact ? 40 : 54;
        this.rowHeight = height + (compact ? 8 : 14);
    }

    void write(Map<Edge, String> anchors) {
        TimeAxis axis = TimeAxis.of(scene.story.articles());
        Graph graph = stemma.graph(axis);
        Placement placement = new LayeredLayout().place(graph);
        int head = axis.periods().isEmpty() ? 6 : HEAD;
        int width = LEFT + placement.columns() * (WIDTH + GAP) - GAP + 12;
        List<double[]> lanes = lanes(placement, head);
        int total = (int) Math.ceil(lanes.getLast()[1]) + 6;
        html.open(
                "svg",
                "class",
                "stemma",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(total),
                "viewBox",
                "0 0 " + width + " " + total,
                "role",
                "group",
                "aria-label",
                "Drawing of who copied whom. The list below says the same in words.");
        html.line();
        drawLanes(lanes, width);
        drawAxis(axis, placement, total);
        Map<String, double[]> boxes = boxes(graph, placement, lanes);
        drawEdges(graph, placement, boxes, lanes, anchors);
        for (FoldedStemma.Node node : stemma.nodes()) {
            double[] at = boxes.get(node.name());
            if (at != null) {
                drawNode(node, at[0], at[1]);
            }
        }
        html.close().line();
    }

    /// Top and bottom of each lane in pixels.
    private List<double[]> lanes(Placement placement, int head) {
        List<double[]> lanes = new ArrayList<>();
        double top = head;
        for (Placement.Lane lane : placement.lanes()) {
            double bottom = top + (lane.bottom() - lane.top()) * rowHeight;
            lanes.add(new double[] {top, bottom, lane.top()});
            top = bottom + LANE_GAP;
        }
        return lanes;
    }

    private Map<String, double[]> boxes(Graph graph, Placement placement, List<double[]> lanes) {
        Map<String, double[]> boxes = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            Placement.Spot spot = placement.spots().get(node.name());
            if (spot != null) {
                boxes.put(node.name(), new double[] {x(spot.column()), y(spot.row(), lanes.get(node.lane()))});
            }
        }
        return boxes;
    }

    private static double x(int column) {
        return LEFT + (double) column * (WIDTH + GAP);
    }

    private double y(double row, double[] lane) {
        return lane[0] + (row - lane[2]) * rowHeight;
    }

    private void drawLanes(List<double[]> lanes, int width) {
        for (int i = 0; i < lanes.size(); i++) {
            FoldedStemma.Lane lane = stemma.lanes().get(i);
            double top = lanes.get(i)[0];
            double bottom = lanes.get(i)[1];
            html.open("g", "class", "lane tone-" + lane.tone());
            rect("band", 0, top, width, bottom - top, 4);
            rect("band-pattern", 0, top, 34, bottom - top, 4);
            label("band-letter", 17, (top + bottom) / 2 + 6, lane.letter(), "middle");
            html.close().line();
        }
    }

    private void drawAxis(TimeAxis axis, Placement placement, int total) {
        if (axis.periods().isEmpty()) {
            return;
        }
        html.open("g", "class", "axis");
        int first = Integer.MAX_VALUE;
        for (Placement.Period period : placement.periods()) {
            double left = x(period.first()) - GAP / 2.0;
            first = Math.min(first, period.first());
            if (left > LEFT) {
                html.empty(
                        "line", "x1", pixels(left), "x2", pixels(left), "y1", "4", "y2", Integer.toString(total - 6));
            }
            label("axis-label", left + GAP / 2.0, 18, axis.periods().get(period.number()), "start");
        }
        if (first > 0 && first < Integer.MAX_VALUE) {
            label("axis-label", LEFT, 18, "date unknown", "start");
        }
        html.close().line();
    }

    private void drawEdges(
            Graph graph,
            Placement placement,
            Map<String, double[]> boxes,
            List<double[]> lanes,
            Map<Edge, String> anchors) {
        Map<String, Integer> laneOf = new HashMap<>();
        graph.nodes().forEach(node -> laneOf.put(node.name(), node.lane()));
        for (int i = 0; i < stemma.arrows().size(); i++) {
            FoldedStemma.Arrow arrow = stemma.arrows().get(i);
            double[] from = boxes.get(arrow.from());
            double[] to = boxes.get(arrow.to());
            if (from == null || to == null) {
                continue;
            }
            double[] lane = lanes.get(laneOf.getOrDefault(arrow.from(), 0));
            StringBuilder path = new StringBuilder();
            double atX = from[0] + WIDTH;
            double atY = from[1];
            path.append("M").append(pixels(atX)).append(" ").append(pixels(atY));
            for (Placement.Spot through : placement.routes().get(i)) {
                double throughY = y(through.row(), lane);
                curve(path, atX, atY, x(through.column()), throughY);
                path.append("H").append(pixels(x(through.column()) + WIDTH));
                atX = x(through.column()) + WIDTH;
                atY = throughY;
            }
            curve(path, atX, atY, to[0] - 9, to[1]);
            drawArrow(arrow, path.toString(), to, anchors);
        }
    }

    private static void curve(StringBuilder path, double fromX, double fromY, double toX, double toY) {
        double bend = Math.max(18, (toX - fromX) / 2);
        path.append("C")
                .append(pixels(fromX + bend))
                .append(" ")
                .append(pixels(fromY))
                .append(" ")
                .append(pixels(toX - bend))
                .append(" ")
                .append(pixels(toY))
                .append(" ")
                .append(pixels(toX))
                .append(" ")
                .append(pixels(toY));
    }

    private void drawArrow(FoldedStemma.Arrow arrow, String path, double[] to, Map<Edge, String> anchors) {
        Edge edge = arrow.edge();
        String anchor = anchors.getOrDefault(edge, scene.anchor("evidence"));
        html.open(
                "a",
                "href",
                "#" + anchor,
                "class",
                "edge tone-" + arrow.tone() + (edge.confidence() < 0.75 ? " doubtful" : ""),
                "data-from",
                arrow.from(),
                "data-to",
                arrow.to(),
                "aria-label",
                arrow.inWords());
        html.leaf("title", arrow.inWords());
        html.empty("path", "class", "reach", "d", path);
        html.empty(
                "path",
                "class",
                "stroke " + style(edge.kind()),
                "d",
                path,
                "stroke-width",
                pixels(1.5 + 5 * edge.share()));
        html.empty(
                "path",
                "class",
                "head",
                "d",
                "M" + pixels(to[0] - 11) + " " + pixels(to[1] - 6) + "L" + pixels(to[0] - 1) + " " + pixels(to[1]) + "L"
                        + pixels(to[0] - 11) + " " + pixels(to[1] + 6) + "Z");
        html.close().line();
    }

    /// The patterns of the lines, once for a page.
    static void patterns(Markup html) {
        html.open("svg", "class", "defs", "aria-hidden", "true", "focusable", "false")
                .open("defs");
        List<String> shapes = List.of(
                "",
                "M-1 1L1 -1M0 6L6 0M5 7L7 5",
                "M0 1.5H6M0 4.5H6",
                "",
                "M-1 5L1 7M0 0L6 6M5 -1L7 1",
                "M1.5 0V6M4.5 0V6",
                "M0 3H6M3 0V6",
                "M-2 2L2 -2M0 6L6 0M4 8L8 4");
        for (int i = 0; i < shapes.size(); i++) {
            html.open(
                    "pattern",
                    "id",
                    "hatch-" + (i + 1),
                    "class",
                    "tone-" + (i + 1),
                    "width",
                    "6",
                    "height",
                    "6",
                    "patternUnits",
                    "userSpaceOnUse");
            if (i == 0) {
                html.empty("rect", "width", "6", "height", "6");
            } else if (shapes.get(i).isEmpty()) {
                html.empty("circle", "cx", "3", "cy", "3", "r", "1.5");
            } else {
                html.empty("path", "d", shapes.get(i), "stroke-width", i == 7 ? "2.6" : "1.4");
            }
            html.close();
        }
        html.close().close().line();
    }

    static String style(EdgeKind kind) {
        return switch (kind) {
            case VERBATIM -> "verbatim";
            case EDITED -> "edited";
            case REWRITTEN -> "rewritten";
            case CONDENSED -> "condensed";
            case PARTIAL -> "partial";
        };
    }

    private void drawNode(FoldedStemma.Node node, double left, double middle) {
        double top = middle - height / 2.0;
        html.open(
                "a",
                "href",
                "#" + node.anchor(),
                "class",
                "node tone-" + node.tone() + (node.lost() ? " lost" : "") + (node.stack() ? " stack" : ""),
                "data-name",
                node.name());
        html.leaf("title", node.title());
        if (node.stack()) {
            rect("behind", left + 4, top + 4, WIDTH, height, 3);
        }
        rect("box", left, top, WIDTH, height, 3);
        if (!node.lost()) {
            rect("edge-bar", left, top, 6, height, 2);
        }
        double line = node.notes().size() > 1 ? top + 18 : top + height / 2.0 - 3;
        html.open("text", "x", pixels(left + 14), "y", pixels(line), "class", "name");
        html.leaf("tspan", node.siglum(), "class", "siglum");
        html.text(node.siglum().isEmpty() ? "" : " ");
        html.leaf("tspan", fitting(node.label(), node.siglum().length()));
        html.close();
        for (String note : node.notes()) {
            line += 15;
            label("note", left + 14, line, note, "start");
        }
        html.close().line();
    }

    /// A label cut to the width of a box, by an estimate of its letters' widths.
    private static String fitting(String label, int before) {
        double room = WIDTH - 24 - 9.0 * (before + 1);
        double used = 0;
        for (int i = 0; i < label.length(); i++) {
            char unit = label.charAt(i);
            used += unit >= '\u1100' ? 14 : Character.isUpperCase(unit) || unit == 'm' || unit == 'w' ? 10.2 : 7.5;
            if (used > room) {
                int end = Character.isLowSurrogate(unit) ? i - 1 : i;
                return label.substring(0, Math.max(1, end - 1)).stripTrailing() + "…";
            }
        }
        return label;
    }

    private void rect(String type, double x, double y, double width, double tall, int round) {
        html.empty(
                "rect",
                "class",
                type,
                "x",
                pixels(x),
                "y",
                pixels(y),
                "width",
                pixels(width),
                "height",
                pixels(tall),
                "rx",
                Integer.toString(round));
    }

    private void label(String type, double x, double y, String text, String anchor) {
        html.leaf("text", text, "class", type, "x", pixels(x), "y", pixels(y), "text-anchor", anchor);
    }

    private static String pixels(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// The publication day in words, as a node says it.
    static String dayOf(AnnotatedArticle article) {
        Optional<PublicationDate> date = article.article().published();
        return date.map(known -> Days.inWords(known.value()) + (known.inferred() ? " (inferred)" : ""))
                .orElse("undated");
    }
}
