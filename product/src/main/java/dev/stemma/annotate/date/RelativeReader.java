package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Anchor;
import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.date.Meaning.EveryWeekday;
import dev.stemma.annotate.date.Meaning.Named;
import dev.stemma.annotate.date.Meaning.Reference;
import dev.stemma.annotate.date.Meaning.Repeated;
import dev.stemma.annotate.date.Meaning.Shift;
import dev.stemma.annotate.date.Meaning.Unit;
import dev.stemma.annotate.numeral.Numeral;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads times that are told from the article's date or from a time told before: "yesterday", "last week", "next
/// May", "the same year", "the following day", "every Thursday", "now".
final class RelativeReader {

    private final Cursor at;

    RelativeReader(Cursor at) {
        this.at = at;
    }

    Optional<Expression> read(int i) {
        return day(i).or(() -> stepped(i))
                .or(() -> dayBefore(i))
                .or(() -> repeated(i))
                .or(() -> reference(i));
    }

    private Optional<Expression> day(int i) {
        return switch (at.lower(i)) {
            case "today" -> Optional.of(shift(i, i + 1, Unit.DAY, 0, Anchor.PUBLICATION));
            case "yesterday" -> Optional.of(shift(i, i + 1, Unit.DAY, -1, Anchor.PUBLICATION));
            case "tomorrow" -> Optional.of(shift(i, i + 1, Unit.DAY, 1, Anchor.PUBLICATION));
            case "tonight" ->
                Optional.of(shift(i, i + 1, Unit.DAY, 0, Anchor.PUBLICATION).at("NI"));
            default -> Optional.empty();
        };
    }

    /// "last week", "the following day", "this spring", "next Thursday", "the same month", "last night".
    private Optional<Expression> stepped(int i) {
        int start = i;
        boolean the = at.is(i, "the");
        int next = the ? i + 1 : i;
        int steps;
        Anchor anchor = Anchor.PUBLICATION;
        switch (at.lower(next)) {
            case "last", "past" -> steps = -1;
            case "previous", "preceding", "prior" -> {
                steps = -1;
                anchor = the ? Anchor.CONTEXT : Anchor.PUBLICATION;
            }
            case "next" -> {
                steps = 1;
                anchor = the ? Anchor.CONTEXT : Anchor.PUBLICATION;
            }
            case "coming", "upcoming" -> steps = 1;
            case "following", "subsequent", "succeeding", "ensuing" -> {
                steps = 1;
                anchor = Anchor.CONTEXT;
            }
            case "this", "current" -> {
                steps = 0;
                if (at.isAny(next + 1, "past", "coming", "last", "same", "very") && at.is(next, "this")) {
                    steps = at.isAny(next + 1, "past", "last") ? -1 : at.is(next + 1, "coming") ? 1 : 0;
                    next++;
                }
            }
            case "that", "same" -> {
                steps = 0;
                anchor = Anchor.CONTEXT;
                if (at.isAny(next + 1, "same", "very")) {
                    next++;
                }
            }
            default -> {
                return Optional.empty();
            }
        }
        int noun = next + 1;
        String part = Words.PARTS_OF_DAY.get(at.lower(noun));
        if (part != null) {
            return Optional.of(shift(start, noun + 1, Unit.DAY, steps, anchor).at(part));
        }
        Unit unit = Words.UNITS.get(at.lower(noun));
        if (unit != null) {
            return unit(start, noun, unit, steps, anchor, the);
        }
        Integer weekday = at.isCapitalised(noun) ? Words.WEEKDAYS.get(at.lower(noun)) : null;
        if (weekday != null) {
            return Optional.of(Expression.of(start, noun + 1, new Named(Calendar.ofWeekday(weekday), steps, anchor)));
        }
        OptionalInt month = at.month(noun);
        if (month.isPresent() && at.day(noun + 1).isEmpty()) {
            return Optional.of(Expression.of(
                    start,
                    noun + 1,
                    new Named(
                            Calendar.ofMonth(
                                    OptionalInt.empty(), month.getAsInt(), OptionalInt.empty(), OptionalInt.empty()),
                            steps,
                            anchor)));
        }
        String season = Words.SEASONS.get(at.lower(noun));
        if (season != null && !at.isCapitalised(noun)) {
            return Optional.of(Expression.of(
                    start, noun + 1, new Named(Calendar.ofPart(OptionalInt.empty(), season), steps, anchor)));
        }
        return Optional.empty();
    }

    private Optional<Expression> unit(int start, int noun, Unit unit, int steps, Anchor anchor, boolean the) {
        String word = at.lower(noun - 1);
        if (unit.isClock() || (the && at.isAny(noun - 1, "last", "past"))) {
            return Optional.empty();
        }
        if (word.equals("past") && !the) {
            return Optional.empty();
        }
        // "the next two years" and "this day in history" are read elsewhere or not at all
        if (unit == Unit.DAY && steps == 0 && anchor == Anchor.PUBLICATION && !at.is(noun - 1, "same")) {
            return Optional.of(shift(start, noun + 1, unit, 0, Anchor.CONTEXT));
        }
        return Optional.of(shift(start, noun + 1, unit, steps, anchor));
    }

    /// "the day before", "the day after", "the day before yesterday", "a day earlier" is a length.
    private Optional<Expression> dayBefore(int i) {
        if (!at.is(i, "the")) {
            return Optional.empty();
        }
        Unit unit = Words.UNITS.get(at.lower(i + 1));
        if (unit == null || unit.isClock() || !at.isAny(i + 2, "before", "after", "following", "earlier", "later")) {
            return Optional.empty();
        }
        boolean later = at.isAny(i + 2, "after", "following", "later");
        if (at.is(i + 2, "before") && at.is(i + 3, "yesterday")) {
            return Optional.of(shift(i, i + 4, Unit.DAY, -2, Anchor.PUBLICATION));
        }
        if (at.is(i + 2, "after") && at.is(i + 3, "tomorrow")) {
            return Optional.of(shift(i, i + 4, Unit.DAY, 2, Anchor.PUBLICATION));
        }
        boolean object =
                at.isWord(i + 3) && !at.isAny(i + 3, "and", "but", "he", "she", "they", "in", "on", "at", "with");
        return object && !at.is(i + 2, "after") && !at.is(i + 2, "before")
                ? Optional.empty()
                : Optional.of(shift(i, i + 3, unit, later ? 1 : -1, Anchor.CONTEXT));
    }

    /// "every day", "each week", "daily", "per year", "every Thursday".
    private Optional<Expression> repeated(int i) {
        if (at.isAny(i, "every", "each", "per")) {
            int noun = at.is(i + 1, "single") ? i + 2 : i + 1;
            BigDecimal count = BigDecimal.ONE;
            if (at.is(i, "every")
                    && at.number(noun).isPresent()
                    && at.number(noun).get().kind() == Numeral.Kind.CARDINAL) {
                count = at.number(noun).get().value();
                noun = at.number(noun).get().to();
            } else if (at.is(noun, "other")) {
                count = BigDecimal.TWO;
                noun++;
            }
            Unit unit = Words.UNITS.get(at.lower(noun));
            if (unit == null && count.compareTo(BigDecimal.ONE) > 0) {
                unit = Words.UNIT_PLURALS.get(at.lower(noun));
            }
            if (at.is(i, "per") && unit != null && unit.isClock()) {
                // "55 miles per hour" is a speed
                return Optional.empty();
            }
            if (unit != null && unit != Unit.QUARTER) {
                return Optional.of(Expression.of(i, noun + 1, new Repeated(unit, count, at.is(i, "per"))));
            }
            Integer weekday = at.isCapitalised(noun) ? Words.WEEKDAYS.get(at.lower(noun)) : null;
            return weekday == null
                    ? Optional.empty()
                    : Optional.of(Expression.of(i, noun + 1, new EveryWeekday(weekday)));
        }
        Unit unit = switch (at.lower(i)) {
            case "daily" -> Unit.DAY;
            case "weekly" -> Unit.WEEK;
            case "monthly" -> Unit.MONTH;
            case "yearly", "annually" -> Unit.YEAR;
            case "hourly" -> Unit.HOUR;
            default -> null;
        };
        if (unit != null && !(at.isCapitalised(i) && (at.isCapitalised(i + 1) || at.isCapitalised(i - 1)))) {
            return Optional.of(Expression.of(i, i + 1, new Repeated(unit, BigDecimal.ONE, false)));
        }
        String word = at.lower(i);
        if (at.isCapitalised(i) && word.endsWith("s")) {
            Integer weekday = Words.WEEKDAYS.get(word.substring(0, word.length() - 1));
            if (weekday != null) {
                return Optional.of(Expression.of(i, i + 1, new EveryWeekday(weekday)));
            }
        }
        return Optional.empty();
    }

    private Optional<Expression> reference(int i) {
        String word = at.lower(i);
        if (Words.PRESENT.contains(word) && !at.is(i + 1, "that")) {
            return Optional.of(Expression.of(i, i + 1, new Reference("PRESENT_REF")));
        }
        return switch (word) {
            case "former", "formerly", "recently" -> Optional.of(Expression.of(i, i + 1, new Reference("PAST_REF")));
            case "recent" -> {
                if (at.is(i - 1, "most")) {
                    yield Optional.empty();
                }
                boolean unit = Words.UNIT_PLURALS.containsKey(at.lower(i + 1));
                yield Optional.of(Expression.of(i, unit ? i + 2 : i + 1, new Reference("PAST_REF")));
            }
            case "current" -> Optional.of(Expression.of(i, i + 1, new Reference("PRESENT_REF")));
            case "date" ->
                at.is(i - 1, "to") && !at.isWord(i + 1)
                        ? Optional.of(Expression.of(i, i + 1, new Reference("PRESENT_REF")))
                        : Optional.empty();
            case "these" ->
                at.is(i + 1, "days")
                        ? Optional.of(Expression.of(i, i + 2, new Reference("PRESENT_REF")))
                        : Optional.empty();
            case "future" -> Optional.of(Expression.of(i, i + 1, new Reference("FUTURE_REF")));
            case "present", "modern" ->
                at.is(i + 1, "day") || (at.isJoint(i + 1) && at.is(i + 2, "day"))
                        ? Optional.of(
                                Expression.of(i, at.is(i + 1, "day") ? i + 2 : i + 3, new Reference("PRESENT_REF")))
                        : Optional.empty();
            case "the" ->
                at.is(i + 1, "past") && !at.isWord(i + 2)
                        ? Optional.of(Expression.of(i, i + 2, new Reference("PAST_REF")))
                        : at.is(i + 1, "future")
                                ? Optional.of(Expression.of(i, i + 2, new Reference("FUTURE_REF")))
                                : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Expression shift(int from, int to, Unit unit, int steps, Anchor anchor) {
        return Expression.of(from, to, new Shift(unit, OptionalInt.of(steps), anchor, steps > 0));
    }
}
