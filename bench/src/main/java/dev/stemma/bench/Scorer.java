package dev.stemma.bench;

import java.nio.file.Path;
import java.util.List;

/// Scores one stage on one data set.
///
/// A scorer is deterministic, and quick enough for the test suite (well under a minute on two cores): a large data
/// set is sampled with a fixed seed.
public interface Scorer {

    /// Short name, used on the command line.
    String name();

    /// The folder of the scoring data it needs.
    String dataSet();

    /// Measures.
    ///
    /// @param data the folder [#dataSet] of the scoring data
    List<Figure> score(Path data);

    /// What kept the figures from being whole, line by line, for people; empty where the scorer cannot tell.
    ///
    /// @param data the folder [#dataSet] of the scoring data
    default List<String> explain(Path data) {
        return List.of();
    }
}
