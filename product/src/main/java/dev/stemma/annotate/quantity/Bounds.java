package dev.stemma.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What a number with its hedge means: the stated value, the least and the most.
///
/// "about" and its like leave a tenth to either side, "nearly" a tenth below, "just over" a tenth above.
record Bounds(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /// A place in an order: it has no least and no most.
    static Bounds none(BigDecimal value) {
        return new Bounds(Optional.of(value), Optional.empty(), Optional.empty());
    }

    /// @param open whether the number itself is an interval: a range, or a vague plural
    /// @param whole whether only whole numbers make sense
    static Bounds of(BigDecimal low, BigDecimal high, boolean open, Optional<Hedge.Bound> hedge, boolean whole) {
        Optional<BigDecimal> value = open ? Optional.empty() : Optional.of(low);
        if (hedge.isEmpty()) {
            return new Bounds(value, Optional.of(low), Optional.of(high));
        }
        return switch (hedge.get()) {
            case AROUND -> new Bounds(value, Optional.of(less(low, whole)), Optional.of(more(high, whole)));
            case JUST_BELOW -> new Bounds(value, Optional.of(less(low, whole)), Optional.of(high));
            case JUST_ABOVE -> new Bounds(value, Optional.of(low), Optional.of(more(high, whole)));
            case AT_LEAST, MORE_THAN -> new Bounds(value, Optional.of(low), Optional.empty());
            case AT_MOST, LESS_THAN -> new Bounds(value, Optional.empty(), Optional.of(high));
        };
    }

    private static BigDecimal less(BigDecimal value, boolean whole) {
        BigDecimal less = value.subtract(value.abs().multiply(TENTH));
        return tidy(whole ? less.setScale(0, RoundingMode.FLOOR) : less);
    }

    private static BigDecimal more(BigDecimal value, boolean whole) {
        BigDecimal more = value.add(value.abs().multiply(TENTH));
        return tidy(whole ? more.setScale(0, RoundingMode.CEILING) : more);
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
