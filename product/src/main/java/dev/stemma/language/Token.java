package dev.stemma.language;

/// One word, number or mark of a sentence.
///
/// @param start first UTF-16 unit in the article's text
/// @param end one past its last unit
/// @param text as written
/// @param lemma dictionary form in lower case; the lower-case text where none is known
/// @param partOfSpeech `UNKNOWN` for languages without a tagger
/// @param head index in its sentence of the token it depends on; -1 for the root and where nothing is known
/// @param relation how it depends on its head
public record Token(
        int start, int end, String text, String lemma, PartOfSpeech partOfSpeech, int head, Relation relation) {

    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("token [" + start + ", " + end + ") is empty: " + text);
        }
        if (head < -1) {
            throw new IllegalArgumentException("head of token " + text + " is " + head);
        }
    }
}
