package dev.stemma.align;

import java.util.List;

/// What two articles share, passage by passage.
///
/// @param left id of one article
/// @param right id of the other
/// @param pairs ordered by the left passage; a passage may stand in several pairs
public record Alignment(String left, String right, List<PassagePair> pairs) {

    public Alignment {
        pairs = List.copyOf(pairs);
        if (left.equals(right)) {
            throw new IllegalArgumentException("article " + left + " aligned with itself");
        }
    }
}
