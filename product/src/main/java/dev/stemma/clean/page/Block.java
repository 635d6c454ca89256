package dev.stemma.clean.page;

/// One piece of an article's text as a page lays it out.
///
/// @param text on one line, not blank
/// @param kind what the page says it is
public record Block(String text, Kind kind) {

    /// What a piece of a page is.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION
    }
}
