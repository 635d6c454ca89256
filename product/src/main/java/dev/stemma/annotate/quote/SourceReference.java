package dev.stemma.annotate.quote;

import dev.stemma.article.Passage;

/// A place where an article names another publication or agency that it relies on: "told CNBC", "Reuters reported".
///
/// @param name the outlet or agency, canonical
/// @param passage its name in the text
/// @param manner how it is relied on
public record SourceReference(String name, Passage passage, Manner manner) {

    /// How an article relies on another publication.
    public enum Manner {
        /// A speaker spoke to it: "told CNBC".
        INTERVIEW,
        /// It reported something: "Reuters reported", "according to the Gazette".
        REPORT,
        /// Footage, pictures or data come from it.
        MATERIAL
    }
}
