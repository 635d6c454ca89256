package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds what a statement changed in the numbers, dates, hedges, negations and attributions of the one it came from.
final class SlotDrift {

    /// Least share of matched words at which a lost or added small word means anything.
    private static final double CLOSE_COPY = 0.6;

    /// A number that a freer copy changed further than this is another number.
    private static final double MOST_APART = 4;

    /// What the words beside two numbers must share where what is counted goes by other words, in bits.
    private static final double BESIDE_BITS = 6;

    /// Least share of the shorter statement's information at which two dates are of one happening.
    private static final double SAME_HAPPENING = 0.5;

    /// So many words on each side stand beside a number.
    private static final int BESIDE = 6;

    private static final int WINDOW = 4;

    /// "Did not", "no longer"; with more words a denial was left out with what it denied.
    private static final int LONGEST_NEGATOR = 2;

    private static final int LONGEST_SUBJECT = 60;

    /// Least share of matched words at which a number's softener beside it is compared.
    private static final double SOME_COPY = 0.45;

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

    private final StoryText text;
    private final Subjects subjects;

    SlotDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>();
        numbers(descent, diff, changes);
        dates(descent, diff, changes);
        if (diff.matched() >= SOME_COPY) {
            negation(descent, diff, changes);
        }
        if (diff.matched() >= CLOSE_COPY) {
            hedges(descent, diff, changes);
            attribution(descent, changes);
            changes.addAll(Qualifiers.find(descent, diff, subjects));
        }
        return changes;
    }

    private void numbers(Descents.Descent descent, TokenDiff diff, List<Change> changes) {
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
                            && beside(descent, diff, quantity.passage(), other.passage())
                            && !isSum(quantity, descent.to(), open)
                            && !isSum(other, descent.from(), Set.copyOf(unmatched)))
                    .findFirst();
            instead.ifPresent(other -> {
                open.remove(other);
                boolean compatible = Figures.compatible(quantity, other) && !Figures.otherBound(quantity, other);
                changes.add(change(VariantKind.NUMBER, compatible, quantity, other, descent, compatible ? 0.4 : 1.0));
            });
        }
    }

    private static List<Quantity> counted(Statement statement) {
        return statement.quantities().stream()
                .filter(quantity -> !Furniture.holds(quantity, statement)
                        || Tolls.of(quantity, statement).isPresent())
                .toList();
    }

    /// Whether two numbers can count the same: not the crew in one sentence and the missing in the other, not what was
    /// before in the one and what is now in the other.
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
                        || sharedBeside(descent, from.passage(), to.passage()) >= BESIDE_BITS)
                && Math.max(x, y) <= MOST_APART * Math.min(x, y);
    }

    /// Information of the words that stand close to both places, in bits.
    private static double sharedBeside(Descents.Descent descent, Passage from, Passage to) {
        Set<String> around = beside(descent.to(), to);
        return beside(descent.from(), from).stream()
                .filter(around::contains)
                .mapToDouble(word -> descent.from().terms().getOrDefault(word, 0.0))
                .sum();
    }

    private static Set<String> beside(Statement statement, Passage place) {
        int first = statement.tokenAt(place.start());
        int last = statement.tokenAt(place.end() - 1);
        List<Token> tokens = statement.tokens();
        Set<String> words = new HashSet<>();
        for (int i = Math.max(0, first - BESIDE); i < Math.min(tokens.size(), last + 1 + BESIDE); i++) {
            if (i < first || i > last) {
                words.add(tokens.get(i).lemma());
            }
        }
        return words;
    }

    /// Whether a number has a unit or a noun. Bare digits of a page's counters and clocks have none.
    private static boolean countsSomething(Quantity quantity) {
        return !quantity.unit().equals("1") || quantity.about().isPresent();
    }

    /// Whether the words beside the number stayed, as they do where nothing but the number was changed.
    private static boolean held(Descents.Descent descent, TokenDiff diff, Quantity from, Quantity to) {
        return diff.matched() >= CLOSE_COPY
                && (countsSomething(from) || isInProse(descent.from(), from))
                && (countsSomething(to) || isInProse(descent.to(), to));
    }

    /// Whether a number is part of a phrase of a sentence rather than of a page's counters, dates and clocks run into
    /// the text: the word before or after belongs with it and is written small.
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

    /// Whether a number is the sum of numbers of another statement: "two women and two soldiers" for "four people".
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

    /// Whether an article gives the number elsewhere as softened or as bare as the other article does: a headline has
    /// no
    /// room for "at least".
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
                if (date.type() != other.type() || !isOnCalendar(date) || !isOnCalendar(other)) {
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
                boolean sameHappening = diff.matched() >= SOME_COPY
                        || descent.from().sharedBits(descent.to())
                                >= SAME_HAPPENING
                                        * Math.min(
                                                descent.from().bits(),
                                                descent.to().bits())
                        || sharedBeside(descent, date.passage(), other.passage()) >= BESIDE_BITS;
                if (!sameWords
                        && differ
                        && !elsewhere
                        && sameHappening
                        && beside(descent, diff, date.passage(), other.passage())) {
                    changes.add(new Change(
                            VariantKind.DATE,
                            false,
                            new Change.Side(before, date.value().get(), date.passage(), Optional.empty()),
                            new Change.Side(after, other.value().get(), other.passage(), Optional.empty()),
                            subjects.around(descent.from(), date.passage()),
                            descent,
                            0.8));
                }
            }
        }
    }

    /// "Former" and "now" are no dates.
    private static boolean isOnCalendar(DateMention date) {
        return date.value()
                .filter(value -> !value.isEmpty() && (Character.isDigit(value.charAt(0)) || value.charAt(0) == 'X'))
                .isPresent();
    }

    private void negation(Descents.Descent descent, TokenDiff diff, List<Change> changes) {
        if (descent.from().negated() == descent.to().negated()) {
            return;
        }
        Statement negated = descent.from().negated() ? descent.from() : descent.to();
        Statement plain = descent.from().negated() ? descent.to() : descent.from();
        boolean deniesOtherwise = plain.tokens().stream()
                .anyMatch(token -> (DENYING.contains(token.lemma()) || denies(token))
                        && negated.tokens().stream().noneMatch(other -> TokenDiff.same(token, other)));
        // "denied it had fired" and "denied it, saying it had not fired" say the same.
        if (deniesOtherwise || (deniesPlainly(plain) && deniesPlainly(negated))) {
            return;
        }
        for (TokenDiff.Change change : diff.changes()) {
            int from = descent.from().negated() ? change.leftFrom() : change.rightFrom();
            int to = descent.from().negated() ? change.leftTo() : change.rightTo();
            int otherFrom = descent.from().negated() ? change.rightFrom() : change.leftFrom();
            int otherTo = descent.from().negated() ? change.rightTo() : change.leftTo();
            // In a long change the negator may belong to words that were left out whole.
            boolean leftOut = otherFrom == otherTo && to - from > LONGEST_NEGATOR;
            if (!leftOut
                    && to - from <= WINDOW
                    && IntStream.range(from, to).anyMatch(i -> Wording.negates(negated.tokens(), i))) {
                Change.Side with = window(negated, from, to);
                Change.Side without = window(plain, otherFrom, otherTo);
                boolean lost = descent.from().negated();
                changes.add(new Change(
                        VariantKind.NEGATION,
                        false,
                        lost ? with : without,
                        lost ? without : with,
                        subjects.excerpt(negated, with.passage()),
                        descent,
                        0.95));
                return;
            }
        }
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
                        subjects.excerpt(
                                descent.from(),
                                window(descent.from(), change.leftFrom(), change.leftTo())
                                        .passage()),
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
        if (sourceDropped(descent, changes)) {
            return;
        }
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
                        "who says that " + shortened(text.textOf(quote.content().getFirst())),
                        descent,
                        0.6));
                return;
            }
        }
    }

    /// "…, which was seen by the agency": where the journalist has it from.
    private boolean sourceDropped(Descents.Descent descent, List<Change> changes) {
        for (SourceReference source : text.article(descent.from().article()).sources()) {
            boolean here = descent.from().passage().contains(source.passage());
            boolean kept = text.article(descent.to().article()).sources().stream()
                    .anyMatch(other -> descent.to().passage().overlaps(other.passage()));
            boolean own = text.article(descent.to().article())
                    .article()
                    .outlet()
                    .filter(outlet -> outlet.name().equalsIgnoreCase(source.name()))
                    .isPresent();
            if (here && !kept && !own && !neighbourhood(descent.to()).contains(lastWord(source.name()))) {
                changes.add(new Change(
                        VariantKind.ATTRIBUTION,
                        false,
                        new Change.Side(
                                text.textOf(source.passage()),
                                source.name(),
                                source.passage(),
                                Optional.of(text.textOf(source.passage()))),
                        new Change.Side(
                                descent.to().text(), "no source", descent.to().passage(), Optional.empty()),
                        "where it comes from that " + shortened(descent.to().text()),
                        descent,
                        0.55));
                return true;
            }
        }
        return false;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_SUBJECT) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST_SUBJECT);
        return words.substring(0, cut < 0 ? LONGEST_SUBJECT : cut) + " …";
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
