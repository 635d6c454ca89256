package dev.stemma.align;

import java.util.BitSet;

/// Tells which words of a text stand between quotation marks.
///
/// A quotation ends with its paragraph at the latest; a straight mark opens after white space or an opening
/// bracket and closes otherwise, and a curly one says itself which it is.
final class QuotedWords {

    private QuotedWords() {}

    /// The numbers of the words that are quoted.
    ///
    /// @param starts where each word starts, ascending
    static BitSet mark(String text, int[] starts) {
        BitSet quoted = new BitSet(starts.length);
        boolean open = false;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> open = false;
                case '\u201C', '\u00AB', '\u201E' -> open = true;
                case '\u201D', '\u00BB' -> open = false;
                case '"' -> open = !open && opensAt(text, i);
                default -> {}
            }
            if (word < starts.length && starts[word] == i) {
                quoted.set(word, open);
                word++;
            }
        }
        return quoted;
    }

    private static boolean opensAt(String text, int mark) {
        boolean freeBefore = mark == 0 || !Character.isLetterOrDigit(text.charAt(mark - 1));
        boolean wordAfter = mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
        return freeBefore && wordAfter;
    }
}
