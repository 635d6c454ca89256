package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that stand close to a place in each of two statements: they show whether the places answer each
/// other.
final class Surroundings {

    /// What the words beside two places must share where nothing else shows that they are of one thing, in
    /// bits.
    private static final double BESIDE_BITS = 6;

    /// So many words on each side stand beside a place.
    private static final int BESIDE = 6;

    /// A longer replaced stretch holds more than one number or date.
    private static final int LONGEST_CHANGE = 8;

    private Surroundings() {}

    /// Whether the diff lays the two passages beside each other.
    static boolean layBeside(Descents.Descent descent, TokenDiff diff, Passage from, Passage to) {
        int first = descent.from().tokenAt(from.start());
        int last = descent.from().tokenAt(from.end() - 1);
        int toFirst = descent.to().tokenAt(to.start());
        int toLast = descent.to().tokenAt(to.end() - 1);
        for (int i = first; i <= last; i++) {
            int right = diff.rightOf(i);
            if (right >= toFirst && right <= toLast) {
                return true;
            }
        }
        for (TokenDiff.Change change : diff.changes()) {
            boolean holdsFrom = change.leftFrom() <= first && last < change.leftTo();
            boolean holdsTo = change.rightFrom() <= toFirst && toLast < change.rightTo();
            if (holdsFrom && holdsTo && change.left().size() <= LONGEST_CHANGE) {
                return true;
            }
        }
        return false;
    }

    /// Whether telling words that stand close to the one place stand close to the other.
    static boolean agree(Descents.Descent descent, Passage from, Passage to) {
        return sharedBits(descent, from, to) >= BESIDE_BITS;
    }

    /// Information of the words that stand close to both places, in bits.
    private static double sharedBits(Descents.Descent descent, Passage from, Passage to) {
        Set<String> around = wordsBeside(descent.to(), to);
        return wordsBeside(descent.from(), from).stream()
                .filter(around::contains)
                .mapToDouble(word -> descent.from().terms().getOrDefault(word, 0.0))
                .sum();
    }

    private static Set<String> wordsBeside(Statement statement, Passage place) {
        int first = statement.tokenAt(place.start());
        int last = statement.tokenAt(place.end() - 1);
        List<Token> tokens = statement.tokens();
        Set<String> words = new HashSet<>();
        for (int i = Math.max(0, first - BESIDE); i < Math.min(tokens.size(), last + 1 + BESIDE); i++) {
            if (i < first || i > last) {
                words.add(tokens.get(i).lemma());
            }
        }
        return words;
    }
}
