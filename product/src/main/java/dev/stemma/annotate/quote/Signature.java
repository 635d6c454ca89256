package dev.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A name that stands by itself behind a dash and a quotation: “...” — Ada Kern
final class Signature {

    static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―", "~");

    private static final int LONGEST = 8;

    private Signature() {}

    /// The name that is signed with behind the dash at a position, in words that end before `end`.
    static Optional<Span> at(List<Word> words, int dash, int end) {
        int from = dash + 1;
        if (from >= end
                || !DASHES.contains(words.get(dash).text())
                || words.get(from).quoted()
                || !words.get(from).isCapitalized()) {
            return Optional.empty();
        }
        int to = from;
        while (to < end && to - from < LONGEST && isPart(words.get(to), to - from)) {
            to++;
        }
        boolean closes = to >= end || words.get(to).quoted() || !words.get(to).isWord();
        return closes ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static boolean isPart(Word word, int place) {
        return !word.quoted()
                && word.isWord()
                && (word.isCapitalized() || (place > 1 && word.text().length() <= 3));
    }
}
