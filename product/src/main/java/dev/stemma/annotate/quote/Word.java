package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;

/// A token in its article, as the quote rules see it.
///
/// @param start first UTF-16 unit
/// @param end one past the last unit
/// @param text as written
/// @param lower in lower case
/// @param sentence index of its sentence
/// @param paragraph index of its paragraph
/// @param tag part of speech
/// @param head index in the article of the word it depends on; -1 for none
/// @param relation to its head
/// @param quotation index of the outermost quotation around it; -1 outside quotation marks
/// @param mark whether it is a quotation mark itself
/// @param name index of the name mention it belongs to; -1 for none
record Word(
        int start,
        int end,
        String text,
        String lower,
        int sentence,
        int paragraph,
        PartOfSpeech tag,
        int head,
        Relation relation,
        int quotation,
        boolean mark,
        int name) {

    boolean is(String other) {
        return lower.equals(other);
    }

    boolean quoted() {
        return quotation >= 0;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
