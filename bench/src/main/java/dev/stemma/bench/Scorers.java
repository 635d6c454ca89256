package dev.stemma.bench;

import java.util.List;

/// Every scorer there is.
public final class Scorers {

    private Scorers() {}

    /// In the order of the stages.
    public static List<Scorer> all() {
        return List.of();
    }
}
