package dev.stemma.compare;

import java.util.List;
import java.util.Optional;

/// A place where aligned articles differ.
///
/// @param id unique within the story
/// @param kind what differs
/// @param verdict what the difference amounts to
/// @param reason why this verdict, in words
/// @param subject what the readings are about, in an article's words
/// @param readings at least two; for a word that was lost, the reading of the texts that lost it is the passage around
///     the gap. Drift that shows in one text by itself ("machinery machinery") has one reading where no other text has
///     the passage
/// @param introducedBy for drift: id of the article or lost source that changed the reading
/// @param inheritedBy for drift: ids of those that took the change over
/// @param weight how much it matters to a reader, in [0, 1]; numbers, names and negations above wording
public record Variant(
        String id,
        VariantKind kind,
        Verdict verdict,
        String reason,
        String subject,
        List<Reading> readings,
        Optional<String> introducedBy,
        List<String> inheritedBy,
        double weight) {

    public Variant {
        readings = List.copyOf(readings);
        inheritedBy = List.copyOf(inheritedBy);
        if (readings.size() < (verdict == Verdict.DRIFT ? 1 : 2)) {
            throw new IllegalArgumentException("variant " + id + " has too few readings");
        }
    }
}
