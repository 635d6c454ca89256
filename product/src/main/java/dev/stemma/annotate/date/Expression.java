package dev.stemma.annotate.date;

import java.util.Optional;

/// A temporal expression at pieces `[from, to)` of a sentence, before it is resolved.
///
/// @param modifier TIMEX3 `mod`
/// @param partOfDay `MO`, `MI`, `AF`, `EV`, `NI` or `DT`
/// @param clock `HH:MM`
record Expression(
        int from,
        int to,
        Meaning meaning,
        Optional<String> modifier,
        Optional<String> partOfDay,
        Optional<String> clock) {

    static Expression of(int from, int to, Meaning meaning) {
        return new Expression(from, to, meaning, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Expression spanning(int otherFrom, int otherTo) {
        return new Expression(otherFrom, otherTo, meaning, modifier, partOfDay, clock);
    }

    Expression modified(String mod) {
        return new Expression(from, to, meaning, Optional.of(mod), partOfDay, clock);
    }

    Expression at(String part) {
        return new Expression(from, to, meaning, modifier, Optional.of(part), clock);
    }

    Expression atClock(String time) {
        return new Expression(from, to, meaning, modifier, partOfDay, Optional.of(time));
    }

    Expression meaning(Meaning other) {
        return new Expression(from, to, other, modifier, partOfDay, clock);
    }

    boolean isTime() {
        return partOfDay.isPresent() || clock.isPresent();
    }
}
