package dev.stemma.ingest;

/// One line or one record cut out of a stream.
final class Piece {

    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    private Piece(long number, byte[] bytes, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    static Piece of(long number, byte[] bytes) {
        return new Piece(number, bytes, false);
    }

    /// A piece beyond the bound, whose bytes were passed over.
    static Piece tooLong(long number) {
        return new Piece(number, new byte[0], true);
    }

    /// Its place, counted from 1; blank lines count.
    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return !tooLong;
    }
}
