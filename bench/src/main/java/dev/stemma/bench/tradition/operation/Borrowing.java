package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import java.util.ArrayList;
import java.util.List;

/// Contamination: passages of a second parent come into the copy of the first.
public final class Borrowing {

    private Borrowing() {}

    /// Puts some paragraphs of another text, already copied, into the draft.
    ///
    /// @param other the second parent's text, as [Draft#copy] gives it
    /// @param least least number of paragraphs, as far as there are so many
    /// @param most greatest number
    public static Operation from(Draft other, int least, int most) {
        return (draft, random) -> {
            List<List<Statement>> all = new ArrayList<>(draft.paragraphs());
            List<List<Statement>> source = other.paragraphs();
            int wanted = Math.min(source.size(), least + random.nextInt(most - least + 1));
            int start = random.nextInt(source.size() - wanted + 1);
            int place = 1 + random.nextInt(all.size());
            boolean together = random.nextBoolean();
            for (int i = 0; i < wanted; i++) {
                all.add(
                        Math.min(all.size(), together ? place + i : 1 + random.nextInt(all.size())),
                        source.get(start + i));
            }
            return draft.withParagraphs(all);
        };
    }
}
