package dev.stemma.bench.training;

import dev.stemma.annotate.name.learned.ArticleWords;
import java.util.List;

/// An article with the mark of every word.
///
/// @param listed as in [PlainArticle]
record NamedArticle(ArticleWords words, List<int[]> marks, boolean listed) {}
