package dev.stemma.coverage;

import dev.stemma.cache.Cache;
import dev.stemma.ingest.IngestSettings;
import dev.stemma.story.StoryCorrections;
import java.nio.file.Path;
import java.util.Optional;

/// Settings of a run.
///
/// @param ingest bounds of what is read
/// @param vectors whether sentence vectors are computed; without them a run is quicker and finds fewer rewritten
///     passages
/// @param threads how many articles are worked on at once; the result does not depend on it
/// @param cache the folder that keeps what was worked out for later runs, where one is wanted; the result does not
///     depend on it
/// @param corrections what the user says of stories
/// @param correctionsDigest SHA-256 of the file that holds the corrections, where there is one
public record CoverageSettings(
        IngestSettings ingest,
        boolean vectors,
        int threads,
        Optional<Path> cache,
        StoryCorrections corrections,
        Optional<String> correctionsDigest) {

    /// Beyond this size a cache drops what was not used for longest.
    private static final long MOST_CACHED_BYTES = 2L << 30;

    public CoverageSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least one thread, not " + threads);
        }
    }

    /// Everything on, one thread a core, nothing kept for later runs, nothing corrected.
    public static CoverageSettings standard() {
        return new CoverageSettings(
                IngestSettings.DEFAULT,
                true,
                Runtime.getRuntime().availableProcessors(),
                Optional.empty(),
                StoryCorrections.NONE,
                Optional.empty());
    }

    /// The same settings with sentence vectors on or off.
    public CoverageSettings withVectors(boolean wanted) {
        return new CoverageSettings(ingest, wanted, threads, cache, corrections, correctionsDigest);
    }

    /// The same settings on another number of threads.
    public CoverageSettings withThreads(int count) {
        return new CoverageSettings(ingest, vectors, count, cache, corrections, correctionsDigest);
    }

    /// The same settings with a folder that keeps what was worked out.
    public CoverageSettings withCache(Path folder) {
        return new CoverageSettings(ingest, vectors, threads, Optional.of(folder), corrections, correctionsDigest);
    }

    /// The same settings with what a file says of stories.
    public CoverageSettings withCorrections(CorrectionsFile file) {
        return new CoverageSettings(ingest, vectors, threads, cache, file.corrections(), Optional.of(file.sha256()));
    }

    /// The cache of this program in its folder; one for this run only where there is no folder to use.
    Cache openCache() {
        return cache.flatMap(
                        folder -> Program.fingerprint().map(program -> Cache.in(folder, program, MOST_CACHED_BYTES)))
                .filter(Cache::isOn)
                .orElseGet(Cache::temporary);
    }
}
