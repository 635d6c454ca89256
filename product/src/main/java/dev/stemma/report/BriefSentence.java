package dev.stemma.report;

import dev.stemma.article.Passage;
import java.util.List;

/// One sentence of the brief.
///
/// @param text an article's own words, trimmed at most
/// @param citations passages that support it, at least one
/// @param lines the number of independent lines behind it
/// @param standing whether lines agree on it, differ about it, or one alone has it
public record BriefSentence(String text, List<Passage> citations, int lines, Standing standing) {

    /// How a sentence of the brief stands among the lines.
    public enum Standing {
        /// Several lines report it.
        AGREED,
        /// Lines differ about it; this is one of the readings.
        DISPUTED,
        /// One line reports it.
        SINGLE
    }

    public BriefSentence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("brief sentence without a citation: " + text);
        }
    }

    /// A sentence that nothing disputes.
    public BriefSentence(String text, List<Passage> citations, int lines) {
        this(text, citations, lines, lines > 1 ? Standing.AGREED : Standing.SINGLE);
    }
}
