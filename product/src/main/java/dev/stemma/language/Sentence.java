package dev.stemma.language;

import java.util.List;

/// One sentence of an article.
///
/// @param index its number in the article, from 0
/// @param paragraph the number of its paragraph, from 0
/// @param start first UTF-16 unit in the article's text
/// @param end one past its last unit; without the white space that follows
/// @param tokens its tokens in order; at least one
public record Sentence(int index, int paragraph, int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()
                || tokens.getFirst().start() < start
                || tokens.getLast().end() > end) {
            throw new IllegalArgumentException(
                    "sentence " + index + " [" + start + ", " + end + ") does not hold its tokens");
        }
    }
}
