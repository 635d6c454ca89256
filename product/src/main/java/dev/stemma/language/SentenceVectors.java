package dev.stemma.language;

import java.util.List;

/// One unit vector a sentence, in the order of the article's sentences.
///
/// Values come from an int8 model and differ in their last digits between processor families: a decision must leave
/// a margin.
public final class SentenceVectors {

    private final List<float[]> vectors;

    SentenceVectors(List<float[]> vectors) {
        this.vectors = List.copyOf(vectors);
    }

    /// Vectors for no sentence: what stages get when vectors are switched off. [#isEmpty] tells.
    public static SentenceVectors none() {
        return new SentenceVectors(List.of());
    }

    /// The number of vectors.
    public int size() {
        return vectors.size();
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return vectors.isEmpty();
    }

    /// Cosine of two sentences' vectors, in [-1, 1].
    ///
    /// @throws IndexOutOfBoundsException when there is no such sentence
    public double cosine(int sentence, SentenceVectors other, int otherSentence) {
        float[] a = vectors.get(sentence);
        float[] b = other.vectors.get(otherSentence);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// A copy of one sentence's vector.
    public float[] copyOf(int sentence) {
        return vectors.get(sentence).clone();
    }
}
