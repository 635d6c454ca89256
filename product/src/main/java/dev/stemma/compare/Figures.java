package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What two stated numbers have to do with each other.
///
/// Lengths, areas, masses, volumes and speeds are brought to one unit (UCUM) before they are compared.
final class Figures {

    /// Difference between two numbers in different units that rounding explains: "six miles" and "ten kilometres".
    private static final double CONVERSION_TOLERANCE = 0.06;

    /// Difference that rounding to two digits explains.
    private static final double ROUNDING_TOLERANCE = 0.035;

    /// So many times the lower bound is the upper one of a word for many.
    private static final double ROUGH = 3;

    private record Unit(String base, double factor) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("m", new Unit("m", 1)),
            Map.entry("km", new Unit("m", 1000)),
            Map.entry("cm", new Unit("m", 0.01)),
            Map.entry("mm", new Unit("m", 0.001)),
            Map.entry("[mi_i]", new Unit("m", 1609.344)),
            Map.entry("[nmi_i]", new Unit("m", 1852)),
            Map.entry("[ft_i]", new Unit("m", 0.3048)),
            Map.entry("[yd_i]", new Unit("m", 0.9144)),
            Map.entry("[in_i]", new Unit("m", 0.0254)),
            Map.entry("m2", new Unit("m2", 1)),
            Map.entry("km2", new Unit("m2", 1e6)),
            Map.entry("har", new Unit("m2", 1e4)),
            Map.entry("[acr_us]", new Unit("m2", 4046.8726)),
            Map.entry("[sft_i]", new Unit("m2", 0.09290304)),
            Map.entry("[smi_us]", new Unit("m2", 2589988.11)),
            Map.entry("m3", new Unit("m3", 1)),
            Map.entry("km3", new Unit("m3", 1e9)),
            Map.entry("L", new Unit("m3", 0.001)),
            Map.entry("[gal_us]", new Unit("m3", 0.003785411784)),
            Map.entry("[bbl_us]", new Unit("m3", 0.158987294928)),
            Map.entry("[cft_i]", new Unit("m3", 0.028316846592)),
            Map.entry("g", new Unit("g", 1)),
            Map.entry("kg", new Unit("g", 1000)),
            Map.entry("t", new Unit("g", 1e6)),
            Map.entry("[lb_av]", new Unit("g", 453.59237)),
            Map.entry("[oz_av]", new Unit("g", 28.349523125)),
            Map.entry("[ston_av]", new Unit("g", 907184.74)),
            Map.entry("m/s", new Unit("m/s", 1)),
            Map.entry("km/h", new Unit("m/s", 1 / 3.6)),
            Map.entry("[mi_i]/h", new Unit("m/s", 0.44704)),
            Map.entry("[kn_i]", new Unit("m/s", 0.514444)),
            Map.entry("s", new Unit("s", 1)),
            Map.entry("min", new Unit("s", 60)),
            Map.entry("h", new Unit("s", 3600)),
            Map.entry("J", new Unit("J", 1)),
            Map.entry("kJ", new Unit("J", 1e3)),
            Map.entry("kW.h", new Unit("J", 3.6e6)),
            Map.entry("MW.h", new Unit("J", 3.6e9)),
            Map.entry("W", new Unit("W", 1)),
            Map.entry("kW", new Unit("W", 1e3)),
            Map.entry("MW", new Unit("W", 1e6)),
            Map.entry("GW", new Unit("W", 1e9)));

    private Figures() {}

    private static Unit unitOf(Quantity quantity) {
        return UNITS.getOrDefault(quantity.unit(), new Unit(quantity.unit(), 1));
    }

    /// The unit that numbers of this kind are compared in.
    static String dimension(Quantity quantity) {
        return unitOf(quantity).base();
    }

    /// Whether the two can be compared at all.
    static boolean comparable(Quantity left, Quantity right) {
        return dimension(left).equals(dimension(right));
    }

    /// The number that the words give, in base units; for a range, its lower end.
    static double stated(Quantity quantity) {
        BigDecimal value = quantity.value()
                .or(quantity::low)
                .or(quantity::high)
                .orElseThrow(() -> new IllegalStateException("a quantity has a value or a bound"));
        return value.doubleValue() * unitOf(quantity).factor();
    }

    private static double low(Quantity quantity) {
        if (quantity.low().isPresent()) {
            return quantity.low().get().doubleValue() * unitOf(quantity).factor();
        }
        return quantity.high().isPresent() || isOpen(quantity) ? Double.NEGATIVE_INFINITY : stated(quantity);
    }

    private static double high(Quantity quantity) {
        if (quantity.high().isPresent()) {
            return quantity.high().get().doubleValue() * unitOf(quantity).factor();
        }
        return quantity.low().isPresent() || isOpen(quantity) ? Double.POSITIVE_INFINITY : stated(quantity);
    }

    /// Whether it lies between two bounds, without a number of its own: "five to seven", "dozens".
    static boolean isRange(Quantity quantity) {
        return quantity.value().isEmpty()
                && quantity.low().isPresent()
                && quantity.high().isPresent();
    }

    /// "Dozens" and "thousands": the bounds lie far apart.
    static boolean isRough(Quantity quantity) {
        return isRange(quantity) && high(quantity) >= ROUGH * low(quantity);
    }

    private static boolean isOpen(Quantity quantity) {
        return quantity.value().isEmpty();
    }

    /// Whether the two give the same number, whatever softens it.
    static boolean sameNumber(Quantity left, Quantity right) {
        if (!comparable(left, right)) {
            return false;
        }
        double a = stated(left);
        double b = stated(right);
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }

    /// Whether the two can both be right of one thing: overlapping bounds, rounding, another unit.
    static boolean compatible(Quantity left, Quantity right) {
        if (!comparable(left, right)) {
            return false;
        }
        if (sameNumber(left, right) || (low(left) <= high(right) && low(right) <= high(left))) {
            return true;
        }
        double a = stated(left);
        double b = stated(right);
        double apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
        if (!left.unit().equals(right.unit())) {
            return apart <= CONVERSION_TOLERANCE;
        }
        if (left.hedge().isPresent() || right.hedge().isPresent()) {
            return apart <= CONVERSION_TOLERANCE && roundness(left, right) <= 2;
        }
        boolean countedExactly = left.unit().equals("1") && Math.max(a, b) < 1000;
        return !countedExactly
                && roundness(left, right) <= 2
                && apart <= ROUNDING_TOLERANCE
                && digitsDiffer(left, right);
    }

    /// Whether both are bounds on the same side, and other ones: "at least 4.2" and "at least 4.5" exclude each other
    /// no
    /// more than they say the same.
    static boolean otherBound(Quantity left, Quantity right) {
        boolean bothLow = left.low().isPresent()
                && left.high().isEmpty()
                && right.low().isPresent()
                && right.high().isEmpty();
        boolean bothHigh = left.high().isPresent()
                && left.low().isEmpty()
                && right.high().isPresent()
                && right.low().isEmpty();
        return (bothLow || bothHigh) && comparable(left, right) && !sameNumber(left, right);
    }

    /// Significant digits of the rounder of the two.
    private static int roundness(Quantity left, Quantity right) {
        return Math.min(digits(left), digits(right));
    }

    private static boolean digitsDiffer(Quantity left, Quantity right) {
        return digits(left) != digits(right);
    }

    private static int digits(Quantity quantity) {
        return quantity.value()
                .or(quantity::low)
                .or(quantity::high)
                .map(value -> value.stripTrailingZeros().precision())
                .orElse(1);
    }

    /// Whether the same thing is softened differently: "at least 14" and "14".
    static boolean hedgeDiffers(Quantity left, Quantity right) {
        return low(left) != low(right) || high(left) != high(right);
    }

    /// Whether what they count or measure can be the same thing.
    static boolean sameSubject(Quantity left, Quantity right) {
        if (left.about().isEmpty() || right.about().isEmpty()) {
            return !left.unit().equals("1");
        }
        Set<String> shared = new HashSet<>(stems(left.about().get()));
        shared.retainAll(stems(right.about().get()));
        return !shared.isEmpty();
    }

    private static final Set<String> EMPTY_WORDS =
            Set.of("of", "the", "a", "an", "in", "on", "and", "to", "for", "at", "by", "with", "from", "other", "more");

    private static Set<String> stems(String about) {
        Set<String> stems = new HashSet<>();
        for (String word : about.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
                stems.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return stems;
    }

    /// Comparable form: hedge sign, number and unit, such as `>=14`, `~6 [mi_i]`, `18000000000 USD`.
    static String normalized(Quantity quantity) {
        String sign = "";
        if (quantity.low().isPresent() && quantity.high().isEmpty()) {
            sign = ">=";
        } else if (quantity.high().isPresent() && quantity.low().isEmpty()) {
            sign = "<=";
        } else if (hedged(quantity)) {
            sign = "~";
        }
        Optional<BigDecimal> value = quantity.value();
        String number = value.map(Figures::plain)
                .orElseGet(() -> quantity.low().isPresent() && quantity.high().isPresent()
                        ? plain(quantity.low().get()) + "/"
                                + plain(quantity.high().get())
                        : plain(quantity.low().or(quantity::high).orElse(BigDecimal.ZERO)));
        String unit = quantity.unit().equals("1") ? "" : " " + quantity.unit();
        return sign + number + unit;
    }

    private static boolean hedged(Quantity quantity) {
        return quantity.value().isPresent()
                && quantity.low().isPresent()
                && quantity.high().isPresent()
                && quantity.low().get().compareTo(quantity.high().get()) != 0;
    }

    private static String plain(BigDecimal value) {
        return value.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }
}
