package dev.stemma.clean;

import dev.stemma.article.RawDocument;
import dev.stemma.article.SkippedInput;

/// Turns documents into articles: text without page furniture, with what the page states of itself.
public final class Cleaner {

    /// The article in a document.
    public Cleaned clean(RawDocument document) {
        return new Cleaned.Skipped(new SkippedInput(document.input(), "not read yet"));
    }
}
