package dev.stemma.language;

import java.util.List;

/// A sentence as the splitter leaves it: where it stands and the spans of its tokens.
///
/// @param paragraph number of its paragraph, from 0
/// @param tokens at least one, in order
record SentenceSpan(int paragraph, List<TokenSpan> tokens) {

    SentenceSpan {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token, paragraph " + paragraph);
        }
    }

    int start() {
        return tokens.getFirst().start();
    }

    int end() {
        return tokens.getLast().end();
    }
}
