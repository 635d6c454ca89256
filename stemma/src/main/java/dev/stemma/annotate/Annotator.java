package dev.stemma.annotate;

import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;

/// Finds names, quotes, quantities, dates, sources and the kind of an article.
///
/// Safe for use by several threads.
public final class Annotator {

    /// All that is found in one article.
    public AnnotatedArticle annotate(TokenizedArticle article, SentenceVectors vectors) {
        throw new UnsupportedOperationException(
                "annotating " + article.article().id() + " with " + vectors.size());
    }
}
