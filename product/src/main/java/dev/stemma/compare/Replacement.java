package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;

/// A stretch of words in the place of others, with the two statements and what stayed around the place.
///
/// @param change where the one stretch and the other stand; neither is empty
record Replacement(Descents.Descent descent, TokenDiff diff, TokenDiff.Change change) {

    /// Least share of matched words at which a replaced noun means anything by itself.
    private static final double CLOSE_COPY = 0.6;

    /// Information of the words on both sides that stayed, which holds a place fast in freer copies, in bits.
    private static final double HELD_FAST = 9;

    /// Information of a number that stayed, in bits.
    private static final double NUMBER_BITS = 6;

    Replacement {
        if (!change.isReplacement()) {
            throw new IllegalArgumentException("nothing stands in the place of anything: " + change);
        }
    }

    Statement from() {
        return descent.from();
    }

    Statement to() {
        return descent.to();
    }

    /// All tokens of the statement with the replaced words.
    List<Token> left() {
        return descent.from().tokens();
    }

    /// All tokens of the statement with the words in their place.
    List<Token> right() {
        return descent.to().tokens();
    }

    /// Whether a place is held fast in a close copy, or by telling words on both sides.
    boolean isHeldFast() {
        return isCloseCopy() || isHeldByWords();
    }

    /// Whether most words of the shorter sentence stand in the other.
    boolean isCloseCopy() {
        return diff.matched() >= CLOSE_COPY;
    }

    /// Whether telling words stayed on both sides.
    boolean isHeldByWords() {
        return staysBefore() && staysAfter() && hasTellingWords();
    }

    /// Whether a word stayed before the place.
    boolean staysBefore() {
        return change.leftFrom() > 0 && change.rightFrom() > 0;
    }

    /// Whether a word stayed after the place.
    boolean staysAfter() {
        return change.leftTo() < left().size() && change.rightTo() < right().size();
    }

    /// Whether the words beside the place are telling enough to hold it fast.
    boolean hasTellingWords() {
        return bitsBefore() + bitsAfter() >= HELD_FAST;
    }

    /// Information of the word before the place, in bits.
    double bitsBefore() {
        return bits(change.leftFrom() - 1);
    }

    /// Information of the word after the place, in bits.
    double bitsAfter() {
        return bits(change.leftTo());
    }

    private double bits(int at) {
        if (at < 0 || at >= left().size()) {
            return 0;
        }
        Token token = left().get(at);
        return TokenDiff.isNumber(token) ? NUMBER_BITS : from().terms().getOrDefault(token.lemma(), 0.0);
    }

    /// Whether the words stand between strokes, as the name of a photographer does.
    boolean isCredit() {
        return isStroke(left(), change.leftFrom() - 1)
                || isStroke(left(), change.leftTo())
                || isStroke(right(), change.rightFrom() - 1)
                || isStroke(right(), change.rightTo());
    }

    private static boolean isStroke(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().indexOf('/') >= 0;
    }
}
