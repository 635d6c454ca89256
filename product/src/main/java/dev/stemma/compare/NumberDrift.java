package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds numbers that a statement changed, and the words that soften a number: another count of the same, "at
/// least" that was left out.
final class NumberDrift {

    /// Least share of matched words at which words beside a number show what it counts.
    private static final double CLOSE_COPY = 0.6;

    /// A number that a freer copy changed further than this is another number.
    private static final double MOST_APART = 4;

    private final StoryText text;
    private final Subjects subjects;

    NumberDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>();
        List<Quantity> counted = counted(descent.from());
        boolean samePeriod = Periods.tellsOf(descent.from()) == Periods.tellsOf(descent.to());
        Set<Quantity> open = new HashSet<>(counted(descent.to()));
        List<Quantity> unmatched = new ArrayList<>();
        for (Quantity quantity : counted) {
            Optional<Quantity> same = descent.to().quantities().stream()
                    .filter(other -> open.contains(other) && Figures.sameNumber(quantity, other))
                    .findFirst();
            if (same.isPresent()) {
                open.remove(same.get());
                if (softened(descent.from(), quantity) != softened(descent.to(), same.get())
                        && !softensAlike(descent.to(), same.get(), descent.from(), quantity)
                        && !softensAlike(descent.from(), quantity, descent.to(), same.get())) {
                    changes.add(change(VariantKind.HEDGE, true, quantity, same.get(), descent, 0.5));
                }
            } else {
                unmatched.add(quantity);
            }
        }
        for (Quantity quantity : unmatched) {
            Optional<Quantity> instead = descent.to().quantities().stream()
                    .filter(other -> open.contains(other)
                            && samePeriod
                            && Figures.comparable(quantity, other)
                            && (quantity.kind() == Quantity.Kind.ORDINAL) == (other.kind() == Quantity.Kind.ORDINAL)
                            && countSame(descent, diff, quantity, other)
                            && Surroundings.layBeside(descent, diff, quantity.passage(), other.passage())
                            && !isSum(quantity, descent.to(), open)
                            && !isSum(other, descent.from(), Set.copyOf(unmatched)))
                    .findFirst();
            instead.ifPresent(other -> {
                open.remove(other);
                boolean compatible = Figures.compatible(quantity, other) && !Figures.otherBound(quantity, other);
                // "Dozens" in the place of a number says nothing against it, and is no rounding of it.
                boolean rough = Figures.isRough(quantity) || Figures.isRough(other);
                if (compatible && rough) {
                    return;
                }
                changes.add(change(VariantKind.NUMBER, compatible, quantity, other, descent, compatible ? 0.4 : 1.0));
            });
        }
        return changes;
    }

    private static List<Quantity> counted(Statement statement) {
        return statement.quantities().stream()
                .filter(quantity -> !Furniture.holds(quantity, statement)
                        || Tolls.of(quantity, statement).isPresent())
                .toList();
    }

    /// Whether two numbers can count the same: not the crew in one sentence and the missing in the other, not
    /// what was before in the one and what is now in the other.
    private static boolean countSame(Descents.Descent descent, TokenDiff diff, Quantity from, Quantity to) {
        if (EarlierFigures.holds(from, descent.from()) != EarlierFigures.holds(to, descent.to())) {
            return false;
        }
        Optional<Tolls.Toll> before = Tolls.of(from, descent.from());
        Optional<Tolls.Toll> after = Tolls.of(to, descent.to());
        if (before.isPresent() && after.isPresent()) {
            return before.get().equals(after.get());
        }
        if (before.isPresent() != after.isPresent()) {
            return from.about().isEmpty() || to.about().isEmpty();
        }
        if (held(descent, diff, from, to)) {
            return true;
        }
        // In a freer copy a number keeps what it counts, or words beside it, and about how much that is.
        double x = Math.abs(Figures.stated(from));
        double y = Math.abs(Figures.stated(to));
        return countsSomething(from)
                && countsSomething(to)
                && ((from.about().isPresent() && to.about().isPresent() && Figures.sameSubject(from, to))
                        || Surroundings.agree(descent, from.passage(), to.passage()))
                && Math.max(x, y) <= MOST_APART * Math.min(x, y);
    }

    /// Whether the words beside the number stayed, as they do where nothing but the number was changed.
    private static boolean held(Descents.Descent descent, TokenDiff diff, Quantity from, Quantity to) {
        return diff.matched() >= CLOSE_COPY
                && (countsSomething(from) || isInProse(descent.from(), from))
                && (countsSomething(to) || isInProse(descent.to(), to));
    }

    /// Whether a number has a unit or a noun. Bare digits of a page's counters and clocks have none.
    private static boolean countsSomething(Quantity quantity) {
        return !quantity.unit().equals("1") || quantity.about().isPresent();
    }

    /// Whether a number is part of a phrase of a sentence rather than of a page's counters, dates and clocks
    /// run into the text: the word before or after belongs with it and is written small.
    private static boolean isInProse(Statement statement, Quantity quantity) {
        List<Token> tokens = statement.tokens();
        int first = statement.tokenAt(quantity.passage().start());
        int last = statement.tokenAt(quantity.passage().end() - 1);
        boolean opens = first == 0;
        boolean closes = last + 1 == tokens.size();
        return (opens || startsSmall(tokens.get(first - 1)))
                && (closes || startsSmall(tokens.get(last + 1)))
                && !(opens && closes);
    }

    private static boolean startsSmall(Token token) {
        return Character.isLowerCase(token.text().charAt(0));
    }

    /// Whether a number is the sum of numbers of another statement: "two women and two soldiers" for "four
    /// people".
    private static boolean isSum(Quantity quantity, Statement other, Set<Quantity> parts) {
        if (!quantity.unit().equals("1")) {
            return false;
        }
        double whole = Figures.stated(quantity);
        double sum = 0;
        int count = 0;
        for (Quantity part : other.quantities()) {
            if (parts.contains(part)
                    && part.unit().equals("1")
                    && part.kind() == Quantity.Kind.CARDINAL
                    && Tolls.of(part, other).isPresent()) {
                sum += Figures.stated(part);
                count++;
            }
        }
        return count > 1 && sum == whole;
    }

    /// Whether a word softens the number, as part of it or just before it ("barely four seconds").
    private static boolean softened(Statement statement, Quantity quantity) {
        int first = statement.tokenAt(quantity.passage().start());
        return quantity.hedge().isPresent()
                || (first > 0 && Wording.softens(statement.tokens().get(first - 1)));
    }

    /// Whether an article gives the number elsewhere as softened or as bare as the other article does: a
    /// headline has no room for "at least".
    private boolean softensAlike(Statement here, Quantity number, Statement there, Quantity other) {
        boolean wanted = softened(there, other);
        return text.statementsOf(here.article()).stream()
                .filter(statement -> statement.number() != here.number())
                .anyMatch(statement -> statement.quantities().stream()
                        .anyMatch(quantity -> Figures.sameNumber(quantity, number)
                                && Figures.sameSubject(quantity, number)
                                && softened(statement, quantity) == wanted));
    }

    private Change change(
            VariantKind kind, boolean compatible, Quantity from, Quantity to, Descents.Descent descent, double weight) {
        boolean hedge = kind == VariantKind.HEDGE;
        return new Change(
                kind,
                !hedge && compatible,
                hedge ? softenedSide(descent.from(), from) : side(from),
                hedge ? softenedSide(descent.to(), to) : side(to),
                subjects.of(descent.from(), from),
                descent,
                weight);
    }

    /// A number with the softening word before it.
    private Change.Side softenedSide(Statement statement, Quantity quantity) {
        int first = statement.tokenAt(quantity.passage().start());
        int last = statement.tokenAt(quantity.passage().end() - 1);
        boolean before = first > 0 && Wording.softens(statement.tokens().get(first - 1));
        return before ? Change.Side.of(statement, first - 1, last + 1) : side(quantity);
    }

    private Change.Side side(Quantity quantity) {
        return new Change.Side(
                text.textOf(quantity.passage()), Figures.normalized(quantity), quantity.passage(), Optional.empty());
    }
}
