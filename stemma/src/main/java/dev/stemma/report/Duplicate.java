package dev.stemma.report;

import dev.stemma.article.Article;

/// An article whose text is, unit for unit, that of another. It is a witness of its own, but is analysed once.
///
/// @param article the duplicate
/// @param of id of the article that was analysed in its place
public record Duplicate(Article article, String of) {

    public Duplicate {
        if (article.id().equals(of)) {
            throw new IllegalArgumentException("article " + of + " given as a duplicate of itself");
        }
    }
}
