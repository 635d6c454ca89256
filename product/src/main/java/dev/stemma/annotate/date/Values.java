package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/// Writes TIMEX3 values. Years before Christ are negative here and written `BC0480`.
final class Values {

    private Values() {}

    static String year(int year) {
        return year < 0 ? String.format(Locale.ROOT, "BC%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }

    static String month(int year, int month) {
        return year(year) + String.format(Locale.ROOT, "-%02d", month);
    }

    /// A day; empty when the month has no such day.
    static Optional<String> day(int year, int month, int day) {
        try {
            LocalDate.of(year < 0 ? 4 : year, month, day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(month(year, month) + String.format(Locale.ROOT, "-%02d", day));
    }

    static String day(LocalDate day) {
        return month(day.getYear(), day.getMonthValue()) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /// `198` for the 1980s, `BC047` for the 470s BC.
    static String decade(int firstYear, boolean bc) {
        return bc
                ? String.format(Locale.ROOT, "BC%03d", firstYear / 10)
                : String.format(Locale.ROOT, "%03d", firstYear / 10);
    }

    /// `18` for the 19th century, `BC08` for the 9th century BC.
    static String century(int number, boolean bc) {
        return bc ? String.format(Locale.ROOT, "BC%02d", number - 1) : String.format(Locale.ROOT, "%02d", number - 1);
    }

    /// `XXXX-XX-XX` for every day, `P2W` for every other week.
    static String repeated(Meaning.Repeated repeated) {
        if (repeated.rate() || repeated.every().compareTo(BigDecimal.ONE) != 0) {
            return length(Optional.of(repeated.every()), repeated.unit());
        }
        return switch (repeated.unit()) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case YEAR -> "XXXX";
            case SECOND, MINUTE, HOUR, FORTNIGHT, QUARTER, DECADE, CENTURY ->
                length(Optional.of(repeated.every()), repeated.unit());
        };
    }

    /// `P2Y`, `PT3H`, `PXM`.
    static String length(Optional<BigDecimal> amount, Unit unit) {
        if (unit == Unit.HOUR
                && amount.isPresent()
                && amount.get().stripTrailingZeros().scale() > 0) {
            // five and a half hours are PT5H30M
            BigDecimal minutes = amount.get().multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP);
            BigDecimal[] parts = minutes.divideAndRemainder(BigDecimal.valueOf(60));
            String hours = parts[0].signum() == 0 ? "" : parts[0].toPlainString() + "H";
            return "PT" + hours + parts[1].toPlainString() + "M";
        }
        String number = amount.map(value -> {
                    BigDecimal whole = unit == Unit.FORTNIGHT ? value.multiply(BigDecimal.TWO) : value;
                    BigDecimal stripped = whole.stripTrailingZeros();
                    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
                })
                .orElse("X");
        return "P" + (unit.isClock() ? "T" : "") + number + unit.letter();
    }
}
