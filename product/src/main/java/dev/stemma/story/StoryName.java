package dev.stemma.story;

import java.util.List;

/// What a story is called, and the words that tie its articles: what their own words are needed for once more after
/// grouping.
///
/// @param title a headline or sentence of one of its articles
/// @param words the words that tie the articles most, strongest first
public record StoryName(String title, List<Together.SharedWord> words) {

    public StoryName {
        words = List.copyOf(words);
    }
}
