package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.Optional;

/// One difference between a statement and the one it came from.
///
/// @param kind what differs
/// @param compatible whether both sides can be right
/// @param from what stood there
/// @param to what stands there now
/// @param subject what it is about
/// @param descent the two statements
/// @param weight how much it matters, in [0, 1]
record Change(
        VariantKind kind,
        boolean compatible,
        Side from,
        Side to,
        String subject,
        Descents.Descent descent,
        double weight) {

    /// One side of a change.
    ///
    /// @param value as written
    /// @param normalized comparable form
    /// @param passage where it stands; for lost words, the words around the gap
    /// @param searchable the words by which other articles with this reading are found, when it has any of its own
    record Side(String value, String normalized, Passage passage, Optional<String> searchable) {}
}
