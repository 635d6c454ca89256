package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;

/// Finds words of doubt that a statement lost or put in: "reportedly", "may".
final class HedgeDrift {

    private static final int LONGEST_CHANGE = 4;

    private final Subjects subjects;

    HedgeDrift(StoryText text) {
        this.subjects = new Subjects(text);
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>();
        for (TokenDiff.Change change : diff.changes()) {
            List<Token> before = change.left().in(descent.from().tokens());
            List<Token> after = change.right().in(descent.to().tokens());
            boolean hedgedBefore = before.stream().anyMatch(Wording::hedges);
            boolean hedgedAfter = after.stream().anyMatch(Wording::hedges);
            boolean otherwise = hedgedBefore
                    ? descent.to().tokens().stream().anyMatch(Wording::hedges)
                    : descent.from().tokens().stream().anyMatch(Wording::hedges);
            if (hedgedBefore != hedgedAfter
                    && !otherwise
                    && before.size() <= LONGEST_CHANGE
                    && after.size() <= LONGEST_CHANGE
                    && !isQuoted(descent.from(), change.left())) {
                Change.Side from = Change.Side.withNeighbours(descent.from(), change.left());
                changes.add(new Change(
                        VariantKind.HEDGE,
                        false,
                        from,
                        Change.Side.withNeighbours(descent.to(), change.right()),
                        subjects.excerpt(descent.from(), from.passage()),
                        descent,
                        0.5));
            }
        }
        return changes;
    }

    private static boolean isQuoted(Statement statement, TokenRange range) {
        List<Token> tokens = statement.tokens();
        int start = tokens.get(Math.min(range.from(), tokens.size() - 1)).start();
        int end = tokens.get(Math.clamp(range.to() - 1L, 0, tokens.size() - 1)).end();
        return WordDrift.inDirectQuote(statement, start, Math.max(start, end));
    }
}
