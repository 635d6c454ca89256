package dev.stemma.lineage;

import java.util.Arrays;
import java.util.List;

/// What the model of descent sees of two aligned articles, for learning its weights and for measurements.
///
/// @param left id of one article
/// @param right id of the other
/// @param descent a value for each of [#descentNames]
/// @param direction a value for each of [#directionNames]; positive where the left article looks like the
///     parent
public record PairReading(String left, String right, List<Double> descent, List<Double> direction) {

    public PairReading {
        descent = List.copyOf(descent);
        direction = List.copyOf(direction);
    }

    /// What the values of `descent` are.
    public static List<String> descentNames() {
        return Arrays.stream(DescentFeature.values()).map(Enum::name).toList();
    }

    /// What the values of `direction` are.
    public static List<String> directionNames() {
        return Arrays.stream(DirectionFeature.values()).map(Enum::name).toList();
    }

    /// Natural logarithm of the odds that the two are related.
    public double descentLogOdds() {
        return LineageWeights.shared()
                .logOdds(descent.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// The same for two articles that share nothing worth aligning.
    public static double nothingShared() {
        return LineageWeights.shared().of(DescentFeature.BIAS);
    }
}
