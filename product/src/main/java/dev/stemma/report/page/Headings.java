package dev.stemma.report.page;

/// Levels of headings: deeper where a story stands inside another part of a page.
///
/// @param top level of a story's title, 1 to 3
record Headings(int top) {

    String title() {
        return "h" + top;
    }

    String section() {
        return "h" + (top + 1);
    }

    String part() {
        return "h" + (top + 2);
    }

    String detail() {
        return "h" + (top + 3);
    }
}
