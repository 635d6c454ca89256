package dev.stemma.annotate.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/// Conversion of units to one base unit a dimension, so that miles and kilometres can be compared. Exact factors
/// where the unit is defined by one (international yard and pound, 1959); a year is 365.25 days, a month a twelfth.
final class Units {

    /// @param base the UCUM code of the base unit
    /// @param factor what a value is multiplied by
    /// @param offset what is added before multiplying
    private record Conversion(String base, BigDecimal factor, BigDecimal offset) {}

    private static final Map<String, Conversion> CONVERSIONS = Map.ofEntries(
            to("m", "m", "1"),
            to("km", "m", "1000"),
            to("cm", "m", "0.01"),
            to("mm", "m", "0.001"),
            to("[mi_i]", "m", "1609.344"),
            to("[nmi_i]", "m", "1852"),
            to("[ft_i]", "m", "0.3048"),
            to("[in_i]", "m", "0.0254"),
            to("[yd_i]", "m", "0.9144"),
            to("m2", "m2", "1"),
            to("km2", "m2", "1000000"),
            to("[mi_i]2", "m2", "2589988.110336"),
            to("[sft_i]", "m2", "0.09290304"),
            to("har", "m2", "10000"),
            to("[acr_us]", "m2", "4046.873"),
            to("m3", "m3", "1"),
            to("km3", "m3", "1000000000"),
            to("[cft_i]", "m3", "0.028316846592"),
            to("L", "m3", "0.001"),
            to("mL", "m3", "0.000001"),
            to("[gal_us]", "m3", "0.003785411784"),
            to("[bbl_us]", "m3", "0.158987294928"),
            to("[bbl_us]/d", "m3/d", "0.158987294928"),
            to("kg", "kg", "1"),
            to("g", "kg", "0.001"),
            to("mg", "kg", "0.000001"),
            to("t", "kg", "1000"),
            to("kt", "kg", "1000000"),
            to("Mt", "kg", "1000000000"),
            to("[ston_av]", "kg", "907.18474"),
            to("[lb_av]", "kg", "0.45359237"),
            to("[oz_av]", "kg", "0.028349523125"),
            to("W", "W", "1"),
            to("kW", "W", "1000"),
            to("MW", "W", "1000000"),
            to("GW", "W", "1000000000"),
            to("TW", "W", "1000000000000"),
            to("[HP]", "W", "745.69987158227"),
            to("J", "J", "1"),
            to("cal", "J", "4.184"),
            to("[Btu]", "J", "1055.05585262"),
            to("kW.h", "J", "3600000"),
            to("MW.h", "J", "3600000000"),
            to("GW.h", "J", "3600000000000"),
            to("TW.h", "J", "3600000000000000"),
            to("km/h", "km/h", "1"),
            to("[mi_i]/h", "km/h", "1.609344"),
            to("[kn_i]", "km/h", "1.852"),
            to("m/s", "km/h", "3.6"),
            to("ms", "s", "0.001"),
            to("s", "s", "1"),
            to("min", "s", "60"),
            to("h", "s", "3600"),
            to("d", "s", "86400"),
            to("wk", "s", "604800"),
            to("mo", "s", "2629800"),
            to("a", "s", "31557600"),
            to("By", "By", "1"),
            to("MBy", "By", "1000000"),
            to("GBy", "By", "1000000000"),
            to("TBy", "By", "1000000000000"),
            Map.entry("K", new Conversion("K", BigDecimal.ONE, BigDecimal.ZERO)),
            Map.entry("Cel", new Conversion("K", BigDecimal.ONE, new BigDecimal("273.15"))),
            Map.entry(
                    "[degF]",
                    new Conversion(
                            "K",
                            BigDecimal.valueOf(5).divide(BigDecimal.valueOf(9), MathContext.DECIMAL64),
                            new BigDecimal("459.67"))));

    private Units() {}

    /// The base unit of a unit; the unit itself where it has no other.
    static String base(String unit) {
        Conversion conversion = CONVERSIONS.get(unit);
        return conversion == null ? unit : conversion.base();
    }

    /// The value in the base unit.
    static Optional<BigDecimal> inBase(Optional<BigDecimal> value, String unit) {
        Conversion conversion = CONVERSIONS.get(unit);
        return conversion == null
                ? value
                : value.map(number -> number.add(conversion.offset())
                        .multiply(conversion.factor(), MathContext.DECIMAL64)
                        .stripTrailingZeros());
    }

    private static Map.Entry<String, Conversion> to(String unit, String base, String factor) {
        return Map.entry(unit, new Conversion(base, new BigDecimal(factor), BigDecimal.ZERO));
    }
}
