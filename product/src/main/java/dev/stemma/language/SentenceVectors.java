package dev.stemma.language;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// One unit vector a sentence, in the order of the article's sentences, each computed when it is first asked for.
///
/// Most sentences are never compared by meaning, and a vector costs more than all else that is done with a sentence.
/// Values come from an int8 model, are rounded to four decimals, and differ in their last digits between processor
/// families: a decision must leave a margin. Safe for use by several threads; a vector that two threads ask for at once
/// may be computed twice, with the same result.
public final class SentenceVectors {

    /// Values are held as whole numbers of this part of one.
    static final int SCALE = 10_000;

    private static final SentenceVectors NONE = new SentenceVectors(0, sentence -> {
        throw new IndexOutOfBoundsException("there are no vectors");
    });

    private final AtomicReferenceArray<short @Nullable []> vectors;
    private final IntFunction<short[]> compute;
    private volatile boolean grown;

    SentenceVectors(int size, IntFunction<short[]> compute) {
        this.vectors = new AtomicReferenceArray<>(size);
        this.compute = compute;
    }

    /// Vectors for no sentence: what stages get when vectors are switched off. [#isEmpty] tells.
    public static SentenceVectors none() {
        return NONE;
    }

    /// The number of vectors.
    public int size() {
        return vectors.length();
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return vectors.length() == 0;
    }

    /// Cosine of two sentences' vectors, in [-1, 1].
    ///
    /// @throws IndexOutOfBoundsException when there is no such sentence
    public double cosine(int sentence, SentenceVectors other, int otherSentence) {
        short[] a = of(sentence);
        short[] b = other.of(otherSentence);
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / ((double) SCALE * SCALE);
    }

    /// A copy of one sentence's vector.
    public float[] copyOf(int sentence) {
        short[] vector = of(sentence);
        float[] copy = new float[vector.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = vector[i] / (float) SCALE;
        }
        return copy;
    }

    /// Computes every vector that is not there yet.
    public void computeAll() {
        for (int sentence = 0; sentence < vectors.length(); sentence++) {
            of(sentence);
        }
    }

    /// The vectors computed so far, for [#restore]; empty where none was computed since they were restored.
    public Optional<byte[]> newlyComputed() {
        if (!grown) {
            return Optional.empty();
        }
        int present = 0;
        int width = 0;
        for (int i = 0; i < vectors.length(); i++) {
            short[] vector = vectors.get(i);
            if (vector != null) {
                present++;
                width = vector.length;
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 + present * (4 + 2 * width)).putInt(width);
        for (int i = 0; i < vectors.length() && bytes.hasRemaining(); i++) {
            short[] vector = vectors.get(i);
            if (vector != null) {
                bytes.putInt(i);
                for (short value : vector) {
                    bytes.putShort(value);
                }
            }
        }
        return Optional.of(bytes.array());
    }

    /// Takes over vectors that were computed before. Bytes that do not fit are left alone.
    public void restore(byte[] computed) {
        ByteBuffer bytes = ByteBuffer.wrap(computed);
        int width = bytes.remaining() < 4 ? 0 : bytes.getInt();
        if (width <= 0 || width > bytes.remaining() || bytes.remaining() % (4 + 2 * width) != 0) {
            return;
        }
        while (bytes.hasRemaining()) {
            int sentence = bytes.getInt();
            short[] vector = new short[width];
            for (int k = 0; k < width; k++) {
                vector[k] = bytes.getShort();
            }
            if (sentence >= 0 && sentence < vectors.length()) {
                vectors.set(sentence, vector);
            }
        }
    }

    private short[] of(int sentence) {
        short[] vector = vectors.get(sentence);
        if (vector == null) {
            vector = compute.apply(sentence);
            vectors.set(sentence, vector);
            grown = true;
        }
        return vector;
    }
}
