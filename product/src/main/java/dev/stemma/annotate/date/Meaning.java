package dev.stemma.annotate.date;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// What an expression says of time, before anything is resolved.
sealed interface Meaning {

    /// A place in the calendar, with the parts that were stated.
    ///
    /// @param year as written; of two digits when `shortYear`
    /// @param bc whether the year is before Christ
    /// @param month from 1
    /// @param lastDay the last day of a range of days
    /// @param weekday from 1, Monday
    /// @param part a part of a year: `SP`, `SU`, `FA`, `WI`, `Q1` to `Q4`, `H1`, `H2`
    record Calendar(
            OptionalInt year,
            boolean bc,
            OptionalInt month,
            OptionalInt day,
            OptionalInt lastDay,
            OptionalInt weekday,
            Optional<String> part)
            implements Meaning {

        static Calendar ofYear(int year, boolean bc) {
            return new Calendar(
                    OptionalInt.of(year),
                    bc,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty());
        }

        static Calendar ofMonth(OptionalInt year, int month, OptionalInt day, OptionalInt lastDay) {
            return new Calendar(
                    year, false, OptionalInt.of(month), day, lastDay, OptionalInt.empty(), Optional.empty());
        }

        static Calendar ofWeekday(int weekday) {
            return new Calendar(
                    OptionalInt.empty(),
                    false,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.of(weekday),
                    Optional.empty());
        }

        static Calendar ofPart(OptionalInt year, String part) {
            return new Calendar(
                    year,
                    false,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.of(part));
        }

        static Calendar ofDay(int day) {
            return new Calendar(
                    OptionalInt.empty(),
                    false,
                    OptionalInt.empty(),
                    OptionalInt.of(day),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty());
        }

        Calendar withWeekday(int other) {
            return new Calendar(year, bc, month, day, lastDay, OptionalInt.of(other), part);
        }

        Calendar withYear(int other, boolean beforeChrist) {
            return new Calendar(OptionalInt.of(other), beforeChrist, month, day, lastDay, weekday, part);
        }
    }

    /// "the 1980s": the year it starts with; "the eighties" without its century has only the last two digits.
    record Decade(int firstYear, boolean bc) implements Meaning {}

    /// "the 19th century".
    record Century(int number, boolean bc) implements Meaning {}

    /// A unit of the calendar some steps away: "last week", "two days ago", "three days later", "the same month".
    ///
    /// @param amount how many units later; negative for earlier; empty when vague ("years ago")
    /// @param anchor where the steps start
    /// @param later whether it lies later, which a vague one needs
    record Shift(Unit unit, OptionalInt amount, Anchor anchor, boolean later) implements Meaning {}

    /// A named part of the calendar some steps away: "last May", "next Thursday", "this spring".
    ///
    /// @param name with only its month, weekday or part set
    /// @param steps -1 for last, 0 for this, 1 for next
    record Named(Calendar name, int steps, Anchor anchor) implements Meaning {}

    /// A length of time; an empty amount is vague ("weeks").
    record Length(Optional<BigDecimal> amount, Unit unit) implements Meaning {}

    /// A time that comes again.
    ///
    /// @param rate whether it measures ("per day") rather than names each of them ("every day")
    record Repeated(Unit unit, BigDecimal every, boolean rate) implements Meaning {}

    /// A weekday that comes again.
    record EveryWeekday(int weekday) implements Meaning {}

    /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
    record Reference(String value) implements Meaning {}

    /// A holiday, with the year where it is stated.
    record Feast(Holiday holiday, OptionalInt year) implements Meaning {}

    /// A time or part of a day whose day is not stated with it.
    record TimeOfDay() implements Meaning {}

    /// Where relative expressions start from.
    enum Anchor {
        PUBLICATION,
        CONTEXT
    }

    /// Units of time.
    enum Unit {
        SECOND("S", true),
        MINUTE("M", true),
        HOUR("H", true),
        DAY("D", false),
        WEEKEND("WE", false),
        WEEK("W", false),
        FORTNIGHT("W", false),
        MONTH("M", false),
        QUARTER("Q", false),
        YEAR("Y", false),
        DECADE("DE", false),
        CENTURY("CE", false);

        private final String letter;
        private final boolean clock;

        Unit(String letter, boolean clock) {
            this.letter = letter;
            this.clock = clock;
        }

        /// The TIMEX3 designator.
        String letter() {
            return letter;
        }

        /// Whether it stands behind the `T` of a duration.
        boolean isClock() {
            return clock;
        }
    }
}
