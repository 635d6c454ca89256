package dev.stemma.bench.tradition;

/// In what manner a text was made out of its parent.
public enum Manner {
    /// A root: written anew.
    REPORTED,
    /// The same words, perhaps with the page around them.
    REPRINTED,
    /// Cut from the end.
    TRIMMED,
    /// Agency copy with a local lead, local paragraphs, a credit.
    LOCALISED,
    /// A subeditor's changes.
    EDITED,
    /// Paragraphs in another order.
    REORDERED,
    /// Synonyms put in by a machine, broken names.
    SPUN,
    /// Retold by a person: turned sentences, indirect speech, other words.
    RETOLD,
    /// Through another language and back.
    TRANSLATED_BACK,
    /// A summary.
    SUMMARISED,
    /// Edited, with passages of a second parent.
    MERGED
}
