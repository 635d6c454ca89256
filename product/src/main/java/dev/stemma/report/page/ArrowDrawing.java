package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Draws the arrows of a stemma. The dash says how the text was taken over, the width how much of it, a pale
/// arrow with a question mark that another text may be the parent, a hollow head that it may run the other way.
final class ArrowDrawing {

    /// What is less likely than this is drawn as doubtful.
    static final double LIKELY = 0.75;

    private final Markup html;

    ArrowDrawing(Markup html) {
        this.html = html;
    }

    /// @param path from the parent to just before the child
    /// @param id of the arrow on the page, when something leads back to it
    /// @param anchor of its evidence
    /// @param toX where the head ends
    /// @param toY the height of its end
    /// @param middleX where a question mark can stand
    /// @param middleY the height of that place
    record Line(
            String path, Optional<String> id, String anchor, double toX, double toY, double middleX, double middleY) {}

    void draw(FoldedStemma.Arrow arrow, Line line) {
        Edge edge = arrow.edge();
        boolean doubtful = edge.confidence() < LIKELY;
        boolean reversible = edge.directionConfidence() < LIKELY;
        html.open(
                "a",
                "href",
                "#" + line.anchor(),
                "id",
                line.id().orElse(Markup.NONE),
                "class",
                "edge tone-" + arrow.tone() + (doubtful ? " doubtful" : "") + (reversible ? " reversible" : ""),
                "data-from",
                arrow.from(),
                "data-to",
                arrow.to(),
                "aria-label",
                arrow.inWords());
        html.leaf("title", arrow.inWords());
        html.empty("path", "class", "reach", "d", line.path());
        html.empty(
                "path",
                "class",
                "stroke " + style(edge.kind()),
                "d",
                line.path(),
                "stroke-width",
                pixels(1.5 + 4.5 * edge.share()));
        double x = line.toX();
        double y = line.toY();
        html.empty(
                "path",
                "class",
                "head",
                "d",
                "M" + pixels(x - 11) + " " + pixels(y - 6) + "L" + pixels(x - 1) + " " + pixels(y) + "L"
                        + pixels(x - 11) + " " + pixels(y + 6) + "Z");
        if (doubtful) {
            BoxDrawing.label(html, "question", line.middleX(), line.middleY() + 5, "?", "middle");
        }
        html.close().line();
    }

    static void curve(StringBuilder path, double fromX, double fromY, double toX, double toY) {
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

    static String style(EdgeKind kind) {
        return switch (kind) {
            case VERBATIM -> "verbatim";
            case EDITED -> "edited";
            case REWRITTEN -> "rewritten";
            case CONDENSED -> "condensed";
            case PARTIAL -> "partial";
        };
    }

    static String pixels(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
