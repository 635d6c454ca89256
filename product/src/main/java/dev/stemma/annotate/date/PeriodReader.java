package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.numeral.Numeral;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads parts of the calendar longer or vaguer than a month: decades, centuries, seasons, quarters.
final class PeriodReader {

    private final Cursor at;
    private final YearReader years;

    PeriodReader(Cursor at, YearReader years) {
        this.at = at;
        this.years = years;
    }

    Optional<Expression> read(int i) {
        return decade(i).or(() -> century(i)).or(() -> season(i)).or(() -> quarter(i));
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
                boolean bc = years.isBc(ending);
                return year.getAsInt() < 1000 && !bc
                        ? Optional.empty()
                        : Optional.of(Expression.of(
                                i, bc ? years.eraEnd(ending) : ending, new Meaning.Decade(year.getAsInt(), bc)));
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
        boolean bc = years.isBc(next + 1);
        return Optional.of(Expression.of(
                i,
                bc ? years.eraEnd(next + 1) : next + 1,
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
        YearReader.After era = years.after(start + 1);
        if (era.year().isPresent() && era.year().getAsInt() < 0) {
            return Optional.of(Expression.of(i, era.next(), Calendar.ofPart(era.year(), season)));
        }
        if (year.isPresent() && YearReader.isYear(year.getAsInt())) {
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
}
