package dev.stemma.bench.lineage;

import dev.stemma.bench.ScoringData;
import dev.stemma.bench.tradition.GeneratorSettings;
import dev.stemma.bench.tradition.SeedEvent;
import dev.stemma.bench.tradition.SeedEvents;
import dev.stemma.bench.tradition.Tradition;
import dev.stemma.bench.tradition.TraditionGenerator;
import dev.stemma.bench.tradition.VolumeEvents;
import dev.stemma.bench.tradition.operation.Thesaurus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Learns the weights of lineage, says how right they are and how they change: `bench/train-lineage`.
///
/// Arguments: the folder of the data sets; `--families N`, each grown from another event as long as there are
/// enough; `--seed N`; `--write` puts the weights into the file that Stemma ships. The same arguments and
/// data give the same weights.
public final class TrainLineage {

    private static final Path WEIGHTS =
            Path.of("product/src/main/resources/dev/stemma/lineage/lineage-weights.properties");
    private static final int FAMILIES = 120;
    private static final long SEED = 7001;
    private static final String USAGE = "train-lineage: say DATA [--families N] [--seed N] [--write]";

    private final PrintStream out;

    private TrainLineage(PrintStream out) {
        this.out = out;
    }

    /// Runs the command.
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        List<String> folders = new ArrayList<>();
        int families = FAMILIES;
        long seed = SEED;
        boolean write = false;
        try {
            for (int i = 0; i < arguments.size(); i++) {
                switch (arguments.get(i)) {
                    case "--families" -> families = Integer.parseInt(arguments.get(++i));
                    case "--seed" -> seed = Long.parseLong(arguments.get(++i));
                    case "--write" -> write = true;
                    default -> folders.add(arguments.get(i));
                }
            }
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            err.println(USAGE);
            return 2;
        }
        if (folders.size() != 1 || families < 1) {
            err.println(USAGE);
            return 2;
        }
        Path data = Path.of(folders.getFirst());
        if (!Files.isDirectory(data.resolve("disagreement")) || !Files.isDirectory(data.resolve("volume"))) {
            err.println("train-lineage: " + data + " does not hold the data sets disagreement and volume");
            return 2;
        }
        new TrainLineage(out).train(data, families, seed, write);
        return 0;
    }

    private void train(Path data, int families, long seed, boolean write) throws IOException {
        Path file = ScoringData.fromHome(WEIGHTS.toString());
        WeightsFile weights = WeightsFile.read(file);
        Map<String, Double> present = weights.weights();
        List<LabelledPair> pairs = pairs(data, families, seed);
        Map<String, Double> learned = new TreeMap<>();
        for (WeightGroup group : WeightGroup.values()) {
            report(group, CrossValidation.of(group, pairs, present));
            List<Double> before = group.in(present);
            List<Double> after = group.learn(pairs, present);
            for (int i = 0; i < after.size(); i++) {
                String key = group.keys().get(i);
                say("  %-30s %8.3f -> %8.3f", key, before.get(i), after.get(i));
                if (!after.get(i).equals(before.get(i))) {
                    learned.put(key, after.get(i));
                }
            }
        }
        if (write) {
            weights.with(learned).write(file);
            say("written to %s", file);
        }
    }

    private void report(WeightGroup group, CrossValidation validation) {
        CrossValidation.Rightness learned = validation.learned();
        CrossValidation.Rightness present = validation.present();
        switch (group) {
            case DESCENT ->
                say(
                        "descent, events not learned from: related found %.3f (present weights %.3f), unrelated left apart"
                                + " %.3f (%.3f)",
                        learned.holding(), present.holding(), learned.notHolding(), present.notHolding());
            case DIRECTION ->
                say(
                        "direction, events not learned from: right way %.3f (present weights %.3f)",
                        learned.all(), present.all());
        }
    }

    private List<LabelledPair> pairs(Path data, int families, long seed) {
        // Of the scoring data, only these events may teach: the licences of the others do not allow it.
        List<SeedEvent> events = new ArrayList<>(Stream.concat(
                        SeedEvents.read(data).stream()
                                .filter(event -> event.name().startsWith("fakes")),
                        VolumeEvents.read(data).stream())
                .toList());
        Collections.shuffle(events, new Random(seed));
        Thesaurus thesaurus = Thesaurus.load();
        List<Callable<List<LabelledPair>>> work = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            SeedEvent event = events.get(i % events.size());
            long own = seed + i;
            work.add(() -> {
                Tradition family = new TraditionGenerator(List.of(event), GeneratorSettings.DEFAULT, thesaurus)
                        .generate(own, 1)
                        .getFirst();
                return TrainingPairs.of(event.name(), family);
            });
        }
        TrainingPairs.incidents(data).forEach((event, reports) -> work.add(() -> TrainingPairs.of(event, reports)));
        List<LabelledPair> pairs = done(work);
        say("%d events, %d families, %d pairs", events.size(), families, pairs.size());
        return pairs;
    }

    /// The results in the order of the work. A pool of its own, since the sentence model is loaded by the
    /// common one.
    private static List<LabelledPair> done(List<Callable<List<LabelledPair>>> work) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<LabelledPair> pairs = new ArrayList<>();
            for (Future<List<LabelledPair>> result : workers.invokeAll(work)) {
                pairs.addAll(result.get());
            }
            return pairs;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading families", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a family cannot be read", failed);
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
