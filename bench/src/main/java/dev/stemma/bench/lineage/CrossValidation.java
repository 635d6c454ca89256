package dev.stemma.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How right weights are on events that they were not learned from: events are dealt to five parts, and each
/// part is judged by what the other four teach (Stone 1974).
///
/// @param present with the weights as they are
/// @param learned with learned ones
record CrossValidation(Rightness present, Rightness learned) {

    private static final int PARTS = 5;

    /// Shares of observations on the right side of even odds; even odds count half.
    ///
    /// @param holding of those that hold
    /// @param notHolding of those that do not
    /// @param all of all
    record Rightness(double holding, double notHolding, double all) {}

    static CrossValidation of(WeightGroup group, List<LabelledPair> pairs, Map<String, Double> present) {
        List<String> events = List.copyOf(
                new TreeSet<>(pairs.stream().map(LabelledPair::event).toList()));
        Tally before = new Tally();
        Tally after = new Tally();
        for (int part = 0; part < PARTS; part++) {
            List<LabelledPair> seen = new ArrayList<>();
            List<LabelledPair> unseen = new ArrayList<>();
            for (LabelledPair pair : pairs) {
                (events.indexOf(pair.event()) % PARTS == part ? unseen : seen).add(pair);
            }
            List<Double> learned = group.learn(seen, present);
            for (Observation observation : group.observations(unseen)) {
                before.add(observation, group.in(present));
                after.add(observation, learned);
            }
        }
        return new CrossValidation(before.rightness(), after.rightness());
    }

    private static final class Tally {
        /// Right and all, by whether the thing holds.
        private final double[][] counts = new double[2][2];

        private void add(Observation observation, List<Double> weights) {
            double sum = 0;
            for (int i = 0; i < weights.size(); i++) {
                sum += weights.get(i) * observation.values().get(i);
            }
            double[] count = counts[observation.holds() ? 1 : 0];
            count[0] += observation.weight() * (sum == 0 ? 0.5 : (sum > 0) == observation.holds() ? 1 : 0);
            count[1] += observation.weight();
        }

        private Rightness rightness() {
            return new Rightness(share(counts[1]), share(counts[0]), share(new double[] {
                counts[0][0] + counts[1][0], counts[0][1] + counts[1][1]
            }));
        }

        private static double share(double[] count) {
            return count[1] == 0 ? 0 : count[0] / count[1];
        }
    }
}
