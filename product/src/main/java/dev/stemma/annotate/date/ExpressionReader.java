package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Anchor;
import dev.stemma.annotate.date.Meaning.Feast;
import dev.stemma.annotate.date.Meaning.Shift;
import dev.stemma.annotate.date.Meaning.TimeOfDay;
import dev.stemma.annotate.date.Meaning.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the temporal expressions of a sentence: at every piece the longest that starts there, with the words that
/// modify it ("early", "the end of") and the time of day around it.
final class ExpressionReader {

    private final Cursor at;
    private final CalendarReader calendar;
    private final RelativeReader relative;
    private final LengthReader lengths;
    private final ClockReader clocks;

    ExpressionReader(Cursor at, boolean ancient) {
        this.at = at;
        calendar = new CalendarReader(at, ancient);
        relative = new RelativeReader(at);
        lengths = new LengthReader(at);
        clocks = new ClockReader(at);
    }

    /// All expressions of the sentence, in order and not overlapping.
    List<Expression> readAll() {
        List<Expression> found = new ArrayList<>();
        int i = 0;
        while (i < at.size()) {
            Optional<Expression> expression = read(i);
            if (expression.isPresent()) {
                found.add(expression.get());
                i = expression.get().to();
            } else {
                i++;
            }
        }
        return found;
    }

    private Optional<Expression> read(int i) {
        return edged(i).or(() -> modified(i))
                .or(() -> partOfDayOf(i))
                .or(() -> approximate(i))
                .or(() -> clocked(i))
                .or(() -> plain(i));
    }

    /// An expression without modifiers, with a time of day behind it.
    private Optional<Expression> plain(int i) {
        Optional<Expression> base =
                holiday(i).or(() -> calendar.read(i)).or(() -> lengths.read(i)).or(() -> relative.read(i));
        return base.map(this::withTimeOfDay);
    }

    /// "Thursday morning", "May 16 at 5 p.m.", "the next night", "October 3 1:00AM".
    private Expression withTimeOfDay(Expression base) {
        if (base.isTime() || !namesDay(base.meaning())) {
            return base;
        }
        // "on Wednesday in the evening"
        boolean spread = at.is(base.to(), "in") && at.is(base.to() + 1, "the");
        String spreadPart = Words.PARTS_OF_DAY.get(at.lower(base.to() + 2));
        if (spread && spreadPart != null) {
            return base.spanning(base.from(), base.to() + 3).at(spreadPart);
        }
        String part = Words.PARTS_OF_DAY.get(at.lower(base.to()));
        if (part != null && !at.is(base.to(), "nights") && !at.is(base.to() + 1, "Live")) {
            return base.spanning(base.from(), base.to() + 1).at(part);
        }
        int next = base.to();
        if (at.is(next, ",") || at.isAny(next, "at", "around", "about")) {
            next++;
        }
        Optional<Expression> clock = clocks.read(next);
        if (clock.isPresent() && clock.get().clock().isPresent()) {
            return base.spanning(base.from(), clock.get().to())
                    .atClock(clock.get().clock().orElseThrow());
        }
        return base;
    }

    private static boolean namesDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Calendar calendar ->
                calendar.day().isPresent() || calendar.weekday().isPresent();
            case Shift shift -> shift.unit() == Unit.DAY;
            case Meaning.Named named -> named.name().weekday().isPresent();
            case Feast feast -> true;
            case Meaning.Decade decade -> false;
            case Meaning.Century century -> false;
            case Meaning.Length length -> false;
            case Meaning.Repeated repeated -> repeated.unit() == Unit.DAY;
            case Meaning.EveryWeekday weekday -> true;
            case Meaning.Reference reference -> false;
            case TimeOfDay time -> false;
        };
    }

    /// "the end of May", "the beginning of the year", "the middle of the 1980s".
    private Optional<Expression> edged(int i) {
        int start = at.is(i, "the") ? i + 1 : i;
        if (at.isAny(start, "very", "latter", "early", "late") && at.isWord(start + 1)) {
            start++;
        }
        String edge = at.is(start, "part") && at.isAny(start - 1, "latter", "early", "late")
                ? (at.is(start - 1, "early") ? "START" : "END")
                : Words.EDGES.get(at.lower(start));
        if (edge == null || !at.is(start + 1, "of")) {
            return monthsEnd(i);
        }
        return whole(start + 2).map(inner -> inner.spanning(i, inner.to()).modified(edge));
    }

    /// "month's end", "year's end", "year-end".
    private Optional<Expression> monthsEnd(int i) {
        Unit unit = Words.UNITS.get(at.lower(i));
        if (unit == null || unit.isClock()) {
            return Optional.empty();
        }
        boolean possessive = at.isAny(i + 1, "'", "’") && at.is(i + 2, "s") && at.is(i + 3, "end");
        return possessive
                ? Optional.of(Expression.of(i, i + 4, new Shift(unit, OptionalInt.of(0), Anchor.CONTEXT, false))
                        .modified("END"))
                : Optional.empty();
    }

    /// What can stand behind "the end of": an expression, or a unit of the context ("the year").
    private Optional<Expression> whole(int i) {
        Optional<Expression> plain = modified(i).or(() -> plain(i));
        if (plain.isPresent() && !(plain.get().meaning() instanceof Meaning.Length)) {
            return plain;
        }
        int noun = at.isAny(i, "the", "this", "that") ? i + 1 : i;
        Unit unit = Words.UNITS.get(at.lower(noun));
        if (unit == null || unit.isClock() || noun == i) {
            return plain;
        }
        return Optional.of(Expression.of(i, noun + 1, new Shift(unit, OptionalInt.of(0), Anchor.CONTEXT, false)));
    }

    /// "early May", "late last month", "mid-1980s", "earlier this week", "later in the year", "early in 1914".
    private Optional<Expression> modified(int i) {
        int start = at.is(i, "the") && at.isAny(i + 1, "early", "late", "mid", "middle") ? i + 1 : i;
        if (at.is(start, "very")) {
            start++;
        }
        String modifier = Words.MODIFIERS.get(at.lower(start));
        if (modifier == null) {
            return Optional.empty();
        }
        int next = at.isJoint(start + 1) ? start + 2 : start + 1;
        boolean linked = at.isAny(next, "in", "on");
        if (linked) {
            next++;
        }
        boolean comparative = at.isAny(start, "earlier", "later");
        int inner = next;
        Optional<Expression> expression = (linked
                        ? whole(inner)
                        : partOfDayOf(inner).or(() -> plain(inner)))
                .filter(found -> !(found.meaning() instanceof Meaning.Length)
                        && !(found.meaning() instanceof Meaning.Reference)
                        && !(found.meaning() instanceof Meaning.Repeated));
        if (comparative
                && expression.isPresent()
                && linked
                && !(expression.get().meaning() instanceof Shift)) {
            return Optional.empty();
        }
        if (comparative
                && !linked
                && expression.isPresent()
                && !(expression.get().meaning() instanceof Shift)
                && !(expression.get().meaning() instanceof Meaning.Named)
                && !(expression.get().meaning() instanceof Meaning.Calendar)) {
            return Optional.empty();
        }
        // "later on Thursday" keeps the day without a modifier of its own
        return expression.map(found -> found.spanning(i, found.to()).modified(modifier));
    }

    /// "the night of 8 February", "the early morning hours of November 1", "dawn on Thursday", "the morning".
    private Optional<Expression> partOfDayOf(int i) {
        int start = at.is(i, "the") ? i + 1 : i;
        if (at.isAny(start, "early", "late")) {
            start++;
        }
        String part = Words.PARTS_OF_DAY.get(at.lower(start));
        if (part == null || (at.isCapitalised(start) && i > 0 && start == i)) {
            return Optional.empty();
        }
        int next = at.is(start + 1, "hours") ? start + 2 : start + 1;
        if (at.isAny(next, "of", "on")) {
            Optional<Expression> day = plain(next + 1).filter(found -> namesDay(found.meaning()) && !found.isTime());
            if (day.isPresent()) {
                return Optional.of(day.get().spanning(i, day.get().to()).at(part));
            }
        }
        boolean daily =
                at.isAny(start, "night", "dawn", "dusk", "morning", "afternoon", "evening", "daytime", "nighttime")
                        && (start > i || at.isAny(i - 1, "at", "by", "before", "until", "during", "one", "day", "a"));
        boolean noun = at.isWord(next)
                && !at.isAny(
                        next, "and", "or", "when", "the", "he", "they", "it", "at", "in", "to", "with", "as", "by",
                        "after", "before", "while", "a", "hours");
        return daily && !noun && !at.is(next, "-")
                ? Optional.of(Expression.of(i, next, new TimeOfDay()).at(part))
                : Optional.empty();
    }

    /// "about 1910", "around May 16", "circa 466 BC".
    private Optional<Expression> approximate(int i) {
        if (!at.isAny(i, "about", "around", "circa", "ca.", "ca", "approximately")) {
            return Optional.empty();
        }
        return calendar.read(i + 1)
                .filter(found -> found.meaning() instanceof Meaning.Calendar)
                .map(found -> found.spanning(i, found.to()).modified("APPROX"));
    }

    /// "5 p.m. on Thursday", "at 17:30 on May 16", "11 a.m.".
    private Optional<Expression> clocked(int i) {
        Optional<Expression> clock = clocks.read(i);
        if (clock.isEmpty()) {
            return clock;
        }
        int next = clock.get().to();
        if (at.isAny(next, "on", ",", "of")) {
            next++;
        }
        boolean tonight = at.is(clock.get().to(), "tonight");
        Optional<Expression> day = calendar.read(next)
                .or(() -> relative.read(clock.get().to()).map(this::withTimeOfDay))
                .filter(found -> namesDay(found.meaning())
                        && (!found.isTime() || found.clock().isEmpty()));
        if (day.isPresent()) {
            return Optional.of(day.get()
                    .spanning(i, day.get().to())
                    .atClock(inHalf(
                            clock.get().clock().orElseThrow(),
                            tonight ? Optional.of("NI") : day.get().partOfDay())));
        }
        return clock;
    }

    /// A clock of twelve hours in its half of the day: seven tonight is 19:00.
    private static String inHalf(String clock, Optional<String> part) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean late = part.filter(half -> half.equals("AF") || half.equals("EV") || half.equals("NI"))
                .isPresent();
        return late && hour >= 3 && hour < 12 ? hour + 12 + clock.substring(2) : clock;
    }

    private Optional<Expression> holiday(int i) {
        StringBuilder name = new StringBuilder();
        Optional<Expression> best = Optional.empty();
        if (!at.isCapitalised(i) && !at.isDigits(i)) {
            return best;
        }
        for (int end = i; end < Math.min(at.size(), i + Holiday.MOST_PIECES); end++) {
            String word = at.lower(end).equals("’") ? "'" : at.lower(end);
            boolean closed = end > i && at.isGlued(end) && (word.equals("'") || name.charAt(name.length() - 1) == '\'');
            if (end > i && !closed) {
                name.append(' ');
            }
            name.append(word);
            Optional<Holiday> holiday = Holiday.named(name.toString());
            if (holiday.isPresent()) {
                int next = end + 1;
                int yearAt = at.isAny(next, ",", "of") ? next + 1 : next;
                OptionalInt year = at.digits(yearAt, 4, 4);
                best = Optional.of(
                        Expression.of(i, year.isPresent() ? yearAt + 1 : next, new Feast(holiday.get(), year)));
            }
        }
        return best;
    }
}
