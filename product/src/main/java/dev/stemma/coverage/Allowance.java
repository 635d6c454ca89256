package dev.stemma.coverage;

import java.util.concurrent.atomic.AtomicLong;

/// How much text, and what was found in it, a run may hold in memory. Safe for use by several threads.
final class Allowance {

    /// A desk's day on one event: some hundred and fifty articles, which with all that is found in them take about a
    /// hundred megabytes.
    static final long STANDARD = 1_000_000;

    private final AtomicLong left;

    Allowance(long characters) {
        left = new AtomicLong(characters);
    }

    /// Takes what is asked for, if there is as much.
    boolean grants(long characters) {
        return left.getAndUpdate(rest -> rest >= characters ? rest - characters : rest) >= characters;
    }

    /// Gives back what was granted.
    void giveBack(long characters) {
        left.addAndGet(characters);
    }
}
