package dev.stemma.report;

import dev.stemma.article.Passage;
import java.util.List;
import java.util.Optional;

/// One dated event.
///
/// @param from first day, ISO 8601 with the text's precision
/// @param to last day; the same as `from` for a single date
/// @param precision of the date
/// @param part where it lies beside the event that the story is about; empty where that is not known
/// @param text what happened, in an article's words; an ellipsis at the end marks a cut
/// @param citations passages that say so
/// @param lines the number of independent lines behind it
public record TimelineEntry(
        String from,
        String to,
        Precision precision,
        Optional<Part> part,
        String text,
        List<Passage> citations,
        int lines) {

    public TimelineEntry {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("timeline entry without a citation: " + text);
        }
    }

    /// An entry of which it is not known where it lies beside the event.
    public TimelineEntry(String from, String to, Precision precision, String text, List<Passage> citations, int lines) {
        this(from, to, precision, Optional.empty(), text, citations, lines);
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

    /// Where an entry lies beside the event that the story is about.
    public enum Part {
        /// Before it: what led there, earlier cases.
        BACKGROUND,
        /// The event itself and what followed until the last article.
        EVENT,
        /// After the last article: what is planned or expected.
        AHEAD
    }
}
