package dev.stemma.bench.training;

import dev.stemma.language.learned.FeatureList;
import dev.stemma.language.learned.LinearModel;
import java.util.Arrays;

/// The learner behind the models: an averaged perceptron over sparse features (Collins 2002) that shows a feature's
/// weights only after the feature took part in a minimum of updates (Goldberg and Elhadad 2011), which keeps the
/// model small and better on new text.
final class AveragedPerceptron {

    private final int classes;
    private final int minimumUpdates;
    private int[] keys = new int[1 << 20];
    private int[] rows = new int[1 << 20];
    private int size;
    private byte[][] rowClasses = new byte[1 << 18][];
    private float[][] rowWeights = new float[1 << 18][];
    private float[][] rowSums = new float[1 << 18][];
    private int[] updates = new int[1 << 18];
    private double step = 1;

    AveragedPerceptron(int classes, int minimumUpdates) {
        this.classes = classes;
        this.minimumUpdates = minimumUpdates;
    }

    int classes() {
        return classes;
    }

    void score(FeatureList features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0f);
        for (int i = 0; i < features.size(); i++) {
            int row = find(features.key(i));
            if (row >= 0 && updates[row] >= minimumUpdates) {
                byte[] types = rowClasses[row];
                float[] weights = rowWeights[row];
                for (int k = 0; k < types.length; k++) {
                    scores[types[k]] += weights[k];
                }
            }
        }
    }

    /// Counts an example, whether or not it led to an update.
    void tick() {
        step++;
    }

    void update(FeatureList features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            int row = findOrAdd(features.key(i));
            updates[row]++;
            change(row, right, 1);
            change(row, wrong, -1);
        }
    }

    /// Adds an amount to the weights of the features for one class.
    void add(FeatureList features, int type, int amount) {
        for (int i = 0; i < features.size(); i++) {
            int row = findOrAdd(features.key(i));
            updates[row]++;
            change(row, type, amount);
        }
    }

    private void change(int row, int type, float amount) {
        byte[] types = rowClasses[row];
        for (int k = 0; k < types.length; k++) {
            if (types[k] == type) {
                rowWeights[row][k] += amount;
                rowSums[row][k] += (float) (amount * step);
                return;
            }
        }
        int n = types.length;
        rowClasses[row] = Arrays.copyOf(types, n + 1);
        rowWeights[row] = Arrays.copyOf(rowWeights[row], n + 1);
        rowSums[row] = Arrays.copyOf(rowSums[row], n + 1);
        rowClasses[row][n] = (byte) type;
        rowWeights[row][n] = amount;
        rowSums[row][n] = (float) (amount * step);
    }

    private int find(int key) {
        int mask = keys.length - 1;
        for (int slot = key & mask; rows[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return rows[slot] - 1;
            }
        }
        return -1;
    }

    private int findOrAdd(int key) {
        int found = find(key);
        if (found >= 0) {
            return found;
        }
        if (2 * (size + 1) > keys.length) {
            growTable();
        }
        if (size == updates.length) {
            rowClasses = Arrays.copyOf(rowClasses, 2 * size);
            rowWeights = Arrays.copyOf(rowWeights, 2 * size);
            rowSums = Arrays.copyOf(rowSums, 2 * size);
            updates = Arrays.copyOf(updates, 2 * size);
        }
        rowClasses[size] = new byte[0];
        rowWeights[size] = new float[0];
        rowSums[size] = new float[0];
        put(key, ++size);
        return size - 1;
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

    private void growTable() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[2 * oldKeys.length];
        rows = new int[2 * oldKeys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldRows[slot] != 0) {
                put(oldKeys[slot], oldRows[slot]);
            }
        }
    }

    /// The averaged weights in whole numbers from -127 to 127, without those that are too small to matter.
    ///
    /// @param keep the largest number of weights to keep
    LinearModel compact(int keep) {
        int total = 0;
        for (int row = 0; row < size; row++) {
            if (updates[row] >= minimumUpdates) {
                total += rowClasses[row].length;
            }
        }
        float[] sizes = new float[total];
        int next = 0;
        for (int row = 0; row < size; row++) {
            if (updates[row] >= minimumUpdates) {
                for (int k = 0; k < rowClasses[row].length; k++) {
                    sizes[next++] = Math.abs(average(row, k));
                }
            }
        }
        Arrays.sort(sizes);
        float smallest = total > keep ? sizes[total - keep] : 0f;
        float largest = sizes[(int) Math.min(total - 1L, (long) (total * 0.9995))];
        float scale = 127f / largest;
        return new CompactModel(scale, smallest).build();
    }

    private float average(int row, int k) {
        return (float) (rowWeights[row][k] - rowSums[row][k] / step);
    }

    /// Rows in order of their keys, weights scaled and rounded.
    private final class CompactModel {
        private final float scale;
        private final float smallest;

        CompactModel(float scale, float smallest) {
            this.scale = scale;
            this.smallest = smallest;
        }

        LinearModel build() {
            long[] order = new long[size];
            int found = 0;
            for (int slot = 0; slot < keys.length; slot++) {
                if (rows[slot] != 0 && updates[rows[slot] - 1] >= minimumUpdates) {
                    order[found++] = ((long) keys[slot] << 32) | (rows[slot] - 1);
                }
            }
            Arrays.sort(order, 0, found);
            int[] outKeys = new int[found];
            int[] starts = new int[found + 1];
            byte[] types = new byte[8];
            byte[] weights = new byte[8];
            int features = 0;
            int filled = 0;
            for (int i = 0; i < found; i++) {
                int row = (int) order[i];
                int before = filled;
                for (int type = 0; type < classes; type++) {
                    int weight = weightOf(row, type);
                    if (weight != 0) {
                        if (filled == types.length) {
                            types = Arrays.copyOf(types, 2 * filled);
                            weights = Arrays.copyOf(weights, 2 * filled);
                        }
                        types[filled] = (byte) type;
                        weights[filled++] = (byte) weight;
                    }
                }
                if (filled > before) {
                    outKeys[features] = (int) (order[i] >> 32);
                    starts[++features] = filled;
                }
            }
            return LinearModel.of(
                    classes,
                    Arrays.copyOf(outKeys, features),
                    Arrays.copyOf(starts, features + 1),
                    Arrays.copyOf(types, filled),
                    Arrays.copyOf(weights, filled));
        }

        private int weightOf(int row, int type) {
            for (int k = 0; k < rowClasses[row].length; k++) {
                if (rowClasses[row][k] == type) {
                    float average = average(row, k);
                    if (Math.abs(average) < smallest) {
                        return 0;
                    }
                    return Math.max(-127, Math.min(127, Math.round(average * scale)));
                }
            }
            return 0;
        }
    }
}
