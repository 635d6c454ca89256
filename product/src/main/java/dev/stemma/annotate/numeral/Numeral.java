package dev.stemma.annotate.numeral;

import java.math.BigDecimal;

/// A number read from pieces.
///
/// @param from index of its first piece
/// @param to one past its last piece
/// @param low the number, or the least that is meant ("dozens" is 24 and more)
/// @param high the number, or the most that is meant
/// @param kind what it says
/// @param inWords whether it is spelled out, without any digit
public record Numeral(int from, int to, BigDecimal low, BigDecimal high, Kind kind, boolean inWords) {

    /// What a number says.
    public enum Kind {
        CARDINAL,
        ORDINAL,
        FRACTION,
        /// A plural such as "dozens" or "tens of thousands".
        VAGUE
    }

    public Numeral {
        if (to <= from || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("number [" + from + ", " + to + ") from " + low + " to " + high);
        }
    }

    /// The number, where it is one.
    ///
    /// @throws IllegalStateException for a vague one
    public BigDecimal value() {
        if (kind == Kind.VAGUE) {
            throw new IllegalStateException("a vague number has no value: " + low + " to " + high);
        }
        return low;
    }
}
