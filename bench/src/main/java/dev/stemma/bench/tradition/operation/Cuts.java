package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Leaving out: what editors do first.
public final class Cuts {

    private static final int LEAST_STATEMENTS = 4;

    private Cuts() {}

    /// Keeps the opening paragraphs: agency copy is written to be cut from the end.
    ///
    /// @param least least share of the paragraphs to keep
    /// @param most greatest share
    public static Operation fromTheEnd(double least, double most) {
        return (draft, random) -> {
            double share = least + (most - least) * random.nextDouble();
            int wanted = Math.max(1, (int) Math.round(draft.paragraphs().size() * share));
            List<List<Statement>> kept = new ArrayList<>();
            int statements = 0;
            for (List<Statement> paragraph : draft.paragraphs()) {
                if (kept.size() >= wanted && statements >= LEAST_STATEMENTS) {
                    break;
                }
                kept.add(paragraph);
                statements += paragraph.size();
            }
            return draft.withParagraphs(kept);
        };
    }

    /// Leaves out single paragraphs after the first.
    public static Operation paragraphs(double chance) {
        return (draft, random) -> {
            List<List<Statement>> kept = new ArrayList<>();
            for (List<Statement> paragraph : draft.paragraphs()) {
                if (kept.isEmpty() || random.nextDouble() >= chance) {
                    kept.add(paragraph);
                }
            }
            return enough(draft.withParagraphs(kept), draft);
        };
    }

    /// Leaves out single sentences after the first.
    public static Operation sentences(double chance) {
        return (draft, random) -> {
            List<List<Statement>> kept = new ArrayList<>();
            for (List<Statement> paragraph : draft.paragraphs()) {
                kept.add(keep(paragraph, chance, kept.isEmpty(), random));
            }
            return enough(draft.withParagraphs(kept), draft);
        };
    }

    private static List<Statement> keep(List<Statement> paragraph, double chance, boolean first, Random random) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : paragraph) {
            if ((first && kept.isEmpty()) || random.nextDouble() >= chance) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static Draft enough(Draft cut, Draft whole) {
        return cut.statements().size()
                        >= Math.min(LEAST_STATEMENTS, whole.statements().size())
                ? cut
                : whole;
    }
}
