package dev.stemma.bench.examples;

import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Scores whole runs on the project's examples: every part of their reports against what an editor found.
public final class ExamplesScorer implements Scorer {

    @Override
    public String name() {
        return "examples";
    }

    @Override
    public String dataSet() {
        return "examples";
    }

    @Override
    public List<Figure> score(Path data) {
        return outcomes(data).stream()
                .map(outcome -> Figure.of("examples." + outcome.name(), dataSet(), outcome.metric(), outcome.value()))
                .toList();
    }

    @Override
    public List<String> explain(Path data) {
        return outcomes(data).stream()
                .flatMap(outcome -> Stream.concat(
                        Stream.of("", String.format(java.util.Locale.ROOT, "%s %.3f", outcome.name(), outcome.value())),
                        outcome.notes().stream().distinct().map(note -> "  " + note)))
                .toList();
    }

    private static List<Outcome> outcomes(Path data) {
        List<ReadExample> examples = ReadExample.readAll(data);
        return Stream.of(
                        TextScore.of(examples),
                        StemmaScore.of(examples),
                        NameScore.of(examples),
                        QuoteScore.of(examples),
                        FigureScore.of(examples),
                        CompareScore.of(examples))
                .flatMap(List::stream)
                .toList();
    }
}
