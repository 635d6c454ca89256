package dev.stemma.align;

/// Hashes of word sequences, the same on every machine.
final class Hashes {

    private Hashes() {}

    /// Hash of `length` numbers from `from`.
    static long sequence(int[] numbers, int from, int length) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = from; i < from + length; i++) {
            hash = mix(hash + numbers[i] + 1);
        }
        return hash;
    }

    /// The finaliser of MurmurHash3 (Austin Appleby, public domain).
    static long mix(long x) {
        x ^= x >>> 33;
        x *= 0xFF51AFD7ED558CCDL;
        x ^= x >>> 33;
        x *= 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }
}
