package dev.stemma.bench.corpus;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.align.PassagePair;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// How much of a source an answer reuses: cut and pasted, lightly or heavily revised, or not at all (Clough and
/// Stevenson 2011). The classes are learned from the other tasks, on what the aligner says; one task is left out in
/// turn.
public final class ReuseScorer implements Scorer {

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
        List<Double> features = new ArrayList<>();
        for (Set<PassagePair.Kind> kinds : List.of(
                Set.of(PassagePair.Kind.IDENTICAL),
                Set.of(PassagePair.Kind.IDENTICAL, PassagePair.Kind.NEAR),
                Set.of(PassagePair.Kind.values()))) {
            BitSet covered = new BitSet();
            for (Alignment alignment : alignments) {
                for (PassagePair pair : alignment.pairs()) {
                    Passage side = pair.left().article().equals(copy.id()) ? pair.left() : pair.right();
                    if (kinds.contains(pair.kind())) {
                        covered.set(side.start(), side.end());
                    }
                }
            }
            features.add((double) covered.cardinality() / copy.article().text().length());
        }
        return new Answer(task, category, features, List.of(Descent.containment(original, answer, 3)));
    }

    /// The class whose mean is nearest.
    private static double accuracy(List<Answer> answers, boolean fourClasses, boolean aligned) {
        double right = 0;
        for (Answer held : answers) {
            List<Answer> known = answers.stream()
                    .filter(answer -> !answer.task().equals(held.task()))
                    .toList();
            right += nearest(held, known, fourClasses, aligned).equals(group(held, fourClasses)) ? 1 : 0;
        }
        return answers.isEmpty() ? 0 : right / answers.size();
    }

    private static String nearest(Answer held, List<Answer> known, boolean fourClasses, boolean aligned) {
        String best = "";
        double least = Double.MAX_VALUE;
        for (String group : known.stream()
                .map(answer -> group(answer, fourClasses))
                .distinct()
                .sorted()
                .toList()) {
            double distance = 0;
            for (int f = 0; f < features(held, aligned).size(); f++) {
                int feature = f;
                double mean = known.stream()
                        .filter(answer -> group(answer, fourClasses).equals(group))
                        .mapToDouble(answer -> features(answer, aligned).get(feature))
                        .average()
                        .orElse(0);
                distance += Math.pow(features(held, aligned).get(feature) - mean, 2);
            }
            if (distance < least) {
                least = distance;
                best = group;
            }
        }
        return best;
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
