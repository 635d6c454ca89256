package dev.stemma.bench.corpus;

import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How much of a source an answer reuses: cut and pasted, lightly or heavily revised, or not at all (Clough and
/// Stevenson 2011).
///
/// The classes are learned from the other tasks, one task left out in turn, in two steps of two features each, since
/// there are tens of answers: whether there is any reuse at all, and where there is, in which manner, the manners being
/// an order ([OrdinalRegression]). The manner is learned from answers whose reuse shows; of others it cannot be read.
/// The baseline is learned in the same way, on containment alone. Each figure says its standard error, which is what
/// drawing the answers anew (bootstrap) comes to.
public final class ReuseScorer implements Scorer {

    /// The classes, from the closest reuse to none.
    private static final List<String> CLASSES = List.of("cut", "light", "heavy", "non");

    private static final int NONE = CLASSES.indexOf("non");
    private static final int SHORT_RUN = 3;

    /// An answer as one method sees it.
    ///
    /// @param amount what tells whether there is reuse
    /// @param manner what tells its manner
    private record Seen(List<Double> amount, List<Double> manner) {}

    private record Answer(String name, String task, int category, Seen aligned, Seen contained) {}

    /// An answer with what it was taken for.
    private record Told(Answer answer, int category) {

        private boolean isRight() {
            return answer.category() == category;
        }

        private boolean isReuseRight() {
            return (answer.category() == NONE) == (category == NONE);
        }
    }

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
        List<Answer> answers = answers(data);
        List<Told> aligned = tell(answers, true);
        List<Told> contained = tell(answers, false);
        return List.of(
                figure("four-classes", aligned, contained, Told::isRight),
                figure("two-classes", aligned, contained, Told::isReuseRight));
    }

    @Override
    public List<String> explain(Path data) {
        return tell(answers(data), true).stream()
                .filter(told -> !told.isRight())
                .map(told -> String.format(
                        Locale.ROOT,
                        "%s, %s: taken for %s",
                        told.answer().name(),
                        CLASSES.get(told.answer().category()),
                        CLASSES.get(told.category())))
                .toList();
    }

    private Figure figure(String part, List<Told> aligned, List<Told> contained, Predicate<Told> right) {
        double share = share(aligned, right);
        double error = Math.sqrt(share * (1 - share) / Math.max(1, aligned.size()));
        return Figure.of(
                        "reuse." + part,
                        dataSet(),
                        String.format(Locale.ROOT, "accuracy, one task left out, standard error %.3f", error),
                        share)
                .against("3-gram containment", share(contained, right));
    }

    private static double share(List<Told> told, Predicate<Told> right) {
        return told.isEmpty() ? 0 : (double) told.stream().filter(right).count() / told.size();
    }

    private static List<Answer> answers(Path data) {
        List<Answer> answers = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(data.resolve("file_information.csv"), StandardCharsets.ISO_8859_1)) {
                String[] fields = line.split(",");
                Path file = data.resolve(fields[0]);
                Path original = data.resolve("orig_task" + fields[1] + ".txt");
                int category = CLASSES.indexOf(fields[2].strip());
                if (Files.exists(file) && Files.exists(original) && category >= 0) {
                    answers.add(answer(fields[0], fields[1], category, text(original), text(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
        return answers;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static Answer answer(String name, String task, int category, String original, String answer) {
        Reuse reuse = Reuse.of(
                Stages.annotateWithVectors(Stages.undated(original)),
                Stages.annotateWithVectors(Stages.undated(answer)));
        List<Double> containment = List.of(Descent.containment(original, answer, SHORT_RUN));
        return new Answer(
                name,
                task,
                category,
                new Seen(List.of(reuse.descent(), reuse.meaning()), List.of(reuse.untouched(), reuse.worded())),
                new Seen(containment, containment));
    }

    private static List<Told> tell(List<Answer> answers, boolean aligned) {
        List<Told> told = new ArrayList<>();
        for (String task : answers.stream().map(Answer::task).distinct().toList()) {
            List<Answer> others = answers.stream()
                    .filter(answer -> !answer.task().equals(task))
                    .toList();
            OrdinalRegression amount = new OrdinalRegression(
                    others.stream()
                            .map(answer -> new OrdinalRegression.Example(
                                    seen(answer, aligned).amount(), answer.category() == NONE ? 1 : 0))
                            .toList(),
                    2);
            OrdinalRegression manner = new OrdinalRegression(
                    others.stream()
                            .filter(answer -> answer.category() != NONE
                                    && amount.classify(seen(answer, aligned).amount()) == 0)
                            .map(answer -> new OrdinalRegression.Example(
                                    seen(answer, aligned).manner(), answer.category()))
                            .toList(),
                    NONE);
            answers.stream()
                    .filter(answer -> answer.task().equals(task))
                    .forEach(answer -> told.add(new Told(
                            answer,
                            amount.classify(seen(answer, aligned).amount()) == 1
                                    ? NONE
                                    : manner.classify(seen(answer, aligned).manner()))));
        }
        return told;
    }

    private static Seen seen(Answer answer, boolean aligned) {
        return aligned ? answer.aligned() : answer.contained();
    }
}
