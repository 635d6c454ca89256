package dev.stemma.report;

import dev.stemma.report.TimelineEntry.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// The days that an ISO 8601 or TIMEX3 value stands for.
///
/// @param first the first day
/// @param last the last day
/// @param precision how exact the value is
record CalendarSpan(LocalDate first, LocalDate last, Precision precision) {

    /// The days of a value that names a place in the calendar; empty for others.
    static Optional<CalendarSpan> of(String value) {
        int time = value.indexOf('T');
        String day = time > 0 ? value.substring(0, time) : value;
        try {
            return read(day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// From the first day of this to the last of another.
    CalendarSpan to(CalendarSpan other) {
        return other.last.isBefore(first) ? this : new CalendarSpan(first, other.last, precision);
    }

    boolean contains(CalendarSpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    boolean overlaps(CalendarSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    private static Optional<CalendarSpan> read(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate day = LocalDate.parse(value);
            return Optional.of(new CalendarSpan(day, day, Precision.DAY));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(new CalendarSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
        }
        if (value.matches("\\d{4}")) {
            int year = Integer.parseInt(value);
            return Optional.of(new CalendarSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
        }
        if (value.matches("\\d{4}-W\\d{2}(-WE)?")) {
            LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)));
            monday = monday.minusDays(monday.getDayOfWeek().getValue() - 1L);
            return Optional.of(new CalendarSpan(
                    value.endsWith("E") ? monday.plusDays(5) : monday, monday.plusDays(6), Precision.WEEK));
        }
        if (value.matches("\\d{4}-(SP|SU|FA|WI)")) {
            int year = Integer.parseInt(value.substring(0, 4));
            int month = switch (value.substring(5)) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            LocalDate start = LocalDate.of(year, month, 1);
            return Optional.of(new CalendarSpan(start, start.plusMonths(3).minusDays(1), Precision.SEASON));
        }
        if (value.matches("\\d{3}")) {
            int year = 10 * Integer.parseInt(value);
            return Optional.of(
                    new CalendarSpan(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), Precision.DECADE));
        }
        return Optional.empty();
    }
}
