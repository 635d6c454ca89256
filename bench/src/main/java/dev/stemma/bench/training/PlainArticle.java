package dev.stemma.bench.training;

import java.util.List;

/// The words of an article's sentences with their marks, before the recogniser looks at them.
///
/// @param sentences the words of each sentence
/// @param marks the marks of each sentence's words
/// @param listed whether its names were taken from lists, so that standing in one says nothing
record PlainArticle(List<List<String>> sentences, List<int[]> marks, boolean listed) {}
