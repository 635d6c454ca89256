package dev.stemma.annotate;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Article;
import dev.stemma.language.Sentence;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import java.util.List;

/// An article with all that was found in it.
///
/// @param tokenized the article and its sentences
/// @param vectors a vector for every sentence, or none at all
/// @param names in reading order
/// @param quotes in reading order
/// @param quantities in reading order
/// @param dates in reading order
/// @param sources publications it relies on, in reading order
/// @param kind what kind of article it is
public record AnnotatedArticle(
        TokenizedArticle tokenized,
        SentenceVectors vectors,
        List<NameMention> names,
        List<Quote> quotes,
        List<Quantity> quantities,
        List<DateMention> dates,
        List<SourceReference> sources,
        ArticleKind kind) {

    public AnnotatedArticle {
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        sources = List.copyOf(sources);
        if (!vectors.isEmpty() && vectors.size() != tokenized.sentences().size()) {
            throw new IllegalArgumentException("article " + tokenized.article().id() + " has "
                    + tokenized.sentences().size() + " sentences but " + vectors.size() + " vectors");
        }
    }

    /// The article.
    public Article article() {
        return tokenized.article();
    }

    /// Its id.
    public String id() {
        return tokenized.article().id();
    }

    /// Its sentences.
    public List<Sentence> sentences() {
        return tokenized.sentences();
    }
}
