package dev.stemma.annotate.quote;

/// A stretch of one paragraph that is read as one sentence of the writer: sentence ends inside quotation marks do not
/// part it.
///
/// @param from index of its first word
/// @param to one past its last word
record Frame(int from, int to) {}
