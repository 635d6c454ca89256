package dev.stemma.annotate.date;

import dev.stemma.language.TokenizedArticle;
import java.util.List;

/// Finds the dates, times, durations and sets of times of an article.
public final class DateFinder {

    /// The mentions of an article, in reading order and not overlapping.
    public List<DateMention> find(TokenizedArticle article) {
        return List.of();
    }
}
