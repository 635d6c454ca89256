package dev.stemma.bench;

import dev.stemma.bench.corpus.ClustersScorer;
import dev.stemma.bench.examples.ExamplesScorer;
import java.util.List;

/// Every scorer there is.
public final class Scorers {

    private Scorers() {}

    /// In the order of the stages.
    public static List<Scorer> all() {
        return List.of(new ClustersScorer(), new ExamplesScorer());
    }
}
