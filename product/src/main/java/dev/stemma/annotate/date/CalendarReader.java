package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.numeral.Numeral;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Reads places in the calendar: days, months, years, decades, centuries, seasons, quarters, weekdays.
final class CalendarReader {

    /// Without a word before it that makes it a year, an earlier number is taken for a count.
    private static final int OLDEST_BARE_YEAR = 1500;

    private final Cursor at;
    private final boolean ancient;

    /// @param ancient whether the article speaks of years before Christ, so that years of three digits are likely
    CalendarReader(Cursor at, boolean ancient) {
        this.at = at;
        this.ancient = ancient;
    }

    Optional<Expression> read(int i) {
        return isoDate(i)
                .or(() -> weekday(i))
                .or(() -> dayAndMonth(i))
                .or(() -> month(i))
                .or(() -> decade(i))
                .or(() -> century(i))
                .or(() -> season(i))
                .or(() -> quarter(i))
                .or(() -> year(i))
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
                || monthAt(i + 1).isPresent()
                || (at.is(i + 1, ",") && monthAt(i + 2).isPresent());
        return stop ? Words.WEEKDAY_ABBREVIATIONS.get(at.bare(i)) : null;
    }

    /// A month written as a word that cannot be anything else.
    OptionalInt monthAt(int i) {
        if (!at.isWord(i)) {
            return OptionalInt.empty();
        }
        Integer full = Words.MONTHS.get(at.lower(i));
        if (full != null) {
            return at.isCapitalised(i) ? OptionalInt.of(full) : OptionalInt.empty();
        }
        Integer brief = Words.MONTH_ABBREVIATIONS.get(at.bare(i));
        if (brief == null || !at.isCapitalised(i)) {
            return OptionalInt.empty();
        }
        boolean stop = at.lower(i).endsWith(".");
        return stop || at.isDigits(i + 1) || at.isDigits(i - 1) ? OptionalInt.of(brief) : OptionalInt.empty();
    }

    /// "May 16, 2024", "16 May", "the 16th of May", "May 16-17", "16-17 May 2024".
    private Optional<Expression> dayAndMonth(int i) {
        OptionalInt month = monthAt(i);
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
        OptionalInt named = monthAt(monthAt);
        if (named.isEmpty() || !isLater(day.getAsInt(), lastDay)) {
            return Optional.empty();
        }
        After year = yearAfter(monthAt + 1);
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
        OptionalInt month = monthAt(ordinal.get().to() + 1);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        After year = yearAfter(ordinal.get().to() + 2);
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
                && monthAt(at.afterDay(next + 1)).isEmpty()) {
            lastDay = at.day(next + 1);
            next = at.afterDay(next + 1);
        }
        After year = yearAfter(next);
        return Optional.of(Expression.of(i, year.next(), Calendar.ofMonth(year.year(), month, day, lastDay)));
    }

    private boolean isRangeJoint(int i) {
        return at.isDash(i);
    }

    private static boolean isLater(int day, OptionalInt lastDay) {
        return lastDay.isEmpty() || lastDay.getAsInt() > day;
    }

    /// A year behind a month or a day: "2024", ", 2024", "of 2024", "480 BC".
    private After yearAfter(int i) {
        int start = at.is(i, ",") || at.is(i, "of") || at.isAny(i, "in") ? i + 1 : i;
        if (at.is(start, "the") && at.is(start + 1, "year")) {
            start += 2;
        }
        OptionalInt year = at.digits(start, 4, 4);
        if (year.isPresent() && isYear(year.getAsInt()) && !isCount(start)) {
            return new After(year, start + 1);
        }
        OptionalInt ancientYear = at.digits(start, 1, 4);
        int era = eraEnd(start + 1);
        if (ancientYear.isPresent() && era > start + 1 && isBc(start + 1)) {
            return new After(OptionalInt.of(-ancientYear.getAsInt()), era);
        }
        return new After(OptionalInt.empty(), i);
    }

    /// "May 2024", "May", "September 480 BC".
    private Optional<Expression> month(int i) {
        OptionalInt month = monthAt(i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        After year = yearAfter(i + 1);
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

    /// "the 1980s", "mid-1980s", "the '90s", "the eighties", "the 470s BC".
    private Optional<Expression> decade(int i) {
        int start = at.is(i, "the") ? i + 1 : i;
        if (at.isAny(start, "mid", "early", "late") && start > i) {
            return Optional.empty();
        }
        OptionalInt year = at.digits(start, 3, 4);
        if (year.isPresent() && year.getAsInt() % 10 == 0) {
            int ending = at.isAny(start + 1, "s") && at.isGlued(start + 1)
                    ? start + 2
                    : at.isAny(start + 1, "'", "’") && at.isGlued(start + 1) && at.is(start + 2, "s") ? start + 3 : -1;
            if (ending > 0) {
                boolean bc = isBc(ending);
                return year.getAsInt() < 1000 && !bc
                        ? Optional.empty()
                        : Optional.of(Expression.of(
                                i, bc ? eraEnd(ending) : ending, new Meaning.Decade(year.getAsInt(), bc)));
            }
        }
        if (at.isAny(start, "'", "’", "‘")
                && at.digits(start + 1, 2, 2).isPresent()
                && at.is(start + 2, "s")
                && at.isGlued(start + 1)) {
            int digits = at.digits(start + 1, 2, 2).getAsInt();
            if (digits % 10 == 0) {
                return Optional.of(Expression.of(i, start + 3, new Meaning.Decade(digits, false)));
            }
        }
        Integer word = Words.DECADE_WORDS.get(at.lower(start));
        if (word != null && (start > i || at.isAny(i - 1, "early", "late", "mid", "the"))) {
            return Optional.of(Expression.of(i, start + 1, new Meaning.Decade(word, false)));
        }
        return Optional.empty();
    }

    /// "the 19th century", "the twenty-first century", "the 4th century BC".
    private Optional<Expression> century(int i) {
        int start = at.is(i, "the") ? i + 1 : i;
        Optional<Numeral> ordinal = at.number(start)
                .filter(number ->
                        number.kind() == Numeral.Kind.ORDINAL && number.value().intValue() <= 30);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int next = at.isJoint(ordinal.get().to())
                ? ordinal.get().to() + 1
                : ordinal.get().to();
        if (!at.isAny(next, "century", "centuries")) {
            return Optional.empty();
        }
        boolean bc = isBc(next + 1);
        return Optional.of(Expression.of(
                i,
                bc ? eraEnd(next + 1) : next + 1,
                new Meaning.Century(ordinal.get().value().intValue(), bc)));
    }

    /// "the summer of 1955", "spring 2023", "the winter", "in summer".
    private Optional<Expression> season(int i) {
        int start = at.is(i, "the") ? i + 1 : i;
        String season = Words.SEASONS.get(at.lower(start));
        if (season == null) {
            return Optional.empty();
        }
        int next = start + 1;
        if (at.is(next, "of") || at.is(next, ",")) {
            next++;
        }
        OptionalInt year = at.digits(next, 4, 4);
        int last = next;
        After era = yearAfter(start + 1);
        if (era.year().isPresent() && era.year().getAsInt() < 0) {
            return Optional.of(Expression.of(i, era.next(), Calendar.ofPart(era.year(), season)));
        }
        if (year.isPresent() && isYear(year.getAsInt())) {
            // "the winter of 1939-40" is named by the year it begins in
            last = next + 1;
            if (at.isDash(last)
                    && (at.digits(last + 1, 2, 2).isPresent()
                            || at.digits(last + 1, 4, 4).isPresent())) {
                last += 2;
            }
            return Optional.of(Expression.of(i, last, Calendar.ofPart(year, season)));
        }
        boolean introduced = start > i
                || at.isAny(
                        i - 1,
                        "in",
                        "during",
                        "by",
                        "until",
                        "since",
                        "early",
                        "late",
                        "mid",
                        "and",
                        "this",
                        "last",
                        "next",
                        "following",
                        "previous",
                        "that");
        boolean verb =
                season.equals("FA") && at.is(start, "fall") && !(start > i && at.isAny(i - 1, "in", "during", "by"));
        boolean verbLike = at.is(start, "spring") && !introduced;
        boolean name = at.isCapitalised(start) && (at.isCapitalised(start - 1) || at.isCapitalised(start + 1));
        if (!introduced || verb || verbLike || name || at.is(start + 1, "from") || at.is(start + 1, "of")) {
            return Optional.empty();
        }
        return Optional.of(Expression.of(i, start + 1, Calendar.ofPart(OptionalInt.empty(), season)));
    }

    /// "the first quarter of 2018", "Q1 2018", "the second half of 2018".
    private Optional<Expression> quarter(int i) {
        int start = at.is(i, "the") ? i + 1 : i;
        String word = at.lower(start);
        if (word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4') {
            int next = at.is(start + 1, "of") ? start + 2 : start + 1;
            OptionalInt year = at.digits(next, 4, 4);
            return Optional.of(Expression.of(
                    i, year.isPresent() ? next + 1 : start + 1, Calendar.ofPart(year, "Q" + word.charAt(1))));
        }
        if (start > i
                && at.isAny(start, "latter", "former")
                && at.is(start + 1, "half")
                && at.is(start + 2, "of")
                && at.digits(start + 3, 4, 4).isPresent()) {
            return Optional.of(Expression.of(
                    i, start + 4, Calendar.ofPart(at.digits(start + 3, 4, 4), at.is(start, "latter") ? "H2" : "H1")));
        }
        Optional<Numeral> ordinal = at.number(start)
                .filter(number ->
                        number.kind() == Numeral.Kind.ORDINAL && number.value().intValue() <= 4);
        if (ordinal.isEmpty() || start == i) {
            return Optional.empty();
        }
        int number = ordinal.get().value().intValue();
        int unit = ordinal.get().to();
        boolean quarter = at.is(unit, "quarter");
        boolean half = at.is(unit, "half") && number <= 2;
        int next = at.is(unit + 1, "of") ? unit + 2 : unit + 1;
        OptionalInt year = at.digits(next, 4, 4);
        if ((!quarter && !half) || (year.isEmpty() && !(quarter && next == unit + 1 && !at.is(i - 1, "in")))) {
            return Optional.empty();
        }
        String part = (quarter ? "Q" : "H") + number;
        return Optional.of(Expression.of(i, year.isPresent() ? next + 1 : unit + 1, Calendar.ofPart(year, part)));
    }

    /// "1939", "480 BC", "AD 70", "'99", "1957-60" up to its dash.
    private Optional<Expression> year(int i) {
        if (at.isAny(i, "ad", "a.d.") && at.digits(i + 1, 1, 4).isPresent()) {
            return Optional.of(Expression.of(
                    i, i + 2, Calendar.ofYear(at.digits(i + 1, 1, 4).getAsInt(), false)));
        }
        OptionalInt four = at.digits(i, 3, 4);
        OptionalInt any = at.digits(i, 1, 4);
        if (any.isPresent() && isBc(i + 1)) {
            return Optional.of(Expression.of(i, eraEnd(i + 1), Calendar.ofYear(any.getAsInt(), true)));
        }
        if (any.isPresent() && at.isAny(i + 1, "ad", "a.d.", "ce")) {
            return Optional.of(Expression.of(i, i + 2, Calendar.ofYear(any.getAsInt(), false)));
        }
        // "499-493 BC": the era stands behind the second year
        if (any.isPresent() && at.isDash(i + 1) && at.digits(i + 2, 1, 4).isPresent() && isBc(i + 3)) {
            return Optional.of(Expression.of(i, i + 1, Calendar.ofYear(any.getAsInt(), true)));
        }
        if (four.isEmpty()) {
            boolean short2 = at.isAny(i, "'", "’")
                    && at.digits(i + 1, 2, 2).isPresent()
                    && at.isGlued(i + 1)
                    && !at.isGlued(i + 2);
            if (short2) {
                return Optional.of(Expression.of(
                        i, i + 2, Calendar.ofYear(at.digits(i + 1, 2, 2).getAsInt(), false)));
            }
            OptionalInt end = at.digits(i, 2, 2);
            OptionalInt begin = at.digits(i - 2, 4, 4);
            if (end.isPresent()
                    && begin.isPresent()
                    && at.isDash(i - 1)
                    && isYear(begin.getAsInt())
                    && begin.getAsInt() % 100 < end.getAsInt()) {
                return Optional.of(
                        Expression.of(i, i + 1, Calendar.ofYear(begin.getAsInt() / 100 * 100 + end.getAsInt(), false)));
            }
            return Optional.empty();
        }
        int year = four.getAsInt();
        if (isAncientYear(i, year)) {
            return Optional.of(Expression.of(i, i + 1, Calendar.ofYear(year, true)));
        }
        if (!isYear(year) || at.digits(i, 4, 4).isEmpty() || isCount(i) || isPartOfNumber(i)) {
            return Optional.empty();
        }
        // "between 500 and 1300", "as many as 1400": news counts more than it looks back to the Middle Ages.
        boolean introduced = at.isAny(i - 1, "in", "since", "by", "until", "from", "year", "circa", "ca.", "c.");
        if (year < OLDEST_BARE_YEAR && !introduced) {
            return Optional.empty();
        }
        return Optional.of(Expression.of(i, i + 1, Calendar.ofYear(year, false)));
    }

    private boolean isAncientYear(int i, int year) {
        return ancient
                && at.digits(i, 3, 3).isPresent()
                && year < 900
                && at.isAny(
                        i - 1, "in", "by", "of", "since", "until", "from", "to", "after", "before", "-", "–", "about",
                        "around", "and", "(", "between", "early", "late")
                && !isCount(i);
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
        if (!introduced || noun || (at.is(i + 3, "of") && monthAt(i + 4).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Expression.of(i, i + 3, Calendar.ofDay(at.day(i + 1).getAsInt())));
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year <= 2100;
    }

    private boolean isBc(int i) {
        return at.isAny(i, "bc", "bce", "b.c.", "b.c", "b.c.e.");
    }

    private int eraEnd(int i) {
        return isBc(i) || at.isAny(i, "ad", "a.d.", "ce") ? i + 1 : i;
    }

    /// Whether the number counts what follows rather than naming a year.
    private boolean isCount(int i) {
        if (at.isAny(
                        i - 1,
                        "$",
                        "€",
                        "£",
                        "#",
                        "about",
                        "than",
                        "least",
                        "over",
                        "nearly",
                        "almost",
                        "approximately",
                        "no.",
                        "x",
                        "some",
                        "number")
                && !(at.isAny(i - 1, "about", "over", "than", "least") && !isCountable(i + 1))) {
            return true;
        }
        if (at.isAny(
                i + 1,
                "%",
                "percent",
                "per",
                "km",
                "miles",
                "kilometers",
                "kilometres",
                "meters",
                "metres",
                "feet",
                "tons",
                "tonnes",
                "people",
                "men",
                "troops",
                "soldiers",
                "million",
                "billion",
                "thousand",
                "hours",
                "hrs",
                "gmt",
                "pounds",
                "dollars",
                "euros",
                "yards",
                "civilians",
                "women",
                "children",
                "acres",
                "hectares",
                "kg",
                "yuan",
                "rubles",
                "roubles",
                "barrels",
                "times",
                "degrees",
                "votes",
                "points",
                "seats",
                "square",
                "cubic")) {
            return true;
        }
        boolean context = Words.YEAR_BEFORE.contains(at.lower(i - 1)) || monthOrDayBefore(i) || i == 0;
        return !context && isCountable(i + 1);
    }

    private boolean monthOrDayBefore(int i) {
        return monthAt(i - 1).isPresent() || at.isDigits(i - 1);
    }

    private boolean isCountable(int i) {
        String word = at.lower(i);
        return at.isWord(i) && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !at.isCapitalised(i);
    }

    /// A piece of a longer figure: a decimal, a telephone number, a model.
    private boolean isPartOfNumber(int i) {
        boolean before = (at.isGlued(i) && at.isAny(i - 1, "/", "#", ".", "_", "$", "€", "£"))
                || (at.isGlued(i) && at.isWord(i - 1))
                || (at.isJoint(i - 1)
                        && at.isWord(i - 2)
                        && !at.isAny(i - 2, "mid", "post", "pre", "early", "late", "since")
                        && monthAt(i - 2).isEmpty());
        boolean after = at.isGlued(i + 1) && (at.isWord(i + 1) || at.isAny(i + 1, "/", "_", "%"));
        boolean longer = at.isJoint(i + 1)
                && at.isDigits(i + 2)
                && at.digits(i + 2, 4, 4).isEmpty()
                && !(at.digits(i + 2, 2, 2).isPresent()
                        && at.digits(i + 2, 2, 2).getAsInt()
                                > at.digits(i, 4, 4).orElse(0) % 100);
        return before || after || longer;
    }

    /// @param year negative for years before Christ
    private record After(OptionalInt year, int next) {}
}
