package dev.stemma.language.learned;

import java.util.Arrays;
import java.util.Random;

/// A reusable list of feature keys. Every kind of feature has its own template number, so that equal values of
/// different templates stay apart.
///
/// Not safe for use by several threads at once.
public final class FeatureList {

    private int[] keys = new int[128];
    private int[] scratch = new int[0];
    private int size;

    /// Empties the list.
    public void clear() {
        size = 0;
    }

    /// The number of features.
    public int size() {
        return size;
    }

    /// One feature's key.
    public int key(int index) {
        return keys[index];
    }

    /// Room for one number a feature, for whoever reads the list.
    int[] scratch() {
        if (scratch.length < keys.length) {
            scratch = new int[keys.length];
        }
        return scratch;
    }

    /// Adds a feature that is there or not.
    public void add(int template) {
        put(FeatureHash.add(0, template));
    }

    /// Adds a feature of one value.
    public void add(int template, int a) {
        put(FeatureHash.add(FeatureHash.add(0, template), a));
    }

    /// Adds a feature of two values.
    public void add(int template, int a, int b) {
        put(FeatureHash.add(FeatureHash.add(FeatureHash.add(0, template), a), b));
    }

    /// Adds a feature of three values.
    public void add(int template, int a, int b, int c) {
        put(FeatureHash.add(FeatureHash.add(FeatureHash.add(FeatureHash.add(0, template), a), b), c));
    }

    /// Adds a feature of four values.
    public void add(int template, int a, int b, int c, int d) {
        put(FeatureHash.add(
                FeatureHash.add(FeatureHash.add(FeatureHash.add(FeatureHash.add(0, template), a), b), c), d));
    }

    /// Leaves out each feature with a probability, so that a learner cannot lean on a few of them.
    public void thin(Random random, double share) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() >= share) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
    }

    private void put(int hash) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = FeatureHash.finish(hash);
    }
}
