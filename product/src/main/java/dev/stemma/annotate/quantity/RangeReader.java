package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.NumeralReader;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Reads two numbers that make a range: "5 to 7", "5-7", "between 5 and 7", "two or three", "5 to 7 million".
final class RangeReader {

    /// @param low the lesser number, scaled like the greater
    /// @param high the greater number
    /// @param to one past its last piece
    record Range(BigDecimal low, BigDecimal high, int to) {}

    private final List<Piece> pieces;
    private final NumeralReader numerals;
    private final UnitReader units;

    RangeReader(List<Piece> pieces, NumeralReader numerals, UnitReader units) {
        this.pieces = pieces;
        this.numerals = numerals;
        this.units = units;
    }

    /// A second number that makes a range with the one before: "5 to 7", "5-7", "between 5 and 7", "two or three".
    Optional<Range> range(Numeral first, boolean money, IntPredicate taken) {
        int next = first.to();
        Optional<UnitTable.Found> unitBetween = units.unitAt(next);
        int join = unitBetween.map(UnitTable.Found::to).orElse(next);
        if (join >= pieces.size()) {
            return Optional.empty();
        }
        Piece joint = pieces.get(join);
        boolean between = first.from() > 0
                && (pieces.get(first.from() - 1).is("between")
                        || (money
                                && first.from() > 1
                                && pieces.get(first.from() - 2).is("between")));
        boolean dash = Set.of("-", "–", "—", "‑").contains(joint.text())
                && !(joint.text().equals("—") && !joint.glued());
        boolean to = joint.is("to") && !isFromBefore(first.from() - (money ? 1 : 0));
        boolean or = joint.is("or") && isSmallWord(first);
        boolean and = joint.is("and") && between;
        if (!dash && !to && !or && !and) {
            return Optional.empty();
        }
        int second = join + 1;
        if (second < pieces.size()
                && UnitTable.currencyBefore(pieces.get(second)).isPresent()) {
            second++;
        } else if (money && to && second < pieces.size() && pieces.get(second).form() != Form.DIGITS) {
            return Optional.empty();
        }
        if (second >= pieces.size() || taken.test(second)) {
            return Optional.empty();
        }
        Optional<Numeral> other = numerals.at(second).filter(number -> number.kind() == Numeral.Kind.CARDINAL);
        if (other.isEmpty() || (dash && other.get().inWords() != first.inWords())) {
            return Optional.empty();
        }
        BigDecimal low = first.low();
        BigDecimal high = other.get().high();
        // "5 to 7 million": the first number takes the scale of the second
        BigDecimal scale = scaleOf(other.get());
        if (scale.compareTo(BigDecimal.ONE) > 0
                && scaleOf(first).compareTo(BigDecimal.ONE) == 0
                && low.multiply(scale).compareTo(high) < 0) {
            low = low.multiply(scale);
        }
        boolean marked =
                unitBetween.isPresent() || units.unitAt(other.get().to()).isPresent() || money;
        boolean counted = isWordAt(other.get().to());
        if (low.compareTo(high) >= 0 || (dash && !marked && !counted)) {
            return Optional.empty();
        }
        Optional<UnitTable.Found> unitAfter = units.unitAt(other.get().to());
        if (unitBetween.isPresent()
                && !money
                && !unitBetween.map(UnitTable.Found::unit).equals(unitAfter.map(UnitTable.Found::unit))) {
            return Optional.empty();
        }
        return Optional.of(new Range(low, high, other.get().to()));
    }

    private boolean isFromBefore(int first) {
        return first > 0
                && pieces.get(first - 1).is("from")
                && !(first > 1
                        && Set.of("ranging", "ranged", "range", "anywhere")
                                .contains(pieces.get(first - 2).lower()));
    }

    private boolean isSmallWord(Numeral number) {
        return number.kind() == Numeral.Kind.CARDINAL && number.high().compareTo(BigDecimal.valueOf(20)) <= 0;
    }

    private boolean isWordAt(int i) {
        return i < pieces.size()
                && pieces.get(i).form() == Form.WORD
                && !pieces.get(i).isCapitalised();
    }

    /// What the scale words of a number multiply by.
    private BigDecimal scaleOf(Numeral number) {
        BigDecimal bare = numerals.pieces().get(number.from()).form() == Form.DIGITS && number.to() > number.from() + 1
                ? new NumeralReader(pieces.subList(number.from(), number.from() + 1))
                        .at(0)
                        .map(Numeral::low)
                        .orElse(number.low())
                : number.low();
        if (number.inWords() && number.low().compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            long scale = 1;
            for (int i = number.from(); i < number.to(); i++) {
                scale = Math.max(
                        scale,
                        switch (pieces.get(i).lower()) {
                            case "thousand" -> 1_000L;
                            case "million" -> 1_000_000L;
                            case "billion" -> 1_000_000_000L;
                            case "trillion" -> 1_000_000_000_000L;
                            default -> 1L;
                        });
            }
            return BigDecimal.valueOf(scale);
        }
        return bare.signum() == 0 ? BigDecimal.ONE : number.low().divide(bare, MathContext.DECIMAL64);
    }
}
