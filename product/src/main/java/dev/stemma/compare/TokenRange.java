package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.List;
import java.util.stream.IntStream;

/// The tokens `[from, to)` of a statement.
record TokenRange(int from, int to) {

    TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range of tokens: [" + from + ", " + to + ")");
        }
    }

    int size() {
        return to - from;
    }

    boolean isEmpty() {
        return to == from;
    }

    /// The numbers of the tokens, in order.
    IntStream positions() {
        return IntStream.range(from, to);
    }

    /// The range without commas, stops and other marks at its ends; brackets belong to what they enclose.
    TokenRange withoutMarks(List<Token> tokens) {
        int first = from;
        int last = to;
        while (first < last && isLooseMark(tokens.get(first))) {
            first++;
        }
        while (last > first && isLooseMark(tokens.get(last - 1))) {
            last--;
        }
        return first < last ? new TokenRange(first, last) : this;
    }

    private static boolean isLooseMark(Token token) {
        return !Wording.isWord(token) && "()[]$€£%".indexOf(token.text().charAt(0)) < 0;
    }

    List<Token> in(List<Token> tokens) {
        return tokens.subList(from, to);
    }

    /// Where the tokens stand; the range is not empty.
    Passage passageIn(Statement statement) {
        return new Passage(
                statement.passage().article(),
                statement.tokens().get(from).start(),
                statement.tokens().get(to - 1).end());
    }
}
