package dev.stemma.annotate.kind;

import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.language.TokenizedArticle;
import java.util.List;

/// Tells what kind of text an article is.
///
/// Safe for use by several threads.
public final class KindFinder {

    /// The kind with its evidence.
    public ArticleKind find(TokenizedArticle article, ArticleNames names, List<Quote> quotes) {
        return new ArticleKind(ArticleKind.Form.REPORT, List.of());
    }
}
