package dev.stemma.align;

import dev.stemma.article.Passage;

/// Two passages, one of each article, that say the same thing.
///
/// @param left passage of the alignment's left article
/// @param right passage of the alignment's right article
/// @param kind how they are alike
/// @param similarity in [0, 1]
/// @param rarity how much of what they share is rare in news at large and in the story, in bits;
///     independent reports of one event share little that is rare
public record PassagePair(Passage left, Passage right, Kind kind, double similarity, double rarity) {

    /// How two passages are alike.
    public enum Kind {
        /// The same words.
        IDENTICAL,
        /// The same words but for a few.
        NEAR,
        /// Other words for the same statement, or a back-translation.
        REWRITTEN,
        /// One holds the other's statement and more, or a shorter form of it.
        CONDENSED,
        /// The same quotation, in other surroundings.
        QUOTED
    }
}
