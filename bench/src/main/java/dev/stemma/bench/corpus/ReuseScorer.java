package dev.stemma.bench.corpus;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.align.SharedRun;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.lineage.PairReading;
import dev.stemma.lineage.StemmaBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// How much of a source an answer reuses: cut and pasted, lightly or heavily revised, or not at all (Clough and
/// Stevenson 2011). The classes are learned from the other tasks by a linear classifier, on how much of the answer
/// the source explains, in any words, in the same words, and in long rows of the same words; one task is left out in
/// turn. The baseline is learned in the same way, on containment alone.
public final class ReuseScorer implements Scorer {

    /// Words of a run that nobody writes twice.
    private static final int LONG_RUN = 8;

    private static final int EXPLAINED = PairReading.descentNames().indexOf("GREATER_SHARE");

    private record Answer(String task, String category, List<Double> aligned, List<Double> contained) {}

    @Override
    public String name() {
        return "reuse";
    }

    @Override
    public String dataSet() {
        return "reuse_answers";
    }

    @Override
    public List<Figure> score(Path data) {
        List<Answer> answers = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(data.resolve("file_information.csv"), StandardCharsets.ISO_8859_1)) {
                String[] fields = line.split(",");
                Path file = data.resolve(fields[0]);
                Path original = data.resolve("orig_task" + fields[1] + ".txt");
                if (Files.exists(file) && Files.exists(original) && !fields[2].startsWith("orig")) {
                    answers.add(answer(fields[1], fields[2].strip(), text(original), text(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
        String baseline = "3-gram containment";
        return List.of(
                Figure.of("reuse.four-classes", dataSet(), "accuracy, one task left out", accuracy(answers, true, true))
                        .against(baseline, accuracy(answers, true, false)),
                Figure.of("reuse.two-classes", dataSet(), "accuracy, one task left out", accuracy(answers, false, true))
                        .against(baseline, accuracy(answers, false, false)));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static Answer answer(String task, String category, String original, String answer) {
        AnnotatedArticle source = Stages.annotateWithVectors(Stages.undated(original));
        AnnotatedArticle copy = Stages.annotateWithVectors(Stages.undated(answer));
        List<Alignment> alignments = new Aligner().align(List.of(source, copy));
        BitSet runs = new BitSet();
        BitSet longRuns = new BitSet();
        for (Alignment alignment : alignments) {
            for (SharedRun run : alignment.runs()) {
                Passage side = run.left().article().equals(copy.id()) ? run.left() : run.right();
                runs.set(side.start(), side.end());
                if (run.words() >= LONG_RUN) {
                    longRuns.set(side.start(), side.end());
                }
            }
        }
        double explained = new StemmaBuilder()
                .readPairs(List.of(source, copy), alignments).stream()
                        .mapToDouble(pair -> pair.descent().get(EXPLAINED))
                        .max()
                        .orElse(0);
        double length = copy.article().text().length();
        List<Double> features = List.of(explained, runs.cardinality() / length, longRuns.cardinality() / length);
        return new Answer(task, category, features, List.of(Descent.containment(original, answer, 3)));
    }

    private static double accuracy(List<Answer> answers, boolean fourClasses, boolean aligned) {
        double right = 0;
        for (String task : answers.stream().map(Answer::task).distinct().toList()) {
            SoftmaxRegression learned = new SoftmaxRegression(answers.stream()
                    .filter(answer -> !answer.task().equals(task))
                    .map(answer -> new SoftmaxRegression.Example(features(answer, aligned), group(answer, fourClasses)))
                    .toList());
            right += (double) answers.stream()
                    .filter(answer -> answer.task().equals(task))
                    .filter(answer ->
                            learned.classify(features(answer, aligned)).equals(group(answer, fourClasses)))
                    .count();
        }
        return answers.isEmpty() ? 0 : right / answers.size();
    }

    private static List<Double> features(Answer answer, boolean aligned) {
        return aligned ? answer.aligned() : answer.contained();
    }

    private static String group(Answer answer, boolean fourClasses) {
        return fourClasses
                ? answer.category()
                : Boolean.toString(answer.category().equals("non"));
    }
}
