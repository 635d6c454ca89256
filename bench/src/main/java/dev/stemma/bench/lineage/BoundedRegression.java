package dev.stemma.bench.lineage;

import java.util.Arrays;
import java.util.List;

/// Logistic regression (Cox 1958) whose coefficients have Gaussian priors and may be held at 0 or above.
///
/// Each step minimises a quadratic function that lies above the loss and touches it where the last step ended
/// (Jaakkola and Jordan 2000), so the loss never rises and no size of steps needs choosing. The bounds are
/// kept by minimising that function one coefficient at a time. Sums are made in one order and exponentials by
/// [StrictMath]: the same observations give the same coefficients, on every machine. Cost of a step:
/// observations times the square of the coefficients.
final class BoundedRegression {

    private static final int MOST_STEPS = 500;
    private static final int MOST_ROUNDS = 1000;
    private static final double STILL = 1e-9;

    private final List<Coefficient> coefficients;

    /// What is known of a coefficient beforehand.
    ///
    /// @param prior its most probable value
    /// @param penalty how strongly it is drawn there, in units of the mean loss for a step of one root mean
    ///     square of its feature, so that it does not depend on the feature's unit nor on the number of
    ///     observations
    record Coefficient(double prior, double penalty, Bound bound) {

        Coefficient {
            if (penalty < 0 || (bound == Bound.NOT_NEGATIVE && prior < 0)) {
                throw new IllegalArgumentException(
                        "no such coefficient: prior " + prior + ", penalty " + penalty + ", " + bound);
            }
        }
    }

    /// Where a coefficient may lie.
    enum Bound {
        /// Anywhere.
        FREE,
        /// At 0 or above.
        NOT_NEGATIVE,
        /// At its prior.
        FIXED
    }

    BoundedRegression(List<Coefficient> coefficients) {
        this.coefficients = List.copyOf(coefficients);
    }

    /// The most probable coefficients.
    ///
    /// @param observations at least one
    List<Double> fit(List<Observation> observations) {
        double all = observations.stream().mapToDouble(Observation::weight).sum();
        double[] scales = scales(observations, all);
        double[][] inputs = observations.stream()
                .map(observation -> scaled(observation.values(), scales))
                .toArray(double[][]::new);
        double[] point = new double[scales.length];
        for (int j = 0; j < scales.length; j++) {
            point[j] = coefficients.get(j).prior() * scales[j];
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Bow bow = new Bow(scales.length);
            for (int i = 0; i < inputs.length; i++) {
                bow.add(inputs[i], observations.get(i), point, all);
            }
            if (minimise(bow, point, scales) < STILL) {
                break;
            }
        }
        return rescaled(point, scales);
    }

    /// Root mean squares of the features; 1 where a feature is always 0.
    private double[] scales(List<Observation> observations, double all) {
        double[] scales = new double[coefficients.size()];
        for (Observation observation : observations) {
            if (observation.values().size() != scales.length) {
                throw new IllegalArgumentException(
                        observation.values().size() + " values for " + scales.length + " coefficients");
            }
            for (int j = 0; j < scales.length; j++) {
                double value = observation.values().get(j);
                scales[j] += observation.weight() * value * value / all;
            }
        }
        return Arrays.stream(scales)
                .map(square -> square == 0 ? 1 : Math.sqrt(square))
                .toArray();
    }

    private static double[] scaled(List<Double> values, double[] scales) {
        double[] scaled = new double[scales.length];
        for (int j = 0; j < scales.length; j++) {
            scaled[j] = values.get(j) / scales[j];
        }
        return scaled;
    }

    private List<Double> rescaled(double[] point, double[] scales) {
        Double[] found = new Double[point.length];
        for (int j = 0; j < point.length; j++) {
            Coefficient coefficient = coefficients.get(j);
            found[j] = coefficient.bound() == Bound.FIXED ? coefficient.prior() : point[j] / scales[j];
        }
        return List.of(found);
    }

    /// Slope and curvature of the quadratic function above the mean loss.
    private static final class Bow {
        private final double[] slope;
        private final double[][] curvature;

        private Bow(int size) {
            slope = new double[size];
            curvature = new double[size][size];
        }

        private void add(double[] input, Observation observation, double[] point, double all) {
            double sum = 0;
            for (int j = 0; j < point.length; j++) {
                sum += input[j] * point[j];
            }
            double chance = 1 / (1 + StrictMath.exp(-sum));
            double share = observation.weight() / all;
            double error = share * (chance - (observation.holds() ? 1 : 0));
            double bend = share * (Math.abs(sum) < 1e-6 ? 0.25 : (chance - 0.5) / sum);
            for (int j = 0; j < point.length; j++) {
                slope[j] += error * input[j];
                for (int k = 0; k < point.length; k++) {
                    curvature[j][k] += bend * input[j] * input[k];
                }
            }
        }
    }

    /// Moves the point to where loss and priors are least within the bounds; how far it moved at most.
    private double minimise(Bow bow, double[] point, double[] scales) {
        double[] start = point.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (int j = 0; j < point.length; j++) {
                Coefficient coefficient = coefficients.get(j);
                double bend = bow.curvature[j][j] + coefficient.penalty();
                if (coefficient.bound() == Bound.FIXED || bend == 0) {
                    continue;
                }
                double slope = bow.slope[j] + coefficient.penalty() * (point[j] - coefficient.prior() * scales[j]);
                for (int k = 0; k < point.length; k++) {
                    slope += bow.curvature[j][k] * (point[k] - start[k]);
                }
                double next = point[j] - slope / bend;
                next = coefficient.bound() == Bound.NOT_NEGATIVE ? Math.max(0, next) : next;
                moved = Math.max(moved, Math.abs(next - point[j]));
                point[j] = next;
            }
            if (moved < STILL / 10) {
                break;
            }
        }
        double most = 0;
        for (int j = 0; j < point.length; j++) {
            most = Math.max(most, Math.abs(point[j] - start[j]));
        }
        return most;
    }
}
