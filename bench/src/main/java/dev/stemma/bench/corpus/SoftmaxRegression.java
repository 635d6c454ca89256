package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A linear classifier: multinomial logistic regression with a quadratic penalty (Cox 1966), on features of mean 0 and
/// deviation 1, learned by plain gradient descent. Deterministic. For tens of examples and a few features.
final class SoftmaxRegression {

    private static final int STEPS = 3000;
    private static final double RATE = 0.1;
    private static final double PENALTY = 0.01;

    private final List<String> classes;
    private final double[] means;
    private final double[] deviations;
    private final double[][] weights;

    /// One thing with its class.
    record Example(List<Double> features, String category) {}

    /// Learns from examples, at least one.
    SoftmaxRegression(List<Example> examples) {
        classes = new ArrayList<>(
                new TreeSet<>(examples.stream().map(Example::category).toList()));
        int features = examples.getFirst().features().size();
        means = new double[features];
        deviations = new double[features];
        for (int f = 0; f < features; f++) {
            int feature = f;
            double mean = examples.stream()
                    .mapToDouble(example -> example.features().get(feature))
                    .average()
                    .orElse(0);
            means[f] = mean;
            deviations[f] = Math.max(
                    1e-9,
                    Math.sqrt(examples.stream()
                            .mapToDouble(example -> Math.pow(example.features().get(feature) - mean, 2))
                            .average()
                            .orElse(0)));
        }
        weights = new double[classes.size()][features + 1];
        List<double[]> inputs =
                examples.stream().map(example -> input(example.features())).toList();
        for (int step = 0; step < STEPS; step++) {
            descend(examples, inputs);
        }
    }

    private void descend(List<Example> examples, List<double[]> inputs) {
        double[][] gradient = new double[weights.length][means.length + 1];
        for (int e = 0; e < examples.size(); e++) {
            double[] chances = chances(inputs.get(e));
            for (int c = 0; c < chances.length; c++) {
                double error =
                        chances[c] - (classes.get(c).equals(examples.get(e).category()) ? 1 : 0);
                for (int f = 0; f < inputs.get(e).length; f++) {
                    gradient[c][f] += error * inputs.get(e)[f] / examples.size();
                }
            }
        }
        for (int c = 0; c < weights.length; c++) {
            for (int f = 0; f < weights[c].length; f++) {
                weights[c][f] -= RATE * (gradient[c][f] + (f == means.length ? 0 : PENALTY * weights[c][f]));
            }
        }
    }

    /// The most probable class.
    String classify(List<Double> features) {
        double[] chances = chances(input(features));
        int best = 0;
        for (int c = 1; c < chances.length; c++) {
            best = chances[c] > chances[best] ? c : best;
        }
        return classes.get(best);
    }

    private double[] input(List<Double> features) {
        double[] input = new double[means.length + 1];
        for (int f = 0; f < means.length; f++) {
            input[f] = (features.get(f) - means[f]) / deviations[f];
        }
        input[means.length] = 1;
        return input;
    }

    private double[] chances(double[] input) {
        double[] chances = new double[classes.size()];
        double sum = 0;
        for (int c = 0; c < chances.length; c++) {
            double score = 0;
            for (int f = 0; f < input.length; f++) {
                score += weights[c][f] * input[f];
            }
            chances[c] = Math.exp(score);
            sum += chances[c];
        }
        for (int c = 0; c < chances.length; c++) {
            chances[c] /= sum;
        }
        return chances;
    }
}
