package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.List;

/// One sign of the direction of descent between two articles.
///
/// @param feature what sort of sign
/// @param value how strong it is; positive where the left article looks like the parent, negative where the
///     right one does
/// @param kind under which sort of evidence it is shown
/// @param text the sign in words
/// @param passages where it can be seen
record Sign(DirectionFeature feature, double value, Evidence.Kind kind, String text, List<Passage> passages) {

    private static final int MOST_PASSAGES = 6;

    Sign {
        passages = List.copyOf(passages.subList(0, Math.min(MOST_PASSAGES, passages.size())));
    }

    Evidence toEvidence() {
        return new Evidence(kind, text, passages);
    }

    /// The parent that the sign points to.
    static Witness parent(AlignedPair pair, double value) {
        return value > 0 ? pair.left() : pair.right();
    }
}
