package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Anchor;
import dev.stemma.annotate.date.Meaning.Length;
import dev.stemma.annotate.date.Meaning.Shift;
import dev.stemma.annotate.date.Meaning.Unit;
import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads lengths of time and what is told by a length: "two years", "a few weeks ago", "three days later", "the past
/// two years", "ten-day", "43-year-old", "months".
final class LengthReader {

    private static final Set<String> BEFORE_AMOUNT = WordList.of("""
            past last next coming following first final previous preceding recent another additional further other
            full entire whole intervening succeeding ensuing early""");

    private static final Set<String> BETWEEN = WordList.of("""
            full more whole consecutive straight additional extra long short further calendar successive other entire
            bloody hard difficult intense such brutal good""");

    private final Cursor at;

    LengthReader(Cursor at) {
        this.at = at;
    }

    Optional<Expression> read(int i) {
        return measured(i).or(() -> joinedLong(i)).or(() -> adjective(i));
    }

    /// An amount and a unit, with what stands before and behind them.
    private Optional<Expression> measured(int i) {
        int start = i;
        Optional<String> modifier = Optional.empty();
        int next = start;
        Optional<Bound> bound = bound(next);
        if (bound.isPresent()) {
            modifier = Optional.of(bound.get().modifier());
            next = bound.get().next();
        }
        boolean determined = at.isAny(next, "the", "these", "those", "its", "his", "their", "her", "our");
        if (determined) {
            next++;
        }
        boolean framed = BEFORE_AMOUNT.contains(at.lower(next));
        String frame = framed ? at.lower(next) : "";
        if (framed) {
            next++;
        }
        Optional<Amount> amount = amount(next);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (determined && !framed && amount.get().bare()) {
            return Optional.empty();
        }
        int unitAt = amount.get().next();
        boolean joined = at.isJoint(unitAt);
        if (joined) {
            unitAt++;
        } else if (BETWEEN.contains(at.lower(unitAt)) && !amount.get().bare()) {
            unitAt++;
        }
        Unit unit = Words.UNIT_PLURALS.get(at.lower(unitAt));
        boolean plural = unit != null;
        if (unit == null) {
            unit = Words.UNITS.get(at.lower(unitAt));
        }
        if (unit == null || unit == Unit.WEEKEND) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = amount.get().value();
        boolean one = value.isPresent() && value.get().compareTo(BigDecimal.ONE) <= 0;
        if (!plural && !one && !joined && !(amount.get().number() && at.isWord(unitAt + 1) && unit == Unit.YEAR)) {
            return Optional.empty();
        }
        if (amount.get().bare() && (!plural || at.digits(unitAt + 1, 4, 4).isPresent())) {
            return Optional.empty();
        }
        if (unit == Unit.QUARTER || (unit == Unit.SECOND && (!plural || value.isEmpty()))) {
            return Optional.empty();
        }
        int end = unitAt + 1;
        if (at.is(end, "and") && at.is(end + 1, "a") && at.is(end + 2, "half") && value.isPresent()) {
            value = value.map(number -> number.add(new BigDecimal("0.5")));
            end += 3;
        }
        if (isRate(i, end, value)) {
            return Optional.empty();
        }
        Expression length =
                new Expression(i, end, new Length(value, unit), modifier, Optional.empty(), Optional.empty());
        if (joined && at.isJoint(end) && at.is(end + 1, "old")) {
            return Optional.of(length.spanning(i, end + 2));
        }
        if (at.is(end, "old") || (at.is(end, "of") && at.is(end + 1, "age"))) {
            return Optional.of(length.spanning(i, at.is(end, "old") ? end + 1 : end + 2));
        }
        if (joined || !frame.isEmpty()) {
            return Optional.of(length);
        }
        return Optional.of(relative(length, value, unit, end).orElse(length));
    }

    /// "$90 million a year", "six times a week": the unit of a figure, not a length of time.
    private boolean isRate(int i, int end, Optional<BigDecimal> value) {
        if (!at.isAny(i, "a", "an") || end != i + 2 || value.isEmpty() || !at.isWord(i - 1) || at.is(end, "ago")) {
            return false;
        }
        if (at.isAny(
                i - 1, "for", "in", "than", "of", "within", "over", "after", "once", "nearly", "about", "almost")) {
            return at.is(i - 1, "once");
        }
        boolean relative = at.isAny(end, "later", "earlier", "before", "after", "from", "old");
        for (int k = i - 2; k >= Math.max(0, i - 5); k--) {
            if (at.isDigits(k) || (at.number(k).isPresent() && !at.isAny(k, "a", "an", "one"))) {
                return !relative;
            }
            if (!at.isWord(k)) {
                return false;
            }
        }
        return at.is(i - 1, "times") || at.is(i - 1, "twice");
    }

    /// "two weeks ago", "three days later", "years earlier", "a year from now".
    private Optional<Expression> relative(Expression length, Optional<BigDecimal> value, Unit unit, int end) {
        OptionalInt steps = value.isPresent()
                        && value.get().stripTrailingZeros().scale() <= 0
                        && value.get().compareTo(BigDecimal.valueOf(100_000)) < 0
                ? OptionalInt.of(value.get().intValue())
                : OptionalInt.empty();
        OptionalInt back = steps.isPresent() ? OptionalInt.of(-steps.getAsInt()) : steps;
        if (at.is(end, "ago")) {
            return Optional.of(
                    length.spanning(length.from(), end + 1).meaning(new Shift(unit, back, Anchor.PUBLICATION, false)));
        }
        boolean loose = !at.isWord(end + 1)
                || at.isAny(
                        end + 1, "the", "he", "she", "they", "it", "in", "on", "by", "at", "when", "a", "and", "with",
                        "under", "but", "his", "than");
        if (at.is(end, "later") && !at.is(end + 1, "than")) {
            return Optional.of(
                    length.spanning(length.from(), end + 1).meaning(new Shift(unit, steps, Anchor.CONTEXT, true)));
        }
        if (at.is(end, "earlier") || at.is(end, "previously") || (at.is(end, "before") && !at.isWord(end + 1))) {
            return Optional.of(
                    length.spanning(length.from(), end + 1).meaning(new Shift(unit, back, Anchor.CONTEXT, false)));
        }
        if (at.isAny(end, "afterward", "afterwards", "hence") && loose) {
            return Optional.of(
                    length.spanning(length.from(), end + 1).meaning(new Shift(unit, steps, Anchor.CONTEXT, true)));
        }
        if (at.is(end, "from") && at.is(end + 1, "now")) {
            return Optional.of(
                    length.spanning(length.from(), end + 2).meaning(new Shift(unit, steps, Anchor.PUBLICATION, true)));
        }
        return Optional.empty();
    }

    /// "months-long", "year-long", "weeklong".
    private Optional<Expression> joinedLong(int i) {
        Unit one = Words.UNITS.get(at.lower(i));
        Unit some = Words.UNIT_PLURALS.get(at.lower(i));
        if (at.isJoint(i + 1) && at.is(i + 2, "long")) {
            if (one != null) {
                return Optional.of(Expression.of(i, i + 3, new Length(Optional.of(BigDecimal.ONE), one)));
            }
            if (some != null) {
                return Optional.of(Expression.of(i, i + 3, new Length(Optional.empty(), some)));
            }
        }
        Unit whole = switch (at.lower(i)) {
            case "daylong" -> Unit.DAY;
            case "weeklong" -> Unit.WEEK;
            case "monthlong" -> Unit.MONTH;
            case "yearlong" -> Unit.YEAR;
            case "decadelong" -> Unit.DECADE;
            default -> null;
        };
        return whole == null
                ? Optional.empty()
                : Optional.of(Expression.of(i, i + 1, new Length(Optional.of(BigDecimal.ONE), whole)));
    }

    /// "half a century", "half an hour", "a half-century".
    private Optional<Expression> adjective(int i) {
        if (!at.is(i, "half")) {
            return Optional.empty();
        }
        int unitAt = at.isAny(i + 1, "a", "an") ? i + 2 : at.isJoint(i + 1) ? i + 2 : -1;
        Unit unit = unitAt < 0 ? null : Words.UNITS.get(at.lower(unitAt));
        return unit == null
                ? Optional.empty()
                : Optional.of(Expression.of(i, unitAt + 1, new Length(Optional.of(new BigDecimal("0.5")), unit)));
    }

    /// "more than", "less than", "about" before a length.
    Optional<Bound> bound(int i) {
        if (at.isAny(i, "more", "longer", "greater") && at.is(i + 1, "than")) {
            return Optional.of(new Bound("MORE_THAN", i + 2));
        }
        if (at.isAny(i, "less", "fewer") && at.is(i + 1, "than")) {
            return Optional.of(new Bound("LESS_THAN", i + 2));
        }
        if (at.is(i, "at") && at.is(i + 1, "least")) {
            return Optional.of(new Bound("EQUAL_OR_MORE", i + 2));
        }
        if (at.is(i, "at") && at.is(i + 1, "most")) {
            return Optional.of(new Bound("EQUAL_OR_LESS", i + 2));
        }
        if (at.is(i, "up") && at.is(i + 1, "to")) {
            return Optional.of(new Bound("EQUAL_OR_LESS", i + 2));
        }
        if (at.is(i, "over") && !(at.is(i + 1, "the") && BEFORE_AMOUNT.contains(at.lower(i + 2)))) {
            return Optional.of(new Bound("MORE_THAN", i + 1));
        }
        if (at.isAny(i, "under", "nearly", "almost")) {
            return Optional.of(new Bound("LESS_THAN", i + 1));
        }
        if (at.isAny(i, "about", "around", "approximately", "roughly", "some")) {
            return Optional.of(new Bound("APPROX", i + 1));
        }
        return Optional.empty();
    }

    /// The amount at a piece; where a plural unit stands there alone, it is bare and vague.
    private Optional<Amount> amount(int i) {
        if (Words.UNIT_PLURALS.containsKey(at.lower(i)) && !at.is(i, "seconds") && !at.is(i, "quarters")) {
            return Optional.of(new Amount(Optional.empty(), i, true, false));
        }
        Optional<Numeral> number = at.number(i);
        if (number.isPresent()) {
            Numeral read = number.get();
            if (read.kind() == Numeral.Kind.VAGUE) {
                return Optional.of(
                        new Amount(Optional.empty(), at.is(read.to(), "of") ? read.to() + 1 : read.to(), false, true));
            }
            if (read.kind() == Numeral.Kind.CARDINAL) {
                int next = read.to();
                // "two to three years", "12 or 18 months": the second number is taken
                if (at.isAny(next, "to", "or", "-", "–")) {
                    Optional<Numeral> second =
                            at.number(next + 1).filter(other -> other.kind() == Numeral.Kind.CARDINAL);
                    if (second.isPresent()) {
                        return Optional.of(
                                new Amount(Optional.empty(), second.get().to(), false, true));
                    }
                }
                return Optional.of(new Amount(Optional.of(read.value()), next, false, true));
            }
            return Optional.empty();
        }
        if (at.isAny(i, "a", "an", "one", "another", "each")) {
            if (at.is(i + 1, "few") || (at.is(i + 1, "couple") && at.is(i + 2, "of"))) {
                return Optional.of(new Amount(Optional.empty(), at.is(i + 1, "few") ? i + 2 : i + 3, false, true));
            }
            if (at.is(i, "each")) {
                return Optional.empty();
            }
            int next = at.isAny(i + 1, "single", "full", "whole", "mere", "further") ? i + 2 : i + 1;
            if (Words.UNIT_PLURALS.containsKey(at.lower(next))) {
                return Optional.empty();
            }
            return Optional.of(new Amount(Optional.of(BigDecimal.ONE), next, false, false));
        }
        if (at.isAny(i, "several", "few", "many", "numerous", "some", "couple")) {
            int next = at.is(i + 1, "more") ? i + 2 : i + 1;
            return Optional.of(new Amount(Optional.empty(), next, false, true));
        }
        // "the past year", "the last decade": one
        if (BEFORE_AMOUNT.contains(at.lower(i - 1))
                && Words.UNITS.containsKey(at.lower(i))
                && at.isAny(i - 1, "past", "entire", "whole", "full")) {
            return Optional.of(new Amount(Optional.of(BigDecimal.ONE), i, false, false));
        }
        if (at.is(i - 1, "last") && at.is(i - 2, "the") && Words.UNITS.containsKey(at.lower(i))) {
            return Optional.of(new Amount(Optional.of(BigDecimal.ONE), i, false, false));
        }
        return Optional.empty();
    }

    /// @param modifier TIMEX3 `mod`
    record Bound(String modifier, int next) {}

    /// @param bare a plural unit without an amount
    /// @param number whether it is a stated number or a vague word for one
    private record Amount(Optional<BigDecimal> value, int next, boolean bare, boolean number) {}
}
