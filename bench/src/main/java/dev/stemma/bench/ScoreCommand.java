package dev.stemma.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Scores the stages on the scoring data and prints each figure beside its baseline.
///
/// Arguments: `--data FOLDER` (or the variable `STEMMA_DATA`), `--write` to take the figures over into
/// `quality/expected.yaml`, `--commit ID` for the commit noted there, `--explain` to print what was wrong instead of
/// figures, and names of scorers; all where none is named.
public final class ScoreCommand {

    private static final Path EXPECTED = Path.of("quality", "expected.yaml");

    private ScoreCommand() {}

    /// Runs the command.
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean write = false;
        boolean explain = false;
        String commit = "unknown";
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--data" -> System.setProperty("stemma.data", arguments.get(++i));
                case "--commit" -> commit = arguments.get(++i);
                case "--write" -> write = true;
                case "--explain" -> explain = true;
                default -> wanted.add(arguments.get(i));
            }
        }
        List<String> known = Scorers.known().stream().map(Scorer::name).toList();
        if (!known.containsAll(wanted)) {
            err.println("score: no such scorer in " + wanted + "; there are " + known);
            return 2;
        }
        ExpectedFigures expected = ExpectedFigures.read(EXPECTED);
        out.printf(Locale.ROOT, "%-44s %8s %8s  %s%n", "figure", "value", "expected", "baseline");
        for (Scorer scorer : wanted.isEmpty() ? Scorers.all() : Scorers.known()) {
            if (wanted.isEmpty() || wanted.contains(scorer.name())) {
                Optional<Path> data = ScoringData.find(scorer.dataSet());
                if (data.isEmpty()) {
                    err.println("score: SKIPPED " + scorer.name() + ": no data set " + scorer.dataSet()
                            + ": name the folder that holds it with --data FOLDER or STEMMA_DATA");
                    continue;
                }
                if (explain) {
                    scorer.explain(data.get()).forEach(out::println);
                    continue;
                }
                List<Figure> figures = scorer.score(data.get());
                figures.forEach(figure -> print(figure, expected, out));
                if (!Scorers.onRequest().stream().map(Scorer::name).toList().contains(scorer.name())) {
                    expected.update(figures, scorer.name(), commit);
                }
            }
        }
        if (write) {
            expected.write();
        }
        return 0;
    }

    private static void print(Figure figure, ExpectedFigures expected, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-44s %8.4f %8.4f  %s%n",
                figure.name(),
                figure.value(),
                expected.expected(figure.name()),
                figure.baseline()
                        .map(baseline -> String.format(Locale.ROOT, "%.4f %s", baseline.value(), baseline.method()))
                        .orElse("-"));
    }
}
