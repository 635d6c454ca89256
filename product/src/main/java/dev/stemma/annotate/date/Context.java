package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Calendar;
import dev.stemma.annotate.date.Meaning.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What was told last.
///
/// @param year negative before Christ
/// @param opens whether it opened its sentence
record Context(
        OptionalInt year, OptionalInt month, OptionalInt dayOfMonth, int sentence, int paragraph, boolean opens) {

    static final Context NONE =
            new Context(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), -2, -2, false);

    static Context of(int year, OptionalInt month, OptionalInt day) {
        return new Context(OptionalInt.of(year), month, day, -2, -2, false);
    }

    static Context of(LocalDate day) {
        return of(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    Context at(Found found) {
        return new Context(year, month, dayOfMonth, found.sentence(), found.paragraph(), found.opens());
    }

    Optional<LocalDate> day() {
        if (year.isEmpty() || year.getAsInt() < 1 || month.isEmpty() || dayOfMonth.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), dayOfMonth.getAsInt()));
    }

    /// The first day of what is known, for steps that need no more.
    Optional<LocalDate> firstDay() {
        return year.isEmpty() || year.getAsInt() < 1
                ? Optional.empty()
                : Optional.of(LocalDate.of(year.getAsInt(), month.orElse(12), 1));
    }

    /// Whether an earlier year with a month was told just before, so that a bare month goes on from it.
    boolean isDatedNear(Found found, Reference reference) {
        return month.isPresent()
                && year.isPresent()
                && paragraph == found.paragraph()
                && found.sentence() - sentence <= 1
                && reference.year().isPresent()
                && year.getAsInt() < reference.year().getAsInt();
    }

    /// The year of a month told next in a narrative: time goes on, and looks back at most some months.
    OptionalInt yearAfter(Calendar calendar) {
        if (year.isEmpty()) {
            return OptionalInt.empty();
        }
        int next = calendar.month()
                .orElseGet(() -> Resolver.middleMonth(calendar.part().orElse("")));
        boolean wraps = month.isPresent() && month.getAsInt() - next >= 8;
        return OptionalInt.of(wraps ? year.getAsInt() + 1 : year.getAsInt());
    }

    /// Some units later, to the precision of the unit.
    Resolved plus(Unit unit, int amount) {
        if (year.isEmpty()) {
            return Resolved.NONE;
        }
        int from = year.getAsInt();
        return switch (unit) {
            case YEAR -> {
                int to = from + amount;
                yield year(from < 0 && to >= 0 ? to + 1 : to);
            }
            case DECADE -> from < 0 ? Resolved.NONE : Resolved.of(Values.decade(from + 10 * amount, false));
            case CENTURY ->
                from < 0 ? Resolved.NONE : Resolved.of(Values.century((from - 1) / 100 + 1 + amount, false));
            case MONTH -> {
                if (month.isEmpty() || from < 1) {
                    yield Resolved.NONE;
                }
                LocalDate to = LocalDate.of(from, month.getAsInt(), 1).plusMonths(amount);
                yield new Resolved(
                        Optional.of(Values.month(to.getYear(), to.getMonthValue())),
                        Optional.empty(),
                        Optional.of(of(to.getYear(), OptionalInt.of(to.getMonthValue()), OptionalInt.empty())));
            }
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT, QUARTER ->
                day().map(day -> fine(day, unit, amount)).orElse(Resolved.NONE);
        };
    }

    private static Resolved year(int to) {
        return new Resolved(
                Optional.of(Values.year(to)),
                Optional.empty(),
                Optional.of(of(to, OptionalInt.empty(), OptionalInt.empty())));
    }

    private static Resolved fine(LocalDate day, Unit unit, int amount) {
        return switch (unit) {
            case DAY -> Resolved.day(day.plusDays(amount));
            case WEEK -> Resolved.of(Values.week(day.plusWeeks(amount)));
            case FORTNIGHT -> Resolved.of(Values.week(day.plusWeeks(2L * amount)));
            case WEEKEND -> {
                // the weekend of the week; early in the week "the weekend" and "last weekend" are the one just over
                yield Resolved.of(Values.week(day.plusWeeks(amount)) + "-WE");
            }
            case QUARTER -> Resolved.of(Values.quarter(day.plusMonths(3L * amount)));
            case HOUR, MINUTE, SECOND -> Resolved.day(day);
            case MONTH, YEAR, DECADE, CENTURY -> Resolved.NONE;
        };
    }
}
