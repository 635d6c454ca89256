package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.numeral.Numeral;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Reads places in the calendar: days, weekdays and months here, years and longer parts by its two helpers.
final class CalendarReader {

    private final Cursor at;
    private final YearReader years;
    private final PeriodReader periods;

    /// @param ancient whether the article speaks of years before Christ, so that years of three digits are likely
    CalendarReader(Cursor at, boolean ancient) {
        this.at = at;
        years = new YearReader(at, ancient);
        periods = new PeriodReader(at, years);
    }

    Optional<Expression> read(int i) {
        return isoDate(i)
                .or(() -> weekday(i))
                .or(() -> dayAndMonth(i))
                .or(() -> month(i))
                .or(() -> periods.read(i))
                .or(() -> years.read(i))
                .or(() -> bareDay(i));
    }

    /// `2024-05-16`, `16/05/2024`.
    private Optional<Expression> isoDate(int i) {
        OptionalInt first = at.digits(i, 1, 4);
        if (first.isEmpty() || !at.isGlued(i + 1) || !at.isAny(i + 1, "-", "/") || !at.is(i + 3, at.lower(i + 1))) {
            return Optional.empty();
        }
        OptionalInt second = at.digits(i + 2, 1, 2);
        OptionalInt third = at.digits(i + 4, 2, 4);
        if (second.isEmpty() || third.isEmpty() || !at.isGlued(i + 4)) {
            return Optional.empty();
        }
        int year;
        int month;
        int day;
        if (at.digits(i, 4, 4).isPresent() && at.digits(i + 4, 2, 2).isPresent()) {
            year = first.getAsInt();
            month = second.getAsInt();
            day = third.getAsInt();
        } else if (at.is(i + 1, "/")) {
            year = at.digits(i + 4, 4, 4).isPresent() ? third.getAsInt() : 2000 + third.getAsInt();
            // the American order, unless it makes no month
            boolean european = first.getAsInt() > 12;
            month = european ? second.getAsInt() : first.getAsInt();
            day = european ? first.getAsInt() : second.getAsInt();
        } else {
            return Optional.empty();
        }
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return Optional.of(Expression.of(
                i, i + 5, Calendar.ofMonth(OptionalInt.of(year), month, OptionalInt.of(day), OptionalInt.empty())));
    }

    /// "Thursday", "Thursday, May 16", "Sunday the 25th of June 1950".
    private Optional<Expression> weekday(int i) {
        Integer weekday = weekdayAt(i);
        if (weekday == null) {
            return Optional.empty();
        }
        int next = at.is(i + 1, ",") ? i + 2 : i + 1;
        if (at.is(next, "the")) {
            next++;
        }
        Optional<Expression> date = dayAndMonth(next);
        if (date.isPresent() && date.get().meaning() instanceof Calendar calendar) {
            return Optional.of(date.get().spanning(i, date.get().to()).meaning(calendar.withWeekday(weekday)));
        }
        return Optional.of(Expression.of(i, i + 1, Calendar.ofWeekday(weekday)));
    }

    private @Nullable Integer weekdayAt(int i) {
        if (!at.isCapitalised(i)) {
            return null;
        }
        Integer full = Words.WEEKDAYS.get(at.lower(i));
        if (full != null) {
            boolean name =
                    at.isCapitalised(i - 1) && at.isAny(i - 1, "black", "bloody", "cyber", "super", "ash", "palm");
            return name ? null : full;
        }
        boolean stop = at.lower(i).endsWith(".")
                || at.month(i + 1).isPresent()
                || (at.is(i + 1, ",") && at.month(i + 2).isPresent());
        return stop ? Words.WEEKDAY_ABBREVIATIONS.get(at.bare(i)) : null;
    }

    /// "May 16, 2024", "16 May", "the 16th of May", "May 16-17", "16-17 May 2024".
    private Optional<Expression> dayAndMonth(int i) {
        OptionalInt month = at.month(i);
        if (month.isPresent()) {
            return monthThenDay(i, month.getAsInt());
        }
        int start = at.is(i, "the") ? i + 1 : i;
        OptionalInt day = at.day(start);
        if (day.isEmpty()) {
            return ordinalDay(i, start);
        }
        int next = at.afterDay(start);
        OptionalInt lastDay = OptionalInt.empty();
        if (isRangeJoint(next) && at.day(next + 1).isPresent()) {
            lastDay = at.day(next + 1);
            next = at.afterDay(next + 1);
        }
        int monthAt = at.is(next, "of") ? next + 1 : next;
        OptionalInt named = at.month(monthAt);
        if (named.isEmpty() || !isLater(day.getAsInt(), lastDay)) {
            return Optional.empty();
        }
        YearReader.After year = years.after(monthAt + 1);
        return Optional.of(
                Expression.of(i, year.next(), Calendar.ofMonth(year.year(), named.getAsInt(), day, lastDay)));
    }

    /// "the sixteenth of May".
    private Optional<Expression> ordinalDay(int i, int start) {
        Optional<Numeral> ordinal = at.number(start)
                .filter(number -> number.kind() == Numeral.Kind.ORDINAL
                        && number.inWords()
                        && number.value().intValue() <= 31);
        if (ordinal.isEmpty() || !at.is(ordinal.get().to(), "of")) {
            return Optional.empty();
        }
        OptionalInt month = at.month(ordinal.get().to() + 1);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        YearReader.After year = years.after(ordinal.get().to() + 2);
        return Optional.of(Expression.of(
                i,
                year.next(),
                Calendar.ofMonth(
                        year.year(),
                        month.getAsInt(),
                        OptionalInt.of(ordinal.get().value().intValue()),
                        OptionalInt.empty())));
    }

    private Optional<Expression> monthThenDay(int i, int month) {
        int dayAt = at.is(i + 1, "the") ? i + 2 : i + 1;
        OptionalInt day = at.day(dayAt);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = at.afterDay(dayAt);
        OptionalInt lastDay = OptionalInt.empty();
        if (isRangeJoint(next)
                && at.day(next + 1).isPresent()
                && isLater(day.getAsInt(), at.day(next + 1))
                && at.month(at.afterDay(next + 1)).isEmpty()) {
            lastDay = at.day(next + 1);
            next = at.afterDay(next + 1);
        }
        YearReader.After year = years.after(next);
        return Optional.of(Expression.of(i, year.next(), Calendar.ofMonth(year.year(), month, day, lastDay)));
    }

    private boolean isRangeJoint(int i) {
        return at.isDash(i);
    }

    private static boolean isLater(int day, OptionalInt lastDay) {
        return lastDay.isEmpty() || lastDay.getAsInt() > day;
    }

    /// "May 2024", "May", "September 480 BC".
    private Optional<Expression> month(int i) {
        OptionalInt month = at.month(i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        YearReader.After year = years.after(i + 1);
        OptionalInt stated = year.year();
        if (stated.isEmpty() && !isPlainMonth(i, month.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(Expression.of(
                i, year.next(), Calendar.ofMonth(stated, month.getAsInt(), OptionalInt.empty(), OptionalInt.empty())));
    }

    /// A month without day and year: "May" and "March" need a word before them that names of people do not have.
    private boolean isPlainMonth(int i, int month) {
        boolean introduced = at.isAny(
                i - 1,
                "in",
                "of",
                "since",
                "until",
                "till",
                "last",
                "next",
                "this",
                "late",
                "early",
                "mid",
                "by",
                "through",
                "from",
                "to",
                "and",
                "or",
                "during",
                "before",
                "after",
                "for",
                "between",
                "previous",
                "following",
                "-",
                "–",
                "each",
                "every",
                "on",
                "(",
                "that",
                "around",
                "as",
                "throughout",
                "back",
                "into");
        boolean person = at.isCapitalised(i + 1) && !introduced;
        if (person) {
            return false;
        }
        boolean ambiguous = month == 5 || month == 3 || month == 8;
        if (at.isCapitalised(i - 1) && !introduced) {
            return false;
        }
        if (ambiguous && at.isAny(i - 1, "on", "for", "that")) {
            return false;
        }
        if (month == 5
                && at.isCapitalised(i + 1)
                && at.isAny(i - 1, "and", "to", "from", "by", "after", "before", "for", "of")) {
            return false;
        }
        return !ambiguous || introduced || (at.isAny(i + 1, ",", ".") && i > 0);
    }

    /// "the 20th", "on the 14th": a day of the month that the context knows.
    private Optional<Expression> bareDay(int i) {
        if (!at.is(i, "the") || at.day(i + 1).isEmpty() || at.afterDay(i + 1) != i + 3) {
            return Optional.empty();
        }
        boolean introduced =
                at.isAny(i - 1, "on", "by", "until", "from", "of", "to", "and", "since", "before", "after", "between");
        boolean noun = at.isWord(i + 3)
                && !at.isAny(
                        i + 3, "and", "the", "to", "at", "in", "with", "when", "after", "but", "he", "they", "it", "a",
                        "as", "by", "while", "of");
        if (!introduced || noun || (at.is(i + 3, "of") && at.month(i + 4).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Expression.of(i, i + 3, Calendar.ofDay(at.day(i + 1).getAsInt())));
    }
}
