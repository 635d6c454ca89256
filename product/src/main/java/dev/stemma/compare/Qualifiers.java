package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds words that limit or strengthen a statement and that a copy dropped or put in: "cooperate fully", "only two",
/// "the alleged thief", "acting minister".
///
/// Only words that stand alone between words that stayed are told; what goes with a longer cut was shortened.
final class Qualifiers {

    private static final Set<String> WORDS = Set.of(
            "fully",
            "completely",
            "entirely",
            "wholly",
            "partly",
            "partially",
            "only",
            "solely",
            "mostly",
            "mainly",
            "largely",
            "temporarily",
            "permanently",
            "immediately",
            "unanimously",
            "former",
            "acting",
            "alleged",
            "suspected",
            "unconfirmed",
            "preliminary",
            "provisional",
            "initial",
            "voluntarily",
            "conditionally",
            "unconditionally",
            "secretly",
            "illegally",
            "legally",
            "indirectly",
            "directly",
            "officially",
            "unofficially");

    private Qualifiers() {}

    static List<Change> find(Descents.Descent descent, TokenDiff diff, Subjects subjects) {
        List<Change> changes = new ArrayList<>();
        for (TokenDiff.Change change : diff.changes()) {
            boolean dropped = change.leftTo() == change.leftFrom() + 1
                    && change.rightTo() == change.rightFrom()
                    && qualifies(descent.from().tokens().get(change.leftFrom()));
            boolean added = change.rightTo() == change.rightFrom() + 1
                    && change.leftTo() == change.leftFrom()
                    && qualifies(descent.to().tokens().get(change.rightFrom()));
            if (dropped || added) {
                Change.Side from = around(descent.from(), change.leftFrom(), change.leftTo());
                changes.add(new Change(
                        VariantKind.WORDING,
                        false,
                        from,
                        around(descent.to(), change.rightFrom(), change.rightTo()),
                        subjects.excerpt(descent.from(), from.passage()),
                        descent,
                        0.5));
            }
        }
        return changes;
    }

    private static boolean qualifies(Token token) {
        return WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /// The words of a change with the neighbour on each side, so that a gap can be seen.
    private static Change.Side around(Statement statement, int from, int to) {
        int first = Math.max(0, from - 1);
        int last = Math.min(statement.tokens().size(), Math.max(to + 1, first + 2));
        return Change.Side.of(statement, first, last);
    }
}
