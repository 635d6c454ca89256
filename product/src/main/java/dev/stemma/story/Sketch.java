package dev.stemma.story;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalLong;

/// What grouping needs of an article's words: a few kilobytes, whatever else is known of the article.
///
/// It depends on the article alone, so that it can be kept in place of the article, within a run and between runs of
/// the same program.
public final class Sketch {

    private static final int HEAD = 1 + Long.BYTES + Integer.BYTES;

    private final Profile profile;
    private final long[] runs;

    /// @param runs the article's sampled runs of words, in ascending order
    Sketch(Profile profile, long[] runs) {
        this.profile = profile;
        this.runs = runs;
    }

    Profile profile() {
        return profile;
    }

    /// The sampled runs of words; not to be changed.
    long[] runs() {
        return runs;
    }

    /// The sketch as bytes, for [#read].
    public byte[] toBytes() {
        TermVector words = profile.words();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + words.size() * 2 * Long.BYTES + runs.length * Long.BYTES);
        bytes.put((byte) (profile.day().isPresent() ? 1 : 0))
                .putLong(profile.day().orElse(0))
                .putInt(words.size());
        for (int i = 0; i < words.size(); i++) {
            bytes.putLong(words.term(i)).putDouble(words.weight(i));
        }
        bytes.asLongBuffer().put(runs);
        return bytes.array();
    }

    /// The sketch that was written; empty for bytes that none wrote.
    public static Optional<Sketch> read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        if (written.length < HEAD || (written.length - HEAD) % Long.BYTES != 0) {
            return Optional.empty();
        }
        boolean dated = bytes.get() != 0;
        long day = bytes.getLong();
        int size = bytes.getInt();
        if (size < 0 || (long) size * 2 * Long.BYTES > bytes.remaining()) {
            return Optional.empty();
        }
        long[] terms = new long[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            terms[i] = bytes.getLong();
            weights[i] = bytes.getDouble();
        }
        long[] runs = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(runs);
        return Optional.of(new Sketch(
                new Profile(TermVector.of(terms, weights), dated ? OptionalLong.of(day) : OptionalLong.empty()), runs));
    }
}
