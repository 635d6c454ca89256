package dev.stemma.language.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A sparse linear model: for each feature key, whole-number weights of a few classes.
///
/// Immutable and safe for any number of threads. Scoring costs one probe of a hash table for each feature and one more
/// access for each that has weights: what bounds it is memory, so key, place and number of weights share one entry.
/// Keys are 32-bit hashes without the features' names; a feature never seen in training takes another's weights with a
/// probability below the number of features / 2³².
public final class LinearModel {

    private static final int MAGIC = 0x53_4C_4D_31;
    private static final int MAXIMUM_FEATURES = 1 << 22;
    private static final int MAXIMUM_WEIGHTS = 1 << 24;
    private static final int COUNT_BITS = 8;
    private static final long COUNT_MASK = (1 << COUNT_BITS) - 1;

    private final int classes;
    private final int features;
    /// Key (32 bits), place of the first weight (24 bits) and number of weights (8 bits); 0 where there is no feature.
    private final long[] table;
    private final int mask;
    /// Class (upper byte) and weight (lower byte).
    private final short[] weights;

    private LinearModel(int classes, int[] keys, int[] starts, byte[] weightClasses, byte[] values) {
        this.classes = classes;
        table = new long[Math.max(4, Integer.highestOneBit(Math.max(1, 2 * keys.length - 1)) * 2)];
        mask = table.length - 1;
        int found = 0;
        for (int row = 0; row < keys.length; row++) {
            int count = starts[row + 1] - starts[row];
            if (count > 0) {
                int slot = keys[row] & mask;
                while (table[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                table[slot] = (long) keys[row] << 32 | (long) starts[row] << COUNT_BITS | count;
                found++;
            }
        }
        features = found;
        weights = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            weights[i] = (short) (weightClasses[i] << 8 | (values[i] & 0xFF));
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
                || weights.length != weightClasses.length
                || weights.length >= MAXIMUM_WEIGHTS
                || keys.length > MAXIMUM_FEATURES) {
            throw new IllegalArgumentException("rows, classes and weights of the model do not fit together");
        }
        for (int row = 0; row < keys.length; row++) {
            int count = starts[row + 1] - starts[row];
            if (count < 0 || count > classes || (row > 0 && keys[row - 1] >= keys[row])) {
                throw new IllegalArgumentException("row " + row + " of the model is out of order");
            }
        }
        for (byte weightClass : weightClasses) {
            if (weightClass < 0 || weightClass >= classes) {
                throw new IllegalArgumentException("class " + weightClass + " of " + classes);
            }
        }
        return new LinearModel(classes, keys, starts, weightClasses, weights);
    }

    /// The number of classes.
    public int classes() {
        return classes;
    }

    /// The number of features that have a weight.
    public int features() {
        return features;
    }

    /// Sets `scores` to the sum of the features' weights for each class.
    ///
    /// @param scores room for one score a class
    public void score(FeatureList list, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        // First all probes, then all weights: accesses that do not wait for each other overlap.
        int found = 0;
        int[] rows = list.scratch();
        for (int i = 0; i < list.size(); i++) {
            int key = list.key(i);
            int slot = key & mask;
            for (long entry = table[slot]; entry != 0; entry = table[slot]) {
                if ((int) (entry >> 32) == key) {
                    rows[found++] = (int) entry;
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
        for (int i = 0; i < found; i++) {
            int start = rows[i] >>> COUNT_BITS;
            int end = start + (int) (rows[i] & COUNT_MASK);
            for (int k = start; k < end; k++) {
                int weight = weights[k];
                scores[weight >> 8] += (byte) weight;
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
        if (rows < 0 || rows > MAXIMUM_FEATURES || total < 0 || total >= MAXIMUM_WEIGHTS) {
            throw new IOException("a linear model of " + rows + " features and " + total + " weights");
        }
        int[] keys = new int[rows];
        int key = Integer.MIN_VALUE;
        for (int row = 0; row < rows; row++) {
            key += readVariable(in);
            keys[row] = key;
        }
        byte[] counts = in.readNBytes(rows);
        if (counts.length < rows) {
            throw new IOException("a linear model that ends early");
        }
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
        long[] rows = Arrays.stream(table).filter(entry -> entry != 0).sorted().toArray();
        int total = 0;
        for (long row : rows) {
            total += (int) (row & COUNT_MASK);
        }
        out.writeInt(MAGIC);
        out.writeInt(classes);
        out.writeInt(rows.length);
        out.writeInt(total);
        int previous = Integer.MIN_VALUE;
        for (long row : rows) {
            int key = (int) (row >> 32);
            writeVariable(out, key - previous);
            previous = key;
        }
        byte[] weightClasses = new byte[total];
        byte[] values = new byte[total];
        int next = 0;
        for (long row : rows) {
            int count = (int) (row & COUNT_MASK);
            out.writeByte(count);
            int start = (int) row >>> COUNT_BITS;
            for (int k = start; k < start + count; k++) {
                weightClasses[next] = (byte) (weights[k] >> 8);
                values[next++] = (byte) weights[k];
            }
        }
        out.write(weightClasses);
        out.write(values);
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
