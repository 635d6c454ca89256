package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads years, and tells them from counts: "1939", "480 BC", "AD 70", "'99".
final class YearReader {

    /// Without a word before it that makes it a year, an earlier number is taken for a count.
    private static final int OLDEST_BARE_YEAR = 1500;

    private final Cursor at;
    private final boolean ancient;

    /// @param ancient whether the article speaks of years before Christ, so that years of three digits are likely
    YearReader(Cursor at, boolean ancient) {
        this.at = at;
        this.ancient = ancient;
    }

    /// A year behind a month or a day: "2024", ", 2024", "of 2024", "480 BC".
    After after(int i) {
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

    /// "1939", "480 BC", "AD 70", "'99", "1957-60" up to its dash.
    Optional<Expression> read(int i) {
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

    static boolean isYear(int year) {
        return year >= 1000 && year <= 2100;
    }

    boolean isBc(int i) {
        return at.isAny(i, "bc", "bce", "b.c.", "b.c", "b.c.e.");
    }

    int eraEnd(int i) {
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
        return at.month(i - 1).isPresent() || at.isDigits(i - 1);
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
                        && at.month(i - 2).isEmpty());
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
    record After(OptionalInt year, int next) {}
}
