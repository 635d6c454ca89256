package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Statement;
import dev.stemma.bench.tradition.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Naming the outlet that the text was taken from, in one of the usual ways.
public final class Credits {

    private static final int WAYS = 5;

    private Credits() {}

    /// A credit to an outlet somewhere in the text.
    public static Operation to(String outlet) {
        return (draft, random) -> {
            List<List<Statement>> all = new ArrayList<>(draft.paragraphs());
            switch (random.nextInt(WAYS)) {
                case 0 -> all.add(List.of(Statement.written("This story was first published by " + outlet + ".")));
                case 1 -> all.add(List.of(Statement.written("With reporting by " + outlet + ".")));
                case 2 -> first(all, statement -> Words.open(statement) + ", " + outlet + " reported.");
                case 3 -> first(all, statement -> "According to " + outlet + ", " + Words.inside(statement));
                default ->
                    first(all, statement -> Words.open(statement) + ", according to a report by " + outlet + ".");
            }
            return draft.withParagraphs(all);
        };
    }

    /// Changes the first taken sentence that carries no quotation.
    private static void first(List<List<Statement>> paragraphs, java.util.function.UnaryOperator<String> change) {
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Statement> sentences = new ArrayList<>(paragraphs.get(p));
            for (int s = 0; s < sentences.size(); s++) {
                Statement statement = sentences.get(s);
                if (statement.isTaken() && statement.text().matches("[^“”\"]+\\.")) {
                    sentences.set(s, statement.reworded(change.apply(statement.text())));
                    paragraphs.set(p, sentences);
                    return;
                }
            }
        }
    }
}
