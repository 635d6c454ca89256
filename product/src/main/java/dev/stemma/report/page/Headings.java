package dev.stemma.report.page;

/// Levels of headings: one deeper where a page holds several stories.
///
/// @param top level of a story's title, 1 or 2
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
