package dev.stemma.bench.tradition;

import dev.stemma.bench.ScoringData;
import dev.stemma.bench.tradition.operation.BackTranslation;
import dev.stemma.bench.tradition.operation.Thesaurus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes traditions to files, scores Stemma on seeds of one's own, or times the lineage of large stories:
/// `bench/traditions`.
///
/// Arguments: `write FOLDER`, `score`, or `time NUMBER...` of articles; `--seeds 1,2,3`; `--traditions N` of each
/// seed; `--dated` hands the stated days in; `--back-translation` lets texts go through another language where
/// Apertium is installed; `--cases` prints what was missed and wrong in every tradition.
public final class TraditionsCommand {

    private boolean dated;
    private boolean cases;
    private GeneratorSettings settings = GeneratorSettings.DEFAULT;
    private List<Long> seeds = TraditionsScorer.SEEDS;
    private int traditions = TraditionsScorer.TRADITIONS;
    private final List<String> words = new ArrayList<>();

    private TraditionsCommand() {}

    /// Runs the command.
    public static void main(String[] arguments) throws IOException {
        System.exit(new TraditionsCommand().run(List.of(arguments), System.out, System.err));
    }

    private int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--dated" -> dated = true;
                case "--cases" -> cases = true;
                case "--back-translation" -> settings = settings.withBackTranslation();
                case "--seeds" ->
                    seeds = Stream.of(arguments.get(++i).split(","))
                            .map(Long::valueOf)
                            .toList();
                case "--traditions" -> traditions = Integer.parseInt(arguments.get(++i));
                default -> words.add(arguments.get(i));
            }
        }
        Optional<Path> data = ScoringData.folder();
        if (data.isEmpty()) {
            err.println("traditions: no scoring data: name their folder with STEMMA_DATA");
            return 2;
        }
        if (settings.backTranslation() && !BackTranslation.isPresent()) {
            err.println("traditions: SKIPPED back-translation: apertium with the pair eng-spa is not installed");
            settings = GeneratorSettings.DEFAULT;
        }
        TraditionsScorer scorer = new TraditionsScorer("traditions", seeds, traditions, settings, dated);
        if (words.equals(List.of("score"))) {
            List<String> lines = scorer.explain(data.get().resolve(scorer.dataSet()));
            lines.stream()
                    .filter(line -> cases || !line.matches(" {2}(missed|wrong ) .*"))
                    .forEach(out::println);
            return 0;
        }
        if (words.size() == 2 && words.getFirst().equals("write")) {
            write(data.get(), Path.of(words.get(1)));
            return 0;
        }
        if (words.size() > 1 && words.getFirst().equals("time")) {
            words.stream()
                    .skip(1)
                    .map(number -> LineageTime.of(data.get(), Integer.parseInt(number), seeds.getFirst()))
                    .forEach(out::println);
            return 0;
        }
        err.println(
                "traditions: say `write FOLDER`, `score` or `time NUMBER...`, with --seeds 1,2,3 --traditions N --dated"
                        + " --back-translation --cases");
        return 2;
    }

    private void write(Path data, Path folder) throws IOException {
        TraditionGenerator generator = new TraditionGenerator(SeedEvents.read(data), settings, Thesaurus.load());
        for (long seed : seeds) {
            int number = 0;
            for (Tradition tradition : generator.generate(seed, traditions)) {
                Path place = folder.resolve(String.format(Locale.ROOT, "seed-%d-%02d", seed, ++number));
                TraditionFiles.write(tradition, place, dated);
            }
        }
    }
}
