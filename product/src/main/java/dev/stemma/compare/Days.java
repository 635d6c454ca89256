package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Calendar days behind dates as articles state them.
final class Days {

    /// First and last day.
    record Span(LocalDate from, LocalDate to) {
        boolean overlaps(Span other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    private Days() {}

    /// The days of an ISO 8601 date of day, month or year precision; empty for other values.
    static Optional<Span> spanOf(String value) {
        try {
            if (value.length() >= 10) {
                LocalDate day = LocalDate.parse(value.substring(0, 10));
                return Optional.of(new Span(day, day));
            }
            if (value.length() == 7 && Character.isDigit(value.charAt(5))) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
            }
            if (value.length() == 4) {
                Year year = Year.parse(value);
                return Optional.of(new Span(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The days of a date mention, its stated end included.
    static Optional<Span> spanOf(DateMention mention) {
        if (mention.type() != DateMention.Type.DATE && mention.type() != DateMention.Type.TIME) {
            return Optional.empty();
        }
        Optional<Span> from = mention.value().flatMap(Days::spanOf);
        Optional<Span> until = mention.until().flatMap(Days::spanOf);
        if (from.isPresent()
                && until.isPresent()
                && !until.get().to().isBefore(from.get().from())) {
            return Optional.of(new Span(from.get().from(), until.get().to()));
        }
        return from;
    }

    /// Whether the mention is exact to the day.
    static boolean isDay(DateMention mention) {
        return spanOf(mention).isPresent()
                && mention.value().filter(value -> value.length() >= 10).isPresent();
    }

    static boolean overlap(DateMention left, DateMention right) {
        Optional<Span> a = spanOf(left);
        Optional<Span> b = spanOf(right);
        return a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
    }
}
