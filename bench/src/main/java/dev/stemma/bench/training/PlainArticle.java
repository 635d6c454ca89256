package dev.stemma.bench.training;

import java.util.List;

/// The words of an article's sentences with their marks, before the recogniser looks at them.
record PlainArticle(List<List<String>> sentences, List<int[]> marks) {}
