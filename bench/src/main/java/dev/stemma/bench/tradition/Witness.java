package dev.stemma.bench.tradition;

/// An article of a tradition as it is handed in.
///
/// @param id says nothing of its place in the family
/// @param outlet who published it
/// @param title its headline
/// @param content its paragraphs with the lines of the page around them, parted by blank lines
/// @param published its stated day, which may lie, as ISO 8601
/// @param body its words without the lines of the page, in lower case: equal for exact duplicates
public record Witness(String id, String outlet, String title, String content, String published, String body) {}
