package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what a statement changed in the numbers, dates, hedges, negations and attributions of the one it came from.
final class SlotDrift {

    /// Least share of matched words at which a lost or added small word means anything.
    private static final double CLOSE_COPY = 0.6;

    private static final int WINDOW = 4;

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

    private final StoryText text;

    SlotDrift(StoryText text) {
        this.text = text;
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>();
        numbers(descent, diff, changes);
        dates(descent, diff, changes);
        if (diff.matched() >= CLOSE_COPY) {
            negation(descent, diff, changes);
            hedges(descent, diff, changes);
            attribution(descent, changes);
        }
        return changes;
    }

    private void numbers(Descents.Descent descent, TokenDiff diff, List<Change> changes) {
        Set<Quantity> open = new HashSet<>(descent.to().quantities());
        List<Quantity> unmatched = new ArrayList<>();
        for (Quantity quantity : descent.from().quantities()) {
            Optional<Quantity> same = descent.to().quantities().stream()
                    .filter(other -> open.contains(other) && Figures.sameNumber(quantity, other))
                    .findFirst();
            if (same.isPresent()) {
                open.remove(same.get());
                if (quantity.hedge().isPresent() != same.get().hedge().isPresent()) {
                    changes.add(change(VariantKind.HEDGE, true, quantity, same.get(), descent, 0.5));
                }
            } else {
                unmatched.add(quantity);
            }
        }
        for (Quantity quantity : unmatched) {
            Optional<Quantity> instead = descent.to().quantities().stream()
                    .filter(other -> open.contains(other)
                            && Figures.comparable(quantity, other)
                            && (quantity.kind() == Quantity.Kind.ORDINAL) == (other.kind() == Quantity.Kind.ORDINAL)
                            && beside(descent, diff, quantity.passage(), other.passage()))
                    .findFirst();
            instead.ifPresent(other -> {
                open.remove(other);
                boolean compatible = Figures.compatible(quantity, other) && !Figures.otherBound(quantity, other);
                changes.add(change(VariantKind.NUMBER, compatible, quantity, other, descent, compatible ? 0.4 : 1.0));
            });
        }
    }

    private Change change(
            VariantKind kind, boolean compatible, Quantity from, Quantity to, Descents.Descent descent, double weight) {
        boolean drift = kind == VariantKind.HEDGE || !compatible;
        return new Change(
                kind,
                !drift,
                side(from),
                side(to),
                to.about().or(from::about).orElseGet(() -> text.textOf(Clauses.around(descent.to(), to.passage()))),
                descent,
                weight);
    }

    private Change.Side side(Quantity quantity) {
        return new Change.Side(
                text.textOf(quantity.passage()), Figures.normalized(quantity), quantity.passage(), Optional.empty());
    }

    /// Whether the diff lays the two passages beside each other.
    private static boolean beside(Descents.Descent descent, TokenDiff diff, Passage from, Passage to) {
        int first = descent.from().tokenAt(from.start());
        int last = descent.from().tokenAt(from.end() - 1);
        int toFirst = descent.to().tokenAt(to.start());
        int toLast = descent.to().tokenAt(to.end() - 1);
        for (int i = first; i <= last; i++) {
            int right = diff.rightOf(i);
            if (right >= toFirst && right <= toLast) {
                return true;
            }
        }
        for (TokenDiff.Change change : diff.changes()) {
            boolean holdsFrom = change.leftFrom() <= first && last < change.leftTo();
            boolean holdsTo = change.rightFrom() <= toFirst && toLast < change.rightTo();
            if (holdsFrom && holdsTo && change.leftTo() - change.leftFrom() <= 8) {
                return true;
            }
        }
        return false;
    }

    private void dates(Descents.Descent descent, TokenDiff diff, List<Change> changes) {
        for (DateMention date : descent.from().dates()) {
            for (DateMention other : descent.to().dates()) {
                if (date.type() != other.type()
                        || date.value().isEmpty()
                        || other.value().isEmpty()) {
                    continue;
                }
                String before = text.textOf(date.passage());
                String after = text.textOf(other.passage());
                // The same words mean another day in an article of another date; nothing was changed.
                boolean sameWords = before.equalsIgnoreCase(after);
                boolean differ = !Days.overlap(date, other)
                        && !date.value().get().startsWith(other.value().get())
                        && !other.value().get().startsWith(date.value().get());
                boolean elsewhere = descent.to().dates().stream()
                        .anyMatch(third -> third.value().equals(date.value()) || Days.overlap(third, date));
                if (!sameWords && differ && !elsewhere && beside(descent, diff, date.passage(), other.passage())) {
                    changes.add(new Change(
                            VariantKind.DATE,
                            false,
                            new Change.Side(before, date.value().get(), date.passage(), Optional.empty()),
                            new Change.Side(after, other.value().get(), other.passage(), Optional.empty()),
                            text.textOf(Clauses.around(descent.to(), other.passage())),
                            descent,
                            0.8));
                }
            }
        }
    }

    private void negation(Descents.Descent descent, TokenDiff diff, List<Change> changes) {
        if (descent.from().negated() == descent.to().negated()) {
            return;
        }
        Statement negated = descent.from().negated() ? descent.from() : descent.to();
        Statement plain = descent.from().negated() ? descent.to() : descent.from();
        if (plain.tokens().stream().anyMatch(token -> DENYING.contains(token.lemma()) || denies(token))) {
            return;
        }
        for (TokenDiff.Change change : diff.changes()) {
            int from = descent.from().negated() ? change.leftFrom() : change.rightFrom();
            int to = descent.from().negated() ? change.leftTo() : change.rightTo();
            int otherFrom = descent.from().negated() ? change.rightFrom() : change.leftFrom();
            int otherTo = descent.from().negated() ? change.rightTo() : change.leftTo();
            // In a long change the negator may belong to words that were left out whole.
            if (to - from <= WINDOW
                    && negated.tokens().subList(from, to).stream().anyMatch(Wording::negates)) {
                Change.Side with = window(negated, from, to);
                Change.Side without = window(plain, otherFrom, otherTo);
                boolean lost = descent.from().negated();
                changes.add(new Change(
                        VariantKind.NEGATION,
                        false,
                        lost ? with : without,
                        lost ? without : with,
                        plain.text(),
                        descent,
                        0.95));
                return;
            }
        }
    }

    private static boolean denies(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return lower.length() > 5 && (lower.startsWith("un") || lower.startsWith("non") || lower.startsWith("dis"));
    }

    private void hedges(Descents.Descent descent, TokenDiff diff, List<Change> changes) {
        for (TokenDiff.Change change : diff.changes()) {
            List<Token> before = descent.from().tokens().subList(change.leftFrom(), change.leftTo());
            List<Token> after = descent.to().tokens().subList(change.rightFrom(), change.rightTo());
            boolean hedgedBefore = before.stream().anyMatch(Wording::hedges);
            boolean hedgedAfter = after.stream().anyMatch(Wording::hedges);
            boolean otherwise = hedgedBefore
                    ? descent.to().tokens().stream().anyMatch(Wording::hedges)
                    : descent.from().tokens().stream().anyMatch(Wording::hedges);
            if (hedgedBefore != hedgedAfter
                    && !otherwise
                    && before.size() <= WINDOW
                    && after.size() <= WINDOW
                    && !quoted(descent.from(), change.leftFrom(), change.leftTo())) {
                changes.add(new Change(
                        VariantKind.HEDGE,
                        false,
                        window(descent.from(), change.leftFrom(), change.leftTo()),
                        window(descent.to(), change.rightFrom(), change.rightTo()),
                        descent.to().text(),
                        descent,
                        0.5));
            }
        }
    }

    private static boolean quoted(Statement statement, int from, int to) {
        List<Token> tokens = statement.tokens();
        int start = tokens.get(Math.min(from, tokens.size() - 1)).start();
        int end = tokens.get(Math.clamp(to - 1L, 0, tokens.size() - 1)).end();
        return WordDrift.inDirectQuote(statement, start, Math.max(start, end));
    }

    private void attribution(Descents.Descent descent, List<Change> changes) {
        for (Quote quote : descent.from().quotes()) {
            if (quote.speaker().isEmpty() || quote.speakerAsWritten().isEmpty()) {
                continue;
            }
            Passage speaker = quote.speakerAsWritten().get();
            boolean here = descent.from().passage().contains(speaker);
            boolean silent = descent.to().quotes().isEmpty()
                    && descent.to().tokens().stream().noneMatch(Wording::saying);
            if (here
                    && silent
                    && !neighbourhood(descent.to())
                            .contains(lastWord(quote.speaker().get()))) {
                changes.add(new Change(
                        VariantKind.ATTRIBUTION,
                        false,
                        new Change.Side(
                                text.textOf(speaker),
                                text.canonical(quote.speaker().get()),
                                speaker,
                                Optional.of(text.textOf(speaker))),
                        new Change.Side(
                                descent.to().text(), "no speaker", descent.to().passage(), Optional.empty()),
                        "who says: " + text.textOf(quote.content().getFirst()),
                        descent,
                        0.6));
                return;
            }
        }
    }

    /// The words of the statement and of its neighbours in the paragraph, in lower case.
    private String neighbourhood(Statement statement) {
        StringBuilder words = new StringBuilder();
        for (Statement other : text.statementsOf(statement.article())) {
            if (Math.abs(other.sentence() - statement.sentence()) <= 1) {
                words.append(other.text().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return words.toString();
    }

    private static String lastWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /// The words of a change with a few before and after it, so that a gap can be seen.
    private static Change.Side window(Statement statement, int from, int to) {
        List<Token> tokens = statement.tokens();
        int first = Math.clamp(from - 2L, 0, tokens.size() - 1);
        int last = Math.clamp(to + 1L, first, tokens.size() - 1);
        return Change.Side.of(statement, first, last + 1);
    }
}
