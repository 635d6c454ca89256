package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;

/// How quotations sit in the sentences around them.
final class QuotationEdges {

    private final Reading reading;

    QuotationEdges(Reading reading) {
        this.reading = reading;
    }

    /// Whether the quotation is a part of the sentence around it: “the” before it, a preposition, a noun.
    boolean isEmbedded(Frame frame, Span inside) {
        int before = openOf(frame, inside) - 1;
        if (before < frame.from() || word(before).quoted()) {
            return false;
        }
        Word word = word(before);
        if (!word.isWord()) {
            return false;
        }
        boolean sentence = word(inside.from()).isCapitalized()
                && !word(inside.to() - 1).isWord()
                && !word(inside.to() - 1).is(",")
                && inside.to() - inside.from() > 4
                && word.tag() != PartOfSpeech.PREPOSITION
                && word.tag() != PartOfSpeech.DETERMINER
                && word.tag() != PartOfSpeech.POSSESSIVE_ENDING;
        return !sentence
                && reading.speechAt(before).isEmpty()
                && !word.is("that")
                && !word.is("and")
                && !word.is("but")
                && !word.is("so");
    }

    /// Position of the opening mark.
    int openOf(Frame frame, Span inside) {
        int open = inside.from();
        while (open > frame.from()
                && word(open - 1).mark()
                && word(open - 1).quotation() == word(inside.from()).quotation()) {
            open--;
        }
        return open;
    }

    /// The first word after the closing mark and a comma.
    int wordAfter(Frame frame, Span inside) {
        int start = inside.to();
        while (start < frame.to()
                && (word(start).mark()
                        || word(start).is(",")
                        || Signature.DASHES.contains(word(start).lower()))) {
            start++;
        }
        return start;
    }

    /// Whether a long quotation stands first in its frame: what follows without a comma has lost it.
    boolean opensFrame(Frame frame, Span inside) {
        return openOf(frame, inside) == frame.from() && word(inside.from()).isCapitalized() && isLong(inside);
    }

    boolean isLong(Span inside) {
        return inside.to() - inside.from() >= 12;
    }

    boolean isComma(int i) {
        return i >= 0 && word(i).is(",");
    }

    /// Whether the quoted words end with a mark that ends a clause.
    boolean endsClause(Span inside) {
        Word last = word(inside.to() - 1);
        if (!last.isWord()) {
            return true;
        }
        int next = inside.to();
        while (next < reading.words.size() && word(next).mark()) {
            next++;
        }
        return next < reading.words.size()
                && (word(next).is(",") || Signature.DASHES.contains(word(next).lower()));
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
