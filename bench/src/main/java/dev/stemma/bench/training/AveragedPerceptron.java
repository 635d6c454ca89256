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
    private final FeatureRows rows = new FeatureRows();
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
            int row = rows.find(features.key(i));
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

    private int findOrAdd(int key) {
        int before = rows.size();
        int row = rows.findOrAdd(key);
        if (row == before) {
            if (row == updates.length) {
                rowClasses = Arrays.copyOf(rowClasses, 2 * row);
                rowWeights = Arrays.copyOf(rowWeights, 2 * row);
                rowSums = Arrays.copyOf(rowSums, 2 * row);
                updates = Arrays.copyOf(updates, 2 * row);
            }
            rowClasses[row] = new byte[0];
            rowWeights[row] = new float[0];
            rowSums[row] = new float[0];
        }
        return row;
    }

    /// The averaged weights in whole numbers from -127 to 127, without those that are too small to matter.
    ///
    /// @param keep the largest number of weights to keep
    LinearModel compact(int keep) {
        int total = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (updates[row] >= minimumUpdates) {
                total += rowClasses[row].length;
            }
        }
        float[] sizes = new float[total];
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
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
            long[] order = rows.inOrder(row -> updates[row] >= minimumUpdates);
            int found = order.length;
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
