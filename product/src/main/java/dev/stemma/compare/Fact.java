package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.List;

/// A statement that one or more articles make.
///
/// @param id unique within the story
/// @param text the wording of the passage that states it best
/// @param passages all passages that state it, the best first
/// @param articles ids of the articles that state it
/// @param lines the number of independent lines behind it
/// @param weight how central it is to the story, in [0, 1]
public record Fact(String id, String text, List<Passage> passages, List<String> articles, int lines, double weight) {

    public Fact {
        passages = List.copyOf(passages);
        articles = List.copyOf(articles);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("fact without a passage: " + text);
        }
    }
}
