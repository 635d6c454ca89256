package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import java.util.List;

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

    /// The duplicate with the sentences and the kind of the article that was analysed; what was found in its words
    /// stands
    /// with that article.
    AnnotatedArticle like(AnnotatedArticle analysed) {
        return new AnnotatedArticle(
                new TokenizedArticle(article, analysed.sentences()),
                SentenceVectors.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ArticleKind(analysed.kind().form(), List.of()));
    }
}
