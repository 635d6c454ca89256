package dev.stemma.annotate.quote;

/// How words are given to a speaker.
public enum QuoteKind {
    /// All in quotation marks.
    DIRECT,
    /// Reported without quotation marks.
    INDIRECT,
    /// Reported with a part in quotation marks.
    MIXED
}
