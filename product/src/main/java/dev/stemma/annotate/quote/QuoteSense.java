package dev.stemma.annotate.quote;

/// What a text says that a speaker did with the words it gives to him.
public enum QuoteSense {
    /// He said, wrote or otherwise uttered them.
    SPEECH,
    /// He thinks, wants, plans, fears, backs or opposes what the words tell; the text does not say that he uttered it.
    ATTITUDE,
    /// They stand in a document, a picture or figures: "the report found", "data show".
    DOCUMENT
}
