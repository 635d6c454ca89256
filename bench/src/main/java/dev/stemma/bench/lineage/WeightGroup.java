package dev.stemma.bench.lineage;

import dev.stemma.bench.lineage.BoundedRegression.Bound;
import dev.stemma.bench.lineage.BoundedRegression.Coefficient;
import dev.stemma.lineage.PairReading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A group of weights that are learned together.
///
/// Weights of places where a lost source may stand (`lost.*`) are no such group: they are set by hand.
enum WeightGroup {
    /// Whether two articles are related. All but the bias are at 0 or above and are drawn to the present
    /// ones: generated families know less of the ways of copying than the hand that set the first ones.
    DESCENT("descent.") {
        @Override
        List<String> names() {
            return PairReading.descentNames();
        }

        @Override
        Coefficient coefficient(String name, double present) {
            return name.equals("BIAS")
                    ? new Coefficient(present, PULL * LIGHTER, Bound.FREE)
                    : new Coefficient(present, PULL, Bound.NOT_NEGATIVE);
        }

        /// Unrelated pairs count as much as related ones all in all: a claim that is false costs more trust
        /// than one that is missed costs use.
        @Override
        List<Observation> observations(List<LabelledPair> pairs) {
            double unrelated = pairs.stream().filter(pair -> !areRelated(pair)).count();
            double factor = unrelated == 0 ? 1 : (pairs.size() - unrelated) / unrelated;
            double weight = factor == 0 ? 1 : factor;
            return pairs.stream()
                    .map(pair ->
                            new Observation(pair.reading().descent(), areRelated(pair), areRelated(pair) ? 1 : weight))
                    .toList();
        }

        private static boolean areRelated(LabelledPair pair) {
            return switch (pair.relation()) {
                case LEFT_IS_PARENT, RIGHT_IS_PARENT, LEFT_IS_ANCESTOR, RIGHT_IS_ANCESTOR, KIN -> true;
                case UNRELATED -> false;
            };
        }
    },
    /// Which of two is the parent. All are at 0 or above: a sign never points the other way. Generated
    /// families tell little of days that lie, of pages that grow, of marks and of machines' broken sentences;
    /// those weights are kept.
    DIRECTION("direction.") {
        @Override
        List<String> names() {
            return PairReading.directionNames();
        }

        @Override
        Coefficient coefficient(String name, double present) {
            return KEPT.contains(name)
                    ? new Coefficient(present, 0, Bound.FIXED)
                    : new Coefficient(0, RIDGE, Bound.NOT_NEGATIVE);
        }

        @Override
        List<Observation> observations(List<LabelledPair> pairs) {
            return pairs.stream().flatMap(this::observe).toList();
        }

        private Stream<Observation> observe(LabelledPair pair) {
            List<Double> values = pair.reading().direction();
            return switch (pair.relation()) {
                case LEFT_IS_PARENT -> Stream.of(new Observation(values, true, 1));
                case RIGHT_IS_PARENT -> Stream.of(new Observation(values, false, 1));
                case LEFT_IS_ANCESTOR -> Stream.of(new Observation(values, true, ANCESTOR));
                case RIGHT_IS_ANCESTOR -> Stream.of(new Observation(values, false, ANCESTOR));
                case KIN, UNRELATED -> Stream.empty();
            };
        }
    };

    private static final double PULL = 0.01;
    /// The bias is drawn to the present one less.
    private static final double LIGHTER = 0.2;

    private static final double RIDGE = 0.005;
    private static final double ANCESTOR = 0.5;

    /// Signs of direction whose weights stay as they are.
    private static final Set<String> KEPT = Set.of(
            "DATE", "PAGE_GROWTH", "LATER_YEAR", "VERSION_ORDER", "PUNCTUATION", "BROKEN_TEXT", "LONGER_REWRITTEN");

    private final String prefix;

    WeightGroup(String prefix) {
        this.prefix = prefix;
    }

    /// The features, in the order of an observation's values.
    abstract List<String> names();

    /// What is known of a feature's weight beforehand.
    abstract Coefficient coefficient(String name, double present);

    /// What pairs tell about the weights.
    abstract List<Observation> observations(List<LabelledPair> pairs);

    /// The names of the weights as the file has them, in the order of an observation's values.
    List<String> keys() {
        return names().stream().map(name -> prefix + name).toList();
    }

    /// The weights of the group in a set of all weights.
    List<Double> in(Map<String, Double> weights) {
        return keys().stream()
                .map(key -> {
                    Double weight = weights.get(key);
                    if (weight == null) {
                        throw new IllegalArgumentException("no weight " + key);
                    }
                    return weight;
                })
                .toList();
    }

    /// Learns.
    ///
    /// @param present all weights as they are
    List<Double> learn(List<LabelledPair> pairs, Map<String, Double> present) {
        List<Double> before = in(present);
        List<Coefficient> coefficients = new java.util.ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            coefficients.add(coefficient(names().get(i), before.get(i)));
        }
        List<Observation> observations = observations(pairs);
        return observations.isEmpty() ? before : new BoundedRegression(coefficients).fit(observations);
    }
}
