package dev.stemma.ingest;

import dev.stemma.article.RawDocument;
import dev.stemma.article.SkippedInput;

/// What became of one input: a document, or a reason why not.
public sealed interface Ingested {

    /// A document that was read.
    record Document(RawDocument document) implements Ingested {}

    /// An input that could not be read.
    record Skipped(SkippedInput skipped) implements Ingested {}
}
