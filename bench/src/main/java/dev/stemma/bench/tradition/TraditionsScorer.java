package dev.stemma.bench.tradition;

import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.bench.tradition.baseline.Baseline;
import dev.stemma.bench.tradition.measure.Comparison;
import dev.stemma.bench.tradition.operation.Thesaurus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/// Stemmata of generated traditions against their truth, dates withheld, as the mean over fixed seeds.
public final class TraditionsScorer implements Scorer {

    /// The seeds that the expected figures are measured on; fresh ones tell whether a method was tuned to them.
    static final List<Long> SEEDS = List.of(11L, 23L, 37L, 41L, 59L);

    static final int TRADITIONS = 6;
    private static final int QUICK = 2;

    private final String name;
    private final List<Long> seeds;
    private final int traditions;
    private final GeneratorSettings settings;
    private final boolean dated;

    /// The whole measure.
    public TraditionsScorer() {
        this("traditions", SEEDS, TRADITIONS, GeneratorSettings.DEFAULT, false);
    }

    TraditionsScorer(String name, List<Long> seeds, int traditions, GeneratorSettings settings, boolean dated) {
        this.name = name;
        this.seeds = List.copyOf(seeds);
        this.traditions = traditions;
        this.settings = settings;
        this.dated = dated;
    }

    /// A third of it, for the work at hand; its figures are not kept.
    public static TraditionsScorer quick() {
        return new TraditionsScorer("traditions-quick", SEEDS, QUICK, GeneratorSettings.DEFAULT, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String dataSet() {
        return "clusters";
    }

    @Override
    public List<Figure> score(Path data) {
        List<Measures> stemma = new ArrayList<>();
        Map<Baseline, List<Measures>> plain = new EnumMap<>(Baseline.class);
        for (List<ReadTradition> seed : read(data)) {
            stemma.add(Measures.of(seed.stream()
                    .map(read -> Comparison.of(read.truth(), read.found()))
                    .toList()));
            for (Baseline baseline : Baseline.values()) {
                plain.computeIfAbsent(baseline, key -> new ArrayList<>())
                        .add(Measures.of(seed.stream()
                                .map(read -> Comparison.of(read.truth(), read.by(baseline)))
                                .toList()));
            }
        }
        List<Figure> figures = new ArrayList<>(List.of(
                figure("edges", "F1", stemma, plain, Measures::edgeF1),
                figure("edges-or-ties", "F1, a parent that ties counts", stemma, plain, Measures::tiedF1),
                figure("lines", "B³ F1", stemma, plain, Measures::lines),
                figure("lost-precision", "precision", stemma, plain, Measures::lostPrecision),
                figure("lost-recall", "recall", stemma, plain, Measures::lostRecall),
                figure("sign-distance", "average sign distance", stemma, plain, Measures::signDistance),
                figure("direction", "share of found edges the right way", stemma, plain, Measures::direction),
                figure(
                        "sure-edges",
                        "share right of edges given .9 or more",
                        stemma,
                        Map.of(),
                        Measures::sureAndRight)));
        addPublished(figures, stemma, plain);
        return figures;
    }

    /// The two methods of stemmatology, each beside Stemma whether or not it is the best of the baselines.
    private void addPublished(List<Figure> figures, List<Measures> stemma, Map<Baseline, List<Measures>> plain) {
        Map<String, Baseline> published =
                new TreeMap<>(Map.of("cbgm", Baseline.COHERENCE, "rhm", Baseline.COMPRESSION));
        published.forEach((method, baseline) -> {
            Map<Baseline, List<Measures>> alone = Map.of(baseline, plain.getOrDefault(baseline, List.of()));
            figures.add(figure("edges-beside-" + method, "F1", stemma, alone, Measures::edgeF1));
            figures.add(figure(
                    "sign-distance-beside-" + method, "average sign distance", stemma, alone, Measures::signDistance));
        });
    }

    @Override
    public List<String> explain(Path data) {
        return Breakdown.of(read(data).stream().flatMap(List::stream).toList());
    }

    /// The traditions of each seed, read.
    private List<List<ReadTradition>> read(Path data) {
        List<SeedEvent> events = SeedEvents.read(data.resolve(".."));
        TraditionGenerator generator = new TraditionGenerator(events, settings, Thesaurus.load());
        // A pool of its own: the sentence model is loaded by the common pool, which must not be full of waiting work.
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<List<Future<ReadTradition>>> reading = seeds.stream()
                    .map(seed -> generator.generate(seed, traditions).stream()
                            .map(tradition -> workers.submit(() -> ReadTradition.read(tradition, dated)))
                            .toList())
                    .toList();
            return reading.stream()
                    .map(seed -> seed.stream().map(TraditionsScorer::result).toList())
                    .toList();
        }
    }

    private static ReadTradition result(Future<ReadTradition> reading) {
        try {
            return reading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading traditions", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a tradition cannot be read", failed);
        }
    }

    private Figure figure(
            String part,
            String metric,
            List<Measures> stemma,
            Map<Baseline, List<Measures>> plain,
            ToDoubleFunction<Measures> measure) {
        double mean = mean(stemma, measure);
        Figure figure = Figure.of(
                name + "." + part,
                "generated from clusters and disagreement",
                String.format(
                        Locale.ROOT,
                        "%s, mean of %d seeds, spread %.3f",
                        metric,
                        seeds.size(),
                        spread(stemma, measure)),
                mean);
        return plain.entrySet().stream()
                .max(java.util.Comparator.comparingDouble(entry -> mean(entry.getValue(), measure)))
                .map(best -> figure.against(best.getKey().method(), mean(best.getValue(), measure)))
                .orElse(figure);
    }

    private static double mean(List<Measures> seeds, ToDoubleFunction<Measures> measure) {
        return seeds.stream().mapToDouble(measure).average().orElse(0);
    }

    /// Standard deviation over the seeds.
    private static double spread(List<Measures> seeds, ToDoubleFunction<Measures> measure) {
        double mean = mean(seeds, measure);
        double squares = seeds.stream()
                .mapToDouble(seed -> Math.pow(measure.applyAsDouble(seed) - mean, 2))
                .sum();
        return seeds.size() < 2 ? 0 : Math.sqrt(squares / (seeds.size() - 1));
    }
}
