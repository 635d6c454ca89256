package dev.stemma.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// How much each feature counts, learned by logistic regression from families of texts whose descent is known
/// (`docs/models.md`). A handful of numbers, kept as text.
final class LineageWeights {

    private static final String RESOURCE = "lineage-weights.properties";

    private final double[] descent = new double[DescentFeature.COUNT];
    private final double[] direction = new double[DirectionFeature.COUNT];
    private final double[] lost = new double[LostFeature.COUNT];

    private LineageWeights(Properties properties) {
        for (DescentFeature feature : DescentFeature.values()) {
            descent[feature.ordinal()] = number(properties, "descent." + feature.name());
        }
        for (DirectionFeature feature : DirectionFeature.values()) {
            direction[feature.ordinal()] = number(properties, "direction." + feature.name());
        }
        for (LostFeature feature : LostFeature.values()) {
            lost[feature.ordinal()] = number(properties, "lost." + feature.name());
        }
    }

    /// The weights that come with Stemma, loaded at first use.
    static LineageWeights shared() {
        return Holder.SHARED;
    }

    /// Natural logarithm of the odds of descent.
    ///
    /// @param values one for each [DescentFeature]
    double logOdds(double[] values) {
        double sum = 0;
        for (int i = 0; i < descent.length; i++) {
            sum += descent[i] * values[i];
        }
        return sum;
    }

    double of(DescentFeature feature) {
        return descent[feature.ordinal()];
    }

    /// Natural logarithm of the odds of a lost source.
    ///
    /// @param values one for each [LostFeature]
    double lostLogOdds(List<Double> values) {
        double sum = 0;
        for (int i = 0; i < lost.length; i++) {
            sum += lost[i] * values.get(i);
        }
        return sum;
    }

    /// What a sign of direction adds to the binary logarithm of the odds.
    double bits(Sign sign) {
        return direction[sign.feature().ordinal()] * sign.value() / Math.log(2);
    }

    private static double number(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " has no " + key);
        }
        return Double.parseDouble(value);
    }

    private static final class Holder {
        static final LineageWeights SHARED = load();

        private static LineageWeights load() {
            try (InputStream in = LineageWeights.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("this build lacks " + RESOURCE);
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return new LineageWeights(properties);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
