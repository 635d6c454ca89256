package dev.stemma.annotate.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known of the day an article was written.
///
/// @param day the day, when it is known
/// @param year the year; known with the day
record Reference(Optional<LocalDate> day, OptionalInt year) {

    static final Reference NONE = new Reference(Optional.empty(), OptionalInt.empty());

    /// Out of an ISO 8601 value of year, month, day or time precision.
    static Reference of(String iso) {
        if (iso.length() >= 10) {
            return of(LocalDate.parse(iso.substring(0, 10)));
        }
        return new Reference(Optional.empty(), OptionalInt.of(Integer.parseInt(iso.substring(0, 4))));
    }

    static Reference of(LocalDate day) {
        return new Reference(Optional.of(day), OptionalInt.of(day.getYear()));
    }
}
