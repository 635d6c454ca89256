package dev.stemma.bench.lineage;

import java.util.List;

/// One thing of which it is known whether something holds.
///
/// @param values a value for each coefficient
/// @param holds whether it does
/// @param weight how much it counts, above 0
record Observation(List<Double> values, boolean holds, double weight) {

    Observation {
        values = List.copyOf(values);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("an observation needs a weight above 0, not " + weight);
        }
    }
}
