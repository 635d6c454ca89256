package dev.stemma.report;

import dev.stemma.article.Passage;
import java.util.List;

/// One sentence of the brief.
///
/// @param text an article's own words, trimmed at most
/// @param citations passages that support it, at least one
/// @param lines the number of independent lines behind it
public record BriefSentence(String text, List<Passage> citations, int lines) {

    public BriefSentence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("brief sentence without a citation: " + text);
        }
    }
}
