package dev.stemma.clean;

import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;

/// What became of a document: an article, or a reason why there is none in it.
public sealed interface Cleaned {

    /// The article that was found.
    record Found(Article article) implements Cleaned {}

    /// No article could be found.
    record Skipped(SkippedInput skipped) implements Cleaned {}
}
