package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import dev.stemma.bench.tradition.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A summary by extraction: the sentences with the most frequent words and the earliest places are kept (Luhn 1958;
/// Nenkova and Vanderwende 2005, SumBasic), made short, some of them merged, quotations told in indirect speech.
public final class Summary implements Operation {

    private static final double LEAST_SHARE = 0.22;
    private static final double MOST_SHARE = 0.5;
    private static final int LEAST_SENTENCES = 3;
    private static final double LEAD = 0.6;
    private static final double WHIM = 0.35;
    private static final double FUSE = 0.35;
    private static final int SENTENCES_A_PARAGRAPH = 3;
    private static final int LONGEST_FUSED = 55;
    private static final List<String> LINKS = List.of(", and ", ", while ", "; ", ", as ");

    @Override
    public Draft apply(Draft draft, Random random) {
        List<Statement> all = draft.statements();
        double share = LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * random.nextDouble();
        int wanted = Math.min(all.size(), Math.max(LEAST_SENTENCES, (int) Math.round(all.size() * share)));
        double[] worth = worth(all, random);
        List<Statement> kept = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -worth[i]))
                .limit(wanted)
                .sorted()
                .map(all::get)
                .toList();
        List<Statement> told = new ArrayList<>();
        for (Statement statement : kept) {
            Statement shortened = statement.reworded(Compression.hard(ReportedSpeech.reported(statement.text())));
            if (!told.isEmpty() && random.nextDouble() < FUSE && canFuse(told.getLast(), shortened)) {
                told.add(fuse(told.removeLast(), shortened, random));
            } else {
                told.add(shortened);
            }
        }
        List<List<Statement>> paragraphs = new ArrayList<>();
        for (int start = 0; start < told.size(); start += SENTENCES_A_PARAGRAPH) {
            paragraphs.add(told.subList(start, Math.min(told.size(), start + SENTENCES_A_PARAGRAPH)));
        }
        return draft.withParagraphs(paragraphs);
    }

    private static double[] worth(List<Statement> statements, Random random) {
        Map<String, Integer> counts = new HashMap<>();
        statements.forEach(statement -> terms(statement.text()).forEach(term -> counts.merge(term, 1, Integer::sum)));
        double[] worth = new double[statements.size()];
        for (int i = 0; i < worth.length; i++) {
            double frequency = terms(statements.get(i).text()).stream()
                    .mapToInt(term -> counts.getOrDefault(term, 0))
                    .average()
                    .orElse(0);
            worth[i] = frequency / Math.max(1, statements.size() / 4.0)
                    + LEAD * (1 - (double) i / worth.length)
                    + WHIM * random.nextDouble();
        }
        return worth;
    }

    private static List<String> terms(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> word.length() > 3)
                .distinct()
                .toList();
    }

    private static boolean canFuse(Statement one, Statement other) {
        return (one.text() + " " + other.text()).split("\\s+").length <= LONGEST_FUSED
                && one.text().endsWith(".")
                && other.text().endsWith(".");
    }

    private static Statement fuse(Statement one, Statement other, Random random) {
        return one.fusedWith(
                other, Words.open(one.text()) + LINKS.get(random.nextInt(LINKS.size())) + Words.inside(other.text()));
    }
}
