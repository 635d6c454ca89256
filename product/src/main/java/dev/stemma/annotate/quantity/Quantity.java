package dev.stemma.annotate.quantity;

import dev.stemma.article.Passage;
import java.math.BigDecimal;
import java.util.Optional;

/// A number that an article states, normalised.
///
/// @param passage the number with its unit and hedge, as written
/// @param value the stated value in `unit`; for a range without a middle value, empty
/// @param low least value meant; empty when open below ("up to 50")
/// @param high greatest value meant; empty when open above ("at least 70")
/// @param unit ISO 4217 for money, `%`, an SI or UCUM code, or `1` for counts
/// @param kind cardinal, ordinal, share of a whole and so on
/// @param hedge the words that soften the number ("about"), when there are any
/// @param about what is counted or measured, in the article's words, when known
/// @param aboutPassage where those words stand, when they stand together
public record Quantity(
        Passage passage,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        Kind kind,
        Optional<String> hedge,
        Optional<String> about,
        Optional<Passage> aboutPassage) {

    /// What a number does in its sentence.
    public enum Kind {
        CARDINAL,
        ORDINAL,
        PERCENT,
        MONEY,
        MEASURE
    }

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a quantity needs a unit, 1 for counts: " + passage);
        }
        if (value.isEmpty() && low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a quantity needs a value or a bound: " + passage);
        }
    }

    /// The same quantity, about something that does not stand together in the text.
    Quantity withAbout(String other) {
        return new Quantity(passage, value, low, high, unit, kind, hedge, Optional.of(other), Optional.empty());
    }

    /// The same amount in the base unit of its dimension, for comparison: metres for miles and kilometres, `km/h` for
    /// speeds, kelvin for temperatures, seconds for durations. Money, shares and counts stay as they are.
    public Base inBaseUnit() {
        return new Base(Units.inBase(value, unit), Units.inBase(low, unit), Units.inBase(high, unit), Units.base(unit));
    }

    /// An amount in a base unit; the parts mean what they mean in [Quantity].
    public record Base(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {}
}
