package dev.stemma.annotate;

import dev.stemma.annotate.date.DateFinder;
import dev.stemma.annotate.date.PublicationInference;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dates undated articles from their own text and their story, where weekday, day and year evidence determine a date.
public final class ArticleDater {

    private final PublicationInference inference = new PublicationInference();
    private final DateFinder dateFinder = new DateFinder();

    /// The same articles in the same order; those that could be dated carry an inferred date and their date mentions
    /// are resolved against it.
    public List<AnnotatedArticle> date(List<AnnotatedArticle> story) {
        List<Optional<PublicationDate>> inferred =
                inference.infer(story.stream().map(AnnotatedArticle::tokenized).toList());
        List<AnnotatedArticle> dated = new ArrayList<>(story.size());
        for (int i = 0; i < story.size(); i++) {
            AnnotatedArticle article = story.get(i);
            dated.add(inferred.get(i).map(date -> resolved(article, date)).orElse(article));
        }
        return List.copyOf(dated);
    }

    private AnnotatedArticle resolved(AnnotatedArticle article, PublicationDate date) {
        TokenizedArticle tokenized = new TokenizedArticle(article.article().withPublished(date), article.sentences());
        return new AnnotatedArticle(
                tokenized,
                article.vectors(),
                article.names(),
                article.quotes(),
                article.quantities(),
                dateFinder.find(tokenized),
                article.sources(),
                article.kind());
    }
}
