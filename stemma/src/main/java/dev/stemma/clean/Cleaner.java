package dev.stemma.clean;

import dev.stemma.article.RawDocument;

/// Turns documents into articles: text without page furniture, with what the page states of itself.
public final class Cleaner {

    /// The article in a document.
    public Cleaned clean(RawDocument document) {
        throw new UnsupportedOperationException("cleaning " + document.input());
    }
}
