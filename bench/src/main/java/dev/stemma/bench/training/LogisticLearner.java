package dev.stemma.bench.training;

import dev.stemma.language.learned.FeatureList;
import dev.stemma.language.learned.LinearModel;
import java.util.Arrays;

/// Learns a log-linear model over sparse features by stochastic gradient steps whose size shrinks with what a feature
/// has learned already (Duchi, Hazan and Singer 2011).
///
/// All sums are made in one order and exponentials by [StrictMath], so the result is the same on every machine.
final class LogisticLearner {

    private static final float RATE = 0.1f;
    private static final float SMALLEST_SQUARE = 1e-3f;

    private final int classes;
    private final FeatureRows rows = new FeatureRows();
    private float[] weights = new float[1 << 18];
    private float[] squares = new float[1 << 16];
    private int[] seen = new int[1 << 16];

    LogisticLearner(int classes) {
        this.classes = classes;
    }

    /// Adds `amount` times the features' weights to the scores.
    void score(FeatureList features, float amount, float[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int row = rows.find(features.key(i));
            if (row >= 0) {
                for (int k = 0; k < classes; k++) {
                    scores[k] += amount * weights[row * classes + k];
                }
            }
        }
    }

    /// Turns scores into the step towards the right class: right minus probability.
    static void gradient(float[] scores, int right) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (float) StrictMath.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (k == right ? 1f : 0f) - (float) (scores[k] / sum);
        }
    }

    void step(FeatureList features, float amount, float[] gradient) {
        float square = 0;
        for (float g : gradient) {
            square += g * g * amount * amount;
        }
        for (int i = 0; i < features.size(); i++) {
            int row = findOrAdd(features.key(i));
            seen[row]++;
            squares[row] += square;
            float rate = RATE / (float) Math.sqrt(squares[row] + SMALLEST_SQUARE);
            for (int k = 0; k < classes; k++) {
                weights[row * classes + k] += rate * amount * gradient[k];
            }
        }
    }

    /// The model with the largest weights as whole numbers.
    ///
    /// @param keep the number of weights to keep
    /// @param fewest how often a feature must have been seen
    LinearModel compact(int keep, int fewest) {
        int size = rows.size();
        float[] sizes = new float[size * classes];
        int total = 0;
        for (int row = 0; row < size; row++) {
            for (int k = 0; seen[row] >= fewest && k < classes; k++) {
                sizes[total++] = Math.abs(weights[row * classes + k]);
            }
        }
        Arrays.sort(sizes, 0, total);
        float smallest = total > keep ? sizes[total - keep] : 0f;
        float scale = 127f / sizes[(int) Math.min(total - 1L, (long) (total * 0.99995))];
        long[] order = rows.inOrder(row -> seen[row] >= fewest);
        int found = order.length;
        int[] outKeys = new int[found];
        int[] starts = new int[found + 1];
        byte[] types = new byte[found * classes];
        byte[] values = new byte[found * classes];
        int features = 0;
        int filled = 0;
        for (int i = 0; i < found; i++) {
            int row = (int) order[i];
            int before = filled;
            for (int k = 0; k < classes; k++) {
                float weight = weights[row * classes + k];
                int value = Math.max(-127, Math.min(127, Math.round(weight * scale)));
                if (Math.abs(weight) >= smallest && value != 0) {
                    types[filled] = (byte) k;
                    values[filled++] = (byte) value;
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
                Arrays.copyOf(values, filled));
    }

    private int findOrAdd(int key) {
        int row = rows.findOrAdd(key);
        if (row == squares.length) {
            squares = Arrays.copyOf(squares, 2 * row);
            seen = Arrays.copyOf(seen, 2 * row);
        }
        if ((row + 1) * classes > weights.length) {
            weights = Arrays.copyOf(weights, 2 * weights.length);
        }
        return row;
    }
}
