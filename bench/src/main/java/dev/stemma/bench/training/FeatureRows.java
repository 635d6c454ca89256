package dev.stemma.bench.training;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Gives features numbers from 0 in the order in which they are first learned from: a hash table with open addressing
/// (Knuth 1973), since a learner asks for millions of features and boxed keys would fill the memory.
final class FeatureRows {

    private int[] keys = new int[1 << 20];

    /// Of each slot the row and one, 0 where the slot is free.
    private int[] rows = new int[1 << 20];

    private int size;

    /// How many features have a row.
    int size() {
        return size;
    }

    /// The row of a feature; -1 where it has none.
    int find(int key) {
        int mask = keys.length - 1;
        for (int slot = key & mask; rows[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return rows[slot] - 1;
            }
        }
        return -1;
    }

    /// The row of a feature, a new one where it had none.
    int findOrAdd(int key) {
        int found = find(key);
        if (found >= 0) {
            return found;
        }
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        put(key, size + 1);
        return size++;
    }

    /// The rows that a test takes, in order of their features' keys: the key in the upper half of a number, the row in
    /// the lower.
    long[] inOrder(IntPredicate test) {
        long[] order = new long[size];
        int found = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] != 0 && test.test(rows[slot] - 1)) {
                order[found++] = ((long) keys[slot] << 32) | (rows[slot] - 1);
            }
        }
        long[] kept = Arrays.copyOf(order, found);
        Arrays.sort(kept);
        return kept;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[2 * oldKeys.length];
        rows = new int[2 * oldRows.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldRows[slot] != 0) {
                put(oldKeys[slot], oldRows[slot]);
            }
        }
    }

    private void put(int key, int row) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (rows[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        rows[slot] = row;
    }
}
