package dev.stemma.cache;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Packs bytes quickly where that makes them much smaller: what is kept of an article is mostly text.
final class Packing {

    /// What packing must save, as part of the whole: vectors hardly shrink and are quicker read as they are.
    private static final double LEAST_SAVED = 0.2;

    private static final int HEAD = 4;

    private Packing() {}

    /// The bytes behind their length, packed, or behind 0 as they are.
    static byte[] packed(byte[] content) {
        byte[] out = new byte[HEAD + content.length];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            int room = (int) (content.length * (1 - LEAST_SAVED));
            int length = deflater.deflate(out, HEAD, room);
            if (deflater.finished()) {
                writeLength(out, content.length);
                return Arrays.copyOf(out, HEAD + length);
            }
        } finally {
            deflater.end();
        }
        writeLength(out, 0);
        System.arraycopy(content, 0, out, HEAD, content.length);
        return out;
    }

    /// The bytes that were packed; empty for bytes that none packed.
    static Optional<byte[]> unpacked(byte[] packed) {
        if (packed.length < HEAD) {
            return Optional.empty();
        }
        int length = 0;
        for (int i = 0; i < HEAD; i++) {
            length = (length << 8) | (packed[i] & 0xFF);
        }
        if (length == 0) {
            return Optional.of(Arrays.copyOfRange(packed, HEAD, packed.length));
        }
        if (length < 0) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            byte[] content = new byte[length];
            return inflater.inflate(content) == length ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static void writeLength(byte[] out, int length) {
        for (int i = 0; i < HEAD; i++) {
            out[i] = (byte) (length >>> (8 * (HEAD - 1 - i)));
        }
    }
}
