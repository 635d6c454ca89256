package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.List;

/// One sign of the direction of descent between two articles.
///
/// @param kind what sort of sign
/// @param bits how much it says, as the binary logarithm of the odds that the left article is the parent;
///     negative when the right one is
/// @param text the sign in words
/// @param passages where it can be seen
record Sign(Evidence.Kind kind, double bits, String text, List<Passage> passages) {

    Sign {
        passages = List.copyOf(passages);
    }

    Evidence toEvidence() {
        return new Evidence(kind, text, passages);
    }
}
