package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Statement;
import java.util.ArrayList;
import java.util.List;

/// The same sentences in another arrangement.
public final class Layout {

    private Layout() {}

    /// Moves some paragraphs after the first to other places.
    ///
    /// @param moves how many are moved
    public static Operation moveParagraphs(int moves) {
        return (draft, random) -> {
            List<List<Statement>> order = new ArrayList<>(draft.paragraphs());
            for (int i = 0; i < moves && order.size() > 2; i++) {
                List<Statement> moved = order.remove(1 + random.nextInt(order.size() - 1));
                order.add(1 + random.nextInt(order.size()), moved);
            }
            return draft.withParagraphs(order);
        };
    }

    /// Runs some paragraphs together.
    public static Operation joinParagraphs(double chance) {
        return (draft, random) -> {
            List<List<Statement>> joined = new ArrayList<>();
            for (List<Statement> paragraph : draft.paragraphs()) {
                if (!joined.isEmpty() && random.nextDouble() < chance) {
                    List<Statement> both = new ArrayList<>(joined.removeLast());
                    both.addAll(paragraph);
                    joined.add(both);
                } else {
                    joined.add(paragraph);
                }
            }
            return draft.withParagraphs(joined);
        };
    }

    /// Sets every sentence as a paragraph of its own, as some sites do.
    public static Operation splitParagraphs() {
        return (draft, random) ->
                draft.withParagraphs(draft.statements().stream().map(List::of).toList());
    }
}
