package dev.stemma.compare;

import java.util.List;
import java.util.Optional;

/// A variant before it has its place and id in the story's list.
record VariantDraft(
        VariantKind kind,
        Verdict verdict,
        String reason,
        String subject,
        List<Reading> readings,
        Optional<String> introducedBy,
        List<String> inheritedBy,
        double weight) {

    Variant withId(String id) {
        return new Variant(id, kind, verdict, reason, subject, readings, introducedBy, inheritedBy, weight);
    }
}
