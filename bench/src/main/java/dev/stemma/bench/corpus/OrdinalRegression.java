package dev.stemma.bench.corpus;

import java.util.Arrays;
import java.util.List;

/// Puts things into classes that have an order: logistic regression on cumulated classes (McCullagh 1980, the
/// proportional odds model) with a quadratic penalty, on features of mean 0 and deviation 1, learned by plain gradient
/// descent. One weight a feature, whatever the number of classes, so that tens of examples are enough. With two classes
/// it is logistic regression. Deterministic.
final class OrdinalRegression {

    private static final int STEPS = 3000;
    private static final double RATE = 0.3;
    private static final double PENALTY = 0.01;
    private static final double LEAST = 1e-9;

    private final double[] means;
    private final double[] deviations;
    private final double[] weights;
    /// Where one class ends and the next begins, ascending.
    private final double[] bounds;

    /// One thing with its class.
    ///
    /// @param rank the number of its class in their order, from 0
    record Example(List<Double> features, int rank) {}

    /// Learns from examples, at least one.
    ///
    /// @param classes how many there are
    OrdinalRegression(List<Example> examples, int classes) {
        int features = examples.getFirst().features().size();
        means = new double[features];
        deviations = new double[features];
        weights = new double[features];
        bounds = new double[classes - 1];
        for (int k = 0; k < bounds.length; k++) {
            bounds[k] = bounds.length == 1 ? 0 : -1 + 2.0 * k / (bounds.length - 1);
        }
        for (int f = 0; f < features; f++) {
            int feature = f;
            double mean = examples.stream()
                    .mapToDouble(example -> example.features().get(feature))
                    .average()
                    .orElse(0);
            double square = examples.stream()
                    .mapToDouble(example -> Math.pow(example.features().get(feature) - mean, 2))
                    .average()
                    .orElse(0);
            means[f] = mean;
            deviations[f] = Math.max(LEAST, Math.sqrt(square));
        }
        List<double[]> inputs =
                examples.stream().map(example -> input(example.features())).toList();
        for (int step = 0; step < STEPS; step++) {
            descend(examples, inputs);
        }
    }

    private void descend(List<Example> examples, List<double[]> inputs) {
        double[] slope = new double[weights.length];
        double[] shift = new double[bounds.length];
        for (int e = 0; e < inputs.size(); e++) {
            int rank = examples.get(e).rank();
            double place = place(inputs.get(e));
            double above = rank < bounds.length ? logistic(bounds[rank] - place) : 1;
            double below = rank > 0 ? logistic(bounds[rank - 1] - place) : 0;
            double chance = Math.max(LEAST, above - below);
            double upper = above * (1 - above) / chance;
            double lower = below * (1 - below) / chance;
            for (int f = 0; f < slope.length; f++) {
                slope[f] += (upper - lower) * inputs.get(e)[f] / inputs.size();
            }
            if (rank < bounds.length) {
                shift[rank] -= upper / inputs.size();
            }
            if (rank > 0) {
                shift[rank - 1] += lower / inputs.size();
            }
        }
        for (int f = 0; f < weights.length; f++) {
            weights[f] -= RATE * (slope[f] + PENALTY * weights[f]);
        }
        for (int k = 0; k < bounds.length; k++) {
            bounds[k] -= RATE * shift[k];
        }
        Arrays.sort(bounds);
    }

    /// The most probable class.
    int classify(List<Double> features) {
        double place = place(input(features));
        int best = 0;
        double most = 0;
        double before = 0;
        for (int rank = 0; rank <= bounds.length; rank++) {
            double upTo = rank < bounds.length ? logistic(bounds[rank] - place) : 1;
            if (upTo - before > most) {
                most = upTo - before;
                best = rank;
            }
            before = upTo;
        }
        return best;
    }

    private double[] input(List<Double> features) {
        double[] input = new double[means.length];
        for (int f = 0; f < means.length; f++) {
            input[f] = (features.get(f) - means[f]) / deviations[f];
        }
        return input;
    }

    private double place(double[] input) {
        double place = 0;
        for (int f = 0; f < input.length; f++) {
            place += weights[f] * input[f];
        }
        return place;
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }
}
