package dev.stemma.coverage;

import dev.stemma.ingest.IngestSettings;

/// Settings of a run.
///
/// @param ingest bounds of what is read
/// @param vectors whether sentence vectors are computed; without them a run is quicker and finds fewer rewritten
///     passages
/// @param threads how many articles are worked on at once; the result does not depend on it
public record CoverageSettings(IngestSettings ingest, boolean vectors, int threads) {

    public CoverageSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least one thread, not " + threads);
        }
    }

    /// Everything on, one thread a core.
    public static CoverageSettings standard() {
        return new CoverageSettings(
                IngestSettings.DEFAULT, true, Runtime.getRuntime().availableProcessors());
    }

    /// The same settings with sentence vectors on or off.
    public CoverageSettings withVectors(boolean wanted) {
        return new CoverageSettings(ingest, wanted, threads);
    }
}
