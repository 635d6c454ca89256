package dev.stemma.annotate.date;

import java.time.LocalDate;
import java.util.Optional;

/// The value of an expression, with the last day of a range.
///
/// @param remember what the next expressions go on from
record Resolved(Optional<String> value, Optional<String> until, Optional<Context> remember) {

    static final Resolved NONE = new Resolved(Optional.empty(), Optional.empty(), Optional.empty());

    static Resolved of(String value) {
        return new Resolved(Optional.of(value), Optional.empty(), Optional.empty());
    }

    static Resolved day(LocalDate day) {
        return new Resolved(Optional.of(Values.day(day)), Optional.empty(), Optional.of(Context.of(day)));
    }

    Resolved withTime(Expression expression) {
        if (!expression.isTime() || value.isEmpty() || value.get().endsWith("REF")) {
            return this;
        }
        String time = expression.clock().orElseGet(() -> expression.partOfDay().orElse(""));
        return new Resolved(value.map(day -> day + "T" + time), until, remember);
    }
}
