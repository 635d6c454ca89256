package dev.stemma.annotate;

import dev.stemma.annotate.date.DateFinder;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.kind.KindFinder;
import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.name.NameFinder;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quantity.QuantityFinder;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteFinder;
import dev.stemma.annotate.quote.SourceFinder;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import java.util.List;

/// Finds names, quotes, quantities, dates, sources and the kind of an article.
///
/// Safe for use by several threads.
public final class Annotator {

    private final NameFinder nameFinder = new NameFinder();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final SourceFinder sourceFinder = new SourceFinder();
    private final DateFinder dateFinder = new DateFinder();
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final KindFinder kindFinder = new KindFinder();

    /// All that is found in one article.
    public AnnotatedArticle annotate(TokenizedArticle article, SentenceVectors vectors) {
        ArticleNames names = nameFinder.find(article);
        List<Quote> quotes = quoteFinder.find(article, names);
        List<SourceReference> sources = sourceFinder.find(article, names);
        List<DateMention> dates = dateFinder.find(article);
        List<Quantity> quantities = quantityFinder.find(article, dates);
        ArticleKind kind = kindFinder.find(article, names, quotes);
        return new AnnotatedArticle(article, vectors, names.mentions(), quotes, quantities, dates, sources, kind);
    }
}
