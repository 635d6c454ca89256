package dev.stemma.report.page;

import java.util.List;

/// The patterns of the lines, which tell them apart without colour; once for a page.
final class Patterns {

    private static final List<String> SHAPES = List.of(
            "",
            "M-1 1L1 -1M0 6L6 0M5 7L7 5",
            "M0 1.5H6M0 4.5H6",
            "",
            "M-1 5L1 7M0 0L6 6M5 -1L7 1",
            "M1.5 0V6M4.5 0V6",
            "M0 3H6M3 0V6",
            "M-2 2L2 -2M0 6L6 0M4 8L8 4");

    private Patterns() {}

    static void write(Markup html) {
        html.open("svg", "class", "defs", "aria-hidden", "true", "focusable", "false")
                .open("defs");
        for (int i = 0; i < SHAPES.size(); i++) {
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
            } else if (SHAPES.get(i).isEmpty()) {
                html.empty("circle", "cx", "3", "cy", "3", "r", "1.5");
            } else {
                html.empty("path", "d", SHAPES.get(i), "stroke-width", i == 7 ? "2.6" : "1.4");
            }
            html.close();
        }
        html.close().close().line();
    }
}
