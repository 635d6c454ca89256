package dev.stemma.annotate.name;

import dev.stemma.article.Passage;

/// One place where a name stands in a text.
///
/// @param passage the words, without titles such as "Mr." and without a possessive ending
/// @param text the words as written
/// @param type what they name
/// @param name canonical form within the article: the fullest form that the article uses for the same bearer
public record NameMention(Passage passage, String text, NameType type, String name) {

    public NameMention {
        if (text.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a name mention needs words: " + passage);
        }
    }
}
