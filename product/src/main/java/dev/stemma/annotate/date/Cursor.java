package dev.stemma.annotate.date;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.NumeralReader;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The pieces of a sentence, asked by position; positions outside the sentence hold nothing.
final class Cursor {

    private final List<Piece> pieces;
    private final NumeralReader numerals;
    private final Sentence sentence;

    Cursor(Sentence sentence) {
        this.sentence = sentence;
        pieces = Piece.of(sentence);
        numerals = new NumeralReader(pieces);
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < pieces.size();
    }

    /// The piece in lower case; empty outside the sentence.
    String lower(int i) {
        return has(i) ? pieces.get(i).lower() : "";
    }

    /// The piece in lower case without a stop at its end.
    String bare(int i) {
        String word = lower(i);
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    boolean isAny(int i, String... words) {
        String lower = lower(i);
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(int i) {
        return has(i) && pieces.get(i).form() == Form.WORD;
    }

    /// Whether the piece belongs to a common noun.
    boolean isNoun(int i) {
        return isWord(i)
                && !isCapitalised(i)
                && sentence.tokens().get(pieces.get(i).token()).partOfSpeech() == PartOfSpeech.NOUN;
    }

    boolean isDigits(int i) {
        return has(i) && pieces.get(i).form() == Form.DIGITS;
    }

    boolean isCapitalised(int i) {
        return isWord(i) && pieces.get(i).isCapitalised();
    }

    boolean isGlued(int i) {
        return has(i) && pieces.get(i).glued();
    }

    /// A hyphen glued to both sides.
    boolean isJoint(int i) {
        return isAny(i, "-", "‐", "‑") && isGlued(i) && isGlued(i + 1);
    }

    boolean isDash(int i) {
        return isAny(i, "-", "‐", "‑", "–", "—");
    }

    /// A whole number in digits only, without separators, of a number of digits in the bounds.
    OptionalInt digits(int i, int fewest, int most) {
        if (!isDigits(i)) {
            return OptionalInt.empty();
        }
        String text = pieces.get(i).text();
        if (text.length() < fewest || text.length() > most) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int k = 0; k < text.length(); k++) {
            if (!Character.isDigit(text.charAt(k))) {
                return OptionalInt.empty();
            }
            value = value * 10 + Character.digit(text.charAt(k), 10);
        }
        return OptionalInt.of(value);
    }

    Optional<Numeral> number(int i) {
        return has(i) ? numerals.at(i) : Optional.empty();
    }

    /// A day of the month as a plain number in digits, not part of a longer number.
    OptionalInt day(int i) {
        OptionalInt value = digits(i, 1, 2);
        if (value.isEmpty() || value.getAsInt() < 1 || value.getAsInt() > 31 || isAny(i + 1, "%", ":")) {
            return OptionalInt.empty();
        }
        return value;
    }

    /// One past a day of the month at the piece, with its ending: `16`, `16th`.
    int afterDay(int i) {
        return isGlued(i + 1) && isAny(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
    }

    /// A month written as a word that cannot be anything else.
    OptionalInt month(int i) {
        if (!isWord(i)) {
            return OptionalInt.empty();
        }
        Integer full = Words.MONTHS.get(lower(i));
        if (full != null) {
            return isCapitalised(i) ? OptionalInt.of(full) : OptionalInt.empty();
        }
        Integer brief = Words.MONTH_ABBREVIATIONS.get(bare(i));
        if (brief == null || !isCapitalised(i)) {
            return OptionalInt.empty();
        }
        boolean stop = lower(i).endsWith(".");
        return stop || isDigits(i + 1) || isDigits(i - 1) ? OptionalInt.of(brief) : OptionalInt.empty();
    }
}
