package dev.stemma.report.page;

import java.util.List;

/// Draws the boxes of a stemma: solid for an article, dashed for a lost source, doubled for several articles.
final class BoxDrawing {

    private static final double SIGLUM = 9.6;
    private static final double BOLD = 8.6;
    private static final double PLAIN = 6.9;

    private final Markup html;
    private final DrawingSize size;

    BoxDrawing(Markup html, DrawingSize size) {
        this.html = html;
        this.size = size;
    }

    void draw(FoldedStemma.Node node, double left, double middle, boolean low) {
        int height = low ? size.lowHeight() : size.height();
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
            rect(html, "behind", left + 4, top + 4, size.box(), height, 3);
        }
        rect(html, "box", left, top, size.box(), height, 3);
        if (!node.lost()) {
            rect(html, "edge-bar", left, top, 6, height, 2);
        }
        List<String> name =
                lines(node.label(), node.siglum().isEmpty() ? 0 : node.siglum().length() + 1);
        List<String> notes = size.compact()
                ? node.notes().subList(0, Math.min(1, node.notes().size()))
                : node.notes();
        double line = middle - (name.size() + notes.size() - 1) * 7.5 + 4.5;
        for (int i = 0; i < name.size(); i++) {
            html.open("text", "x", pixels(left + 14), "y", pixels(line), "class", "name");
            if (i == 0 && !node.siglum().isEmpty()) {
                html.leaf("tspan", node.siglum(), "class", "siglum").text(" ");
            }
            html.leaf("tspan", name.get(i)).close();
            line += 15;
        }
        for (String note : notes) {
            label(html, "note", left + 14, line, fitting(note, size.box() - 20, PLAIN), "start");
            line += 15;
        }
        html.close().line();
    }

    /// A name in one line, or in two where there is room for two; broken between words, never within one.
    private List<String> lines(String name, int before) {
        double room = size.box() - 24 - SIGLUM * before;
        String first = fitting(name, room, BOLD);
        if (first.equals(name) || size.compact()) {
            return List.of(first);
        }
        int space = name.lastIndexOf(' ', first.length() - 1);
        String above = space > 0 ? name.substring(0, space).stripTrailing() : "";
        String below = space > 0 ? name.substring(space).stripLeading() : name;
        return List.of(above, fitting(below, size.box() - 24, BOLD));
    }

    /// A text cut to a width, by an estimate of its letters' widths.
    private static String fitting(String text, double room, double letter) {
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            used += letter * breadth(unit);
            if (used > room) {
                int end = Character.isLowSurrogate(unit) ? i - 1 : i;
                return text.substring(0, Math.max(1, end - 1)).stripTrailing() + "…";
            }
        }
        return text;
    }

    /// The width of a letter against that of a common one.
    private static double breadth(char unit) {
        if (unit >= '\u1100') {
            return 1.7;
        }
        if (Character.isUpperCase(unit) || unit == 'm' || unit == 'w') {
            return 1.25;
        }
        return "iljtfr.,:;’'“” ".indexOf(unit) >= 0 ? 0.6 : 1;
    }

    static void rect(Markup html, String type, double x, double y, double width, double tall, int round) {
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

    static void label(Markup html, String type, double x, double y, String text, String anchor) {
        html.leaf("text", text, "class", type, "x", pixels(x), "y", pixels(y), "text-anchor", anchor);
    }

    private static String pixels(double value) {
        return ArrowDrawing.pixels(value);
    }
}
