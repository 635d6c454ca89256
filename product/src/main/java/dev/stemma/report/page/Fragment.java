package dev.stemma.report.page;

/// A piece of HTML that [Markup] wrote, to stand in a page as it is.
///
/// @param html the piece
public record Fragment(String html) {}
