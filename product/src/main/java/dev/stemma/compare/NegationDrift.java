package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds a "not" that a statement lost or put in, so that it says the opposite.
final class NegationDrift {

    private static final int LONGEST_CHANGE = 4;

    /// "Did not", "no longer"; with more words a denial was left out with what it denied.
    private static final int LONGEST_NEGATOR = 2;

    /// Words that deny without a negator.
    private static final Set<String> DENYING = Set.of(
            "fail",
            "refuse",
            "deny",
            "decline",
            "unable",
            "lack",
            "reject",
            "hardly",
            "barely",
            "stop",
            "prevent",
            "avoid",
            "few",
            "little",
            "rule",
            "unlikely",
            "impossible",
            "un",
            "absence",
            "free");

    private static final Set<String> REJECTING = Set.of("deny", "reject", "dismiss", "dispute");

    private final Subjects subjects;

    NegationDrift(StoryText text) {
        this.subjects = new Subjects(text);
    }

    Optional<Change> find(Descents.Descent descent, TokenDiff diff) {
        if (descent.from().negated() == descent.to().negated()) {
            return Optional.empty();
        }
        boolean lost = descent.from().negated();
        Statement negated = lost ? descent.from() : descent.to();
        Statement plain = lost ? descent.to() : descent.from();
        boolean deniesOtherwise = plain.tokens().stream()
                .anyMatch(token -> (DENYING.contains(token.lemma()) || denies(token))
                        && negated.tokens().stream().noneMatch(other -> TokenDiff.same(token, other)));
        // "denied it had fired" and "denied it, saying it had not fired" say the same.
        if (deniesOtherwise || (deniesPlainly(plain) && deniesPlainly(negated))) {
            return Optional.empty();
        }
        for (TokenDiff.Change change : diff.changes()) {
            TokenRange with = lost ? change.left() : change.right();
            TokenRange without = lost ? change.right() : change.left();
            // In a long change the negator may belong to words that were left out whole.
            boolean leftOut = without.isEmpty() && with.size() > LONGEST_NEGATOR;
            if (!leftOut
                    && with.size() <= LONGEST_CHANGE
                    && with.positions().anyMatch(i -> Wording.negates(negated.tokens(), i))) {
                Change.Side denied = Change.Side.withNeighbours(negated, with);
                Change.Side said = Change.Side.withNeighbours(plain, without);
                return Optional.of(new Change(
                        VariantKind.NEGATION,
                        false,
                        lost ? denied : said,
                        lost ? said : denied,
                        subjects.excerpt(negated, denied.passage()),
                        descent,
                        0.95));
            }
        }
        return Optional.empty();
    }

    /// Whether somebody denies in a statement, and it is not said that he did not.
    private static boolean deniesPlainly(Statement statement) {
        List<Token> tokens = statement.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> REJECTING.contains(tokens.get(i).lemma()))
                .anyMatch(i -> IntStream.range(Math.max(0, i - 2), i).noneMatch(k -> Wording.negates(tokens, k)));
    }

    private static boolean denies(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return lower.length() > 5 && (lower.startsWith("un") || lower.startsWith("non") || lower.startsWith("dis"));
    }
}
