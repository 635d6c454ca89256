package dev.stemma.article;

import java.util.List;
import java.util.Optional;

/// When an article was published, with the precision that is known.
///
/// @param value ISO 8601: `2024`, `2024-05`, `2024-05-16` or a date-time with its offset
/// @param inferred true when no date was given and the value rests on the texts' own evidence
/// @param evidence what the value rests on, strongest first
public record PublicationDate(String value, boolean inferred, List<Evidence> evidence) {

    public PublicationDate {
        if (!value.matches("\\d{4}(-\\d{2}(-\\d{2}(T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})?)?)?)?")) {
            throw new IllegalArgumentException("not an ISO 8601 date or date-time: " + value);
        }
        evidence = List.copyOf(evidence);
    }

    /// One reason for a date.
    ///
    /// @param text the reason in words
    /// @param passage where it stands, when it stands in a text
    public record Evidence(String text, Optional<Passage> passage) {}
}
