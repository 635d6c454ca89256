package dev.stemma.align;

import java.util.List;

/// What two articles share, passage by passage.
///
/// @param left id of one article
/// @param right id of the other
/// @param pairs sentences that say the same, ordered by the left passage; a passage may stand in several
///     pairs
/// @param runs the same words in the same order, ordered by the left passage, not overlapping there
public record Alignment(String left, String right, List<PassagePair> pairs, List<SharedRun> runs) {

    public Alignment {
        pairs = List.copyOf(pairs);
        runs = List.copyOf(runs);
        if (left.equals(right)) {
            throw new IllegalArgumentException("article " + left + " aligned with itself");
        }
    }

    /// An alignment of which only the sentence pairs are known.
    public Alignment(String left, String right, List<PassagePair> pairs) {
        this(left, right, pairs, List.of());
    }
}
