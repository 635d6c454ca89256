package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.List;

/// One of the values that articles have at a variant.
///
/// @param value as written by the article that shows it best
/// @param normalized comparable form
/// @param articles ids of the articles with this value
/// @param passages where it stands, at least one
/// @param lines the number of independent lines with this value
public record Reading(String value, String normalized, List<String> articles, List<Passage> passages, int lines) {

    public Reading {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("reading without a passage: " + value);
        }
    }
}
