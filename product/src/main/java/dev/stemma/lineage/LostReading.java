package dev.stemma.lineage;

import java.util.Arrays;
import java.util.List;

/// What the model sees of a place where a lost source may stand, for learning its weights and for measurements.
///
/// @param below ids of the articles that would descend from it, directly or not
/// @param root whether it would be a root
/// @param features a value for each of [#names]
public record LostReading(List<String> below, boolean root, List<Double> features) {

    public LostReading {
        below = List.copyOf(below);
        features = List.copyOf(features);
    }

    /// What the values of `features` are.
    public static List<String> names() {
        return Arrays.stream(LostFeature.values()).map(Enum::name).toList();
    }
}
