package dev.stemma.align;

import dev.stemma.article.Passage;

/// The same words in the same order in two articles, whatever their capitals and punctuation; as long as
/// they go, so that a run may cross the end of a sentence.
///
/// @param left where it stands in the alignment's left article
/// @param right where it stands in the right article
/// @param words its number of words
/// @param quotedWords how many of them stand in quotation marks in either article
/// @param commonWords how many of the others stand in a phrase that further articles of the story,
///     unrelated to these two, have as well, or in a name
/// @param bits how surprising it would be in two independent reports of the event; not negative
public record SharedRun(Passage left, Passage right, int words, int quotedWords, int commonWords, double bits) {

    public SharedRun {
        if (words < 1 || quotedWords < 0 || commonWords < 0 || quotedWords + commonWords > words) {
            throw new IllegalArgumentException("a run of " + words + " words with " + quotedWords + " quoted and "
                    + commonWords + " common ones at " + left);
        }
        if (!(bits >= 0)) {
            throw new IllegalArgumentException("a run of " + bits + " bits at " + left);
        }
    }

    /// The words that are neither quoted nor common property.
    public int ownWords() {
        return words - quotedWords - commonWords;
    }
}
