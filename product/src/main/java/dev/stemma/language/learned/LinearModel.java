package dev.stemma.language.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A sparse linear model: for each feature key, whole-number weights of a few classes.
///
/// Immutable and safe for any number of threads. Scoring costs one probe of a hash table for each feature. Keys are
/// 32-bit hashes without the features' names; a feature never seen in training takes another's weights with a
/// probability below the number of features / 2³².
public final class LinearModel {

    private static final int MAGIC = 0x53_4C_4D_31;
    private static final int MAXIMUM_FEATURES = 1 << 24;

    private final int classes;
    private final int[] keys;
    private final int[] starts;
    private final byte[] weightClasses;
    private final byte[] weights;
    /// The hash table: a key in the upper half and its row, counted from 1, in the lower; 0 where there is none. A
    /// probe then touches one place in memory, and most of the time goes into waiting for memory.
    private final long[] slots;
    private final int mask;
    /// Class and weight of each entry of a row side by side, for the same reason.
    private final short[] entries;

    private LinearModel(int classes, int[] keys, int[] starts, byte[] weightClasses, byte[] weights) {
        this.classes = classes;
        this.keys = keys;
        this.starts = starts;
        this.weightClasses = weightClasses;
        this.weights = weights;
        int capacity = Integer.highestOneBit(Math.max(4, 2 * keys.length)) * 2;
        slots = new long[capacity];
        mask = capacity - 1;
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (long) keys[row] << 32 | (row + 1);
        }
        entries = new short[weights.length];
        for (int k = 0; k < entries.length; k++) {
            entries[k] = (short) (weightClasses[k] << 8 | (weights[k] & 0xFF));
        }
    }

    /// The model with the given rows.
    ///
    /// @param classes the number of classes, at most 127
    /// @param keys feature keys in ascending (signed) order, without repetition
    /// @param starts where each row begins in the two arrays of weights, and one more for the end
    /// @param weightClasses the class of each weight
    /// @param weights the weights
    public static LinearModel of(int classes, int[] keys, int[] starts, byte[] weightClasses, byte[] weights) {
        if (classes < 1 || classes > 127) {
            throw new IllegalArgumentException("a model of " + classes + " classes");
        }
        if (starts.length != keys.length + 1
                || starts[keys.length] != weights.length
                || weights.length != weightClasses.length) {
            throw new IllegalArgumentException("rows, classes and weights of the model do not fit together");
        }
        for (int row = 0; row < keys.length; row++) {
            if (starts[row] > starts[row + 1] || (row > 0 && keys[row - 1] >= keys[row])) {
                throw new IllegalArgumentException("row " + row + " of the model is out of order");
            }
        }
        for (byte weightClass : weightClasses) {
            if (weightClass < 0 || weightClass >= classes) {
                throw new IllegalArgumentException("class " + weightClass + " of " + classes);
            }
        }
        return new LinearModel(classes, keys.clone(), starts.clone(), weightClasses.clone(), weights.clone());
    }

    /// The number of classes.
    public int classes() {
        return classes;
    }

    /// The number of features that have a weight.
    public int features() {
        return keys.length;
    }

    /// Sets `scores` to the sum of the features' weights for each class.
    ///
    /// @param scores room for one score a class
    public void score(FeatureList features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int key = features.key(i);
            int place = key & mask;
            for (long slot = slots[place]; slot != 0; slot = slots[place]) {
                if ((int) (slot >>> 32) == key) {
                    int row = (int) slot;
                    for (int k = starts[row - 1]; k < starts[row]; k++) {
                        scores[entries[k] >> 8] += (byte) entries[k];
                    }
                    break;
                }
                place = (place + 1) & mask;
            }
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException when the stream ends early or holds something else
    public static LinearModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a linear model");
        }
        int classes = in.readInt();
        int rows = in.readInt();
        int total = in.readInt();
        if (rows < 0 || rows > MAXIMUM_FEATURES || total < 0 || total > 8 * MAXIMUM_FEATURES) {
            throw new IOException("a linear model of " + rows + " features and " + total + " weights");
        }
        int[] keys = new int[rows];
        int key = Integer.MIN_VALUE;
        for (int row = 0; row < rows; row++) {
            key += readVariable(in);
            keys[row] = key;
        }
        byte[] counts = in.readNBytes(rows);
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = starts[row] + counts[row];
        }
        byte[] weightClasses = in.readNBytes(total);
        byte[] weights = in.readNBytes(total);
        try {
            return of(classes, keys, starts, weightClasses, weights);
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged linear model", e);
        }
    }

    /// Writes the model: differences of keys as variable-length numbers, then row lengths, classes and weights, each
    /// kind by itself because that compresses best.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(classes);
        out.writeInt(keys.length);
        out.writeInt(weights.length);
        int previous = Integer.MIN_VALUE;
        for (int key : keys) {
            writeVariable(out, key - previous);
            previous = key;
        }
        for (int row = 0; row < keys.length; row++) {
            out.writeByte(starts[row + 1] - starts[row]);
        }
        out.write(weightClasses);
        out.write(weights);
    }

    private static int readVariable(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number of more than 32 bits");
    }

    private static void writeVariable(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
