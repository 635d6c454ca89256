package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.List;

/// One reason for or against a statement about descent.
///
/// @param kind what sort of reason
/// @param text the reason in words, whole enough to be read alone
/// @param passages where it can be seen
public record Evidence(Kind kind, String text, List<Passage> passages) {

    public Evidence {
        passages = List.copyOf(passages);
        if (text.isBlank()) {
            throw new IllegalArgumentException("evidence needs words");
        }
    }

    /// Sorts of reason.
    public enum Kind {
        SHARED_WORDING,
        SHARED_ORDER,
        SHARED_RARE_DETAIL,
        SHARED_ERROR,
        SHARED_QUOTE,
        CONDENSATION,
        LOST_CONTEXT,
        REFERENCE_TO_OUTLET,
        PARAPHRASED_QUOTE,
        INTRODUCED_ERROR,
        FURNITURE,
        TRUNCATION,
        TRANSLATION_TRACE,
        DATE,
        /// Speaks against the statement.
        AGAINST
    }
}
