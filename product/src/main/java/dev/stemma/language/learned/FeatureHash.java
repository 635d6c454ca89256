package dev.stemma.language.learned;

/// The hash functions that turn words and feature combinations into 32-bit feature keys.
///
/// They are part of the model format: a change makes every stored model useless.
public final class FeatureHash {

    private FeatureHash() {}

    /// Hash of a piece of text, case kept.
    public static int text(CharSequence text, int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return finish(hash ^ (end - start));
    }

    /// Hash of a whole text.
    public static int text(CharSequence text) {
        return text(text, 0, text.length());
    }

    /// Adds one more value to a hash; the order of values counts.
    public static int add(int hash, int value) {
        int mixed = value * 0xCC9E2D51;
        mixed = Integer.rotateLeft(mixed, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xE6546B64;
    }

    /// Spreads a hash over all its bits (the finalizer of MurmurHash3).
    public static int finish(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
