package dev.stemma.annotate.name;

import dev.stemma.language.TokenizedArticle;

/// Finds the names of an article and joins those of one bearer.
///
/// Safe for use by several threads.
public final class NameFinder {

    private final NameRecognizer recognizer = new CapitalNameRecognizer();

    /// The names of an article with their bearers.
    public ArticleNames find(TokenizedArticle article) {
        return new ArticleJoiner(article).join(recognizer.recognize(article));
    }
}
