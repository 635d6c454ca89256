package dev.stemma.annotate.date;

import dev.stemma.article.Passage;
import java.util.Optional;

/// A date, time, duration or set of times that an article states.
///
/// @param passage the words
/// @param type what kind of time it is
/// @param value ISO 8601 / TIMEX3 value with the precision that the text gives (`2024-05-16`, `2024-W20`, `2014-05`,
///     `2023-SP`, `P2D`); empty while it cannot be resolved
/// @param until last day of a stated range ("May 16-17"), when it is one
/// @param modifier TIMEX3 `mod`, such as `START`, `END`, `APPROX`, when stated
public record DateMention(
        Passage passage, Type type, Optional<String> value, Optional<String> until, Optional<String> modifier) {

    /// TIMEX3 types.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
