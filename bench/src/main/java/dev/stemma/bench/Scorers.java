package dev.stemma.bench;

import dev.stemma.bench.attribution.AttributionScorer;
import dev.stemma.bench.compare.ChangedFactsScorer;
import dev.stemma.bench.compare.JudgedScorer;
import dev.stemma.bench.compare.TollsScorer;
import dev.stemma.bench.corpus.CandidatesScorer;
import dev.stemma.bench.corpus.ClustersScorer;
import dev.stemma.bench.corpus.DisagreementScorer;
import dev.stemma.bench.corpus.DistortionScorer;
import dev.stemma.bench.corpus.ExtractionScorer;
import dev.stemma.bench.corpus.KindsScorer;
import dev.stemma.bench.corpus.ReuseScorer;
import dev.stemma.bench.corpus.TemporalScorer;
import dev.stemma.bench.corpus.VersionsScorer;
import dev.stemma.bench.corpus.VolumeScorer;
import dev.stemma.bench.examples.ExamplesScorer;
import dev.stemma.bench.names.NamesScorer;
import dev.stemma.bench.tradition.TraditionsScorer;
import java.util.List;
import java.util.stream.Stream;

/// Every scorer there is.
public final class Scorers {

    private Scorers() {}

    /// In the order of the stages.
    public static List<Scorer> all() {
        return List.of(
                new ExtractionScorer(),
                new AttributionScorer(),
                new NamesScorer(),
                new TemporalScorer(),
                new ClustersScorer(),
                new CandidatesScorer(),
                new DistortionScorer(),
                new VersionsScorer(),
                new ReuseScorer(),
                new DisagreementScorer(),
                new KindsScorer(),
                new VolumeScorer(),
                new TraditionsScorer(),
                new TollsScorer(),
                new ChangedFactsScorer(),
                new JudgedScorer(),
                new ExamplesScorer());
    }

    /// Those that run only when they are named, and whose figures are not kept.
    public static List<Scorer> onRequest() {
        return List.of(TraditionsScorer.quick());
    }

    /// All that can be named.
    static List<Scorer> known() {
        return Stream.concat(all().stream(), onRequest().stream()).toList();
    }
}
