package dev.stemma.report;

import dev.stemma.article.Passage;
import java.util.List;

/// One dated event.
///
/// @param from first day, ISO 8601 with the text's precision
/// @param to last day; the same as `from` for a single date
/// @param precision of the date
/// @param text what happened, in an article's words
/// @param citations passages that say so
/// @param lines the number of independent lines behind it
public record TimelineEntry(
        String from, String to, Precision precision, String text, List<Passage> citations, int lines) {

    public TimelineEntry {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("timeline entry without a citation: " + text);
        }
    }

    /// How exact a date is.
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE
    }
}
