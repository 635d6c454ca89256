package dev.stemma.bench;

import java.util.Optional;

/// One measured figure of quality; more is better.
///
/// @param name unique, such as `temporal.value-f1`
/// @param dataSet the folder of the scoring data it was measured on
/// @param metric the field's name of the measure
/// @param value what Stemma reaches, in [0, 1]
/// @param baseline a plain method measured beside it on the same data, where there is one
public record Figure(String name, String dataSet, String metric, double value, Optional<Baseline> baseline) {

    public Figure {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + ", not in [0, 1]");
        }
    }

    /// A figure without a baseline.
    public static Figure of(String name, String dataSet, String metric, double value) {
        return new Figure(name, dataSet, metric, value, Optional.empty());
    }

    /// The same figure with the baseline's beside it.
    public Figure against(String method, double reached) {
        return new Figure(name, dataSet, metric, value, Optional.of(new Baseline(method, reached)));
    }

    /// What a plain method reaches on the same data.
    public record Baseline(String method, double value) {}
}
