package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Piece;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Unit words of news English: UCUM codes for measures, ISO 4217 for money, `%` and `pp` for shares and the
/// distance between shares.
final class UnitTable {

    private static final int MOST_WORDS = 5;

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        // a code, what to multiply by, and the words for it
        measure("m", "1", "m", "meter", "meters", "metre", "metres");
        measure("km", "1", "kilometer", "kilometers", "kilometre", "kilometres", "km", "kms");
        measure("cm", "1", "centimeter", "centimeters", "centimetre", "centimetres", "cm");
        measure("mm", "1", "millimeter", "millimeters", "millimetre", "millimetres", "mm");
        measure("[mi_i]", "1", "mile", "miles");
        measure("[nmi_i]", "1", "nautical mile", "nautical miles");
        measure("[ft_i]", "1", "foot", "feet", "ft", "ft.");
        measure("[in_i]", "1", "inch", "inches");
        measure("[yd_i]", "1", "yard", "yards");
        measure("[ly]", "1", "light year", "light years");
        measure("m2", "1", "square meter", "square meters", "square metre", "square metres", "sq m", "m ²");
        measure(
                "km2",
                "1",
                "square kilometer",
                "square kilometers",
                "square kilometre",
                "square kilometres",
                "sq km",
                "square km",
                "sq . km",
                "sq. km",
                "km ²");
        measure("[mi_i]2", "1", "square mile", "square miles", "sq mi");
        measure("[sft_i]", "1", "square foot", "square feet", "sq ft", "sq. ft");
        measure("har", "1", "hectare", "hectares", "ha");
        measure("[acr_us]", "1", "acre", "acres");
        measure("m3", "1", "cubic meter", "cubic meters", "cubic metre", "cubic metres", "m ³", "cu m");
        measure("m3", "1000000000", "bcm");
        measure("km3", "1", "cubic kilometer", "cubic kilometers", "cubic kilometre", "cubic kilometres");
        measure("[cft_i]", "1", "cubic foot", "cubic feet");
        measure("L", "1", "liter", "liters", "litre", "litres");
        measure("mL", "1", "milliliter", "milliliters", "millilitre", "millilitres", "ml");
        measure("[gal_us]", "1", "gallon", "gallons");
        measure("[bbl_us]", "1", "barrel", "barrels");
        measure(
                "[bbl_us]/d",
                "1",
                "barrel per day",
                "barrels per day",
                "barrels a day",
                "bpd",
                "barrels of oil per day",
                "barrels of oil a day",
                "barrels of crude per day");
        measure("[acr_us].[ft_i]", "1", "acre feet", "acre foot");
        measure("kg", "1", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg", "kgs");
        measure("g", "1", "gram", "grams", "gramme", "grammes");
        measure("mg", "1", "milligram", "milligrams", "mg");
        measure("ug", "1", "microgram", "micrograms");
        measure("t", "1", "ton", "tons", "tonne", "tonnes", "metric ton", "metric tons", "metric tonnes");
        measure("[ston_av]", "1", "short ton", "short tons");
        measure("kt", "1", "kiloton", "kilotons", "kilotonne", "kilotonnes");
        measure("Mt", "1", "megaton", "megatons", "megatonne", "megatonnes");
        measure("[lb_av]", "1", "pound", "pounds", "lb", "lbs", "lb.", "lbs.");
        measure("[oz_av]", "1", "ounce", "ounces", "oz");
        measure("W", "1", "watt", "watts");
        measure("kW", "1", "kilowatt", "kilowatts", "kw");
        measure("MW", "1", "megawatt", "megawatts", "mw");
        measure("GW", "1", "gigawatt", "gigawatts", "gw");
        measure("TW", "1", "terawatt", "terawatts");
        measure("kW.h", "1", "kilowatt hour", "kilowatt hours", "kwh");
        measure("MW.h", "1", "megawatt hour", "megawatt hours", "mwh");
        measure("GW.h", "1", "gigawatt hour", "gigawatt hours", "gwh");
        measure("TW.h", "1", "terawatt hour", "terawatt hours", "twh");
        measure("J", "1", "joule", "joules");
        measure("cal", "1", "calorie", "calories");
        measure("[Btu]", "1", "btu", "british thermal units");
        measure("[HP]", "1", "horsepower", "hp");
        measure("V", "1", "volt", "volts");
        measure("Hz", "1", "hertz");
        measure("MHz", "1", "megahertz", "mhz");
        measure("GHz", "1", "gigahertz", "ghz");
        measure("dB", "1", "decibel", "decibels");
        measure("Sv", "1", "sievert", "sieverts");
        measure(
                "Cel",
                "1",
                "degree celsius",
                "degrees celsius",
                "degrees c",
                "° c",
                "celsius",
                "degrees centigrade",
                "centigrade");
        measure("[degF]", "1", "degree fahrenheit", "degrees fahrenheit", "degrees f", "° f", "fahrenheit");
        measure("K", "1", "kelvin", "kelvins");
        measure("deg", "1", "degree", "degrees", "°");
        measure(
                "km/h",
                "1",
                "kilometer per hour",
                "kilometers per hour",
                "kilometre per hour",
                "kilometres per hour",
                "kilometers an hour",
                "kilometres an hour",
                "km / h",
                "kph",
                "kmh",
                "kmph",
                "km per hour",
                "km an hour");
        measure("[mi_i]/h", "1", "mile per hour", "miles per hour", "miles an hour", "mph");
        measure("m/s", "1", "meters per second", "metres per second", "m / s");
        measure("[kn_i]", "1", "knot", "knots");
        measure("By", "1", "byte", "bytes");
        measure("MBy", "1", "megabyte", "megabytes", "mb");
        measure("GBy", "1", "gigabyte", "gigabytes", "gb");
        measure("TBy", "1", "terabyte", "terabytes", "tb");
        measure("s", "1", "second", "seconds", "sec", "secs");
        measure("ms", "1", "millisecond", "milliseconds");
        measure("min", "1", "minute", "minutes", "min", "mins");
        measure("h", "1", "hour", "hours", "hr", "hrs");
        measure("d", "1", "day", "days");
        measure("d", "14", "fortnight", "fortnights");
        measure("wk", "1", "week", "weeks");
        measure("mo", "1", "month", "months");
        measure("a", "1", "year", "years", "yr", "yrs");
        measure("a", "10", "decade", "decades");
        measure("a", "100", "century", "centuries");
        UNITS.put("%", new Unit("%", BigDecimal.ONE, Quantity.Kind.PERCENT));
        for (String word : List.of("percent", "per cent", "pct", "pct.", "per-cent", "percents")) {
            UNITS.put(word, new Unit("%", BigDecimal.ONE, Quantity.Kind.PERCENT));
        }
        for (String word : List.of("percentage point", "percentage points", "percent points", "% points", "pp")) {
            UNITS.put(word, new Unit("pp", BigDecimal.ONE, Quantity.Kind.PERCENT));
        }
        for (String word : List.of("basis point", "basis points")) {
            UNITS.put(word, new Unit("pp", new BigDecimal("0.01"), Quantity.Kind.PERCENT));
        }
        money(
                "USD",
                "dollar",
                "dollars",
                "u.s. dollar",
                "u.s. dollars",
                "us dollar",
                "us dollars",
                "american dollars",
                "usd",
                "bucks");
        UNITS.put("cent", new Unit("USD", new BigDecimal("0.01"), Quantity.Kind.MONEY));
        UNITS.put("cents", new Unit("USD", new BigDecimal("0.01"), Quantity.Kind.MONEY));
        money("EUR", "euro", "euros", "eur");
        money("GBP", "pound sterling", "pounds sterling", "british pounds", "gbp", "sterling", "quid");
        UNITS.put("pence", new Unit("GBP", new BigDecimal("0.01"), Quantity.Kind.MONEY));
        money("CNY", "yuan", "renminbi", "rmb", "cny", "chinese yuan");
        money("JPY", "yen", "jpy", "japanese yen");
        money("RUB", "ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles", "rub");
        money("INR", "rupee", "rupees", "inr", "indian rupees");
        money("PKR", "pakistani rupee", "pakistani rupees", "pkr");
        money("LKR", "sri lankan rupees");
        money("NPR", "nepali rupees", "nepalese rupees");
        money("BDT", "taka", "bangladeshi taka");
        money("UAH", "hryvnia", "hryvnias", "hryvnya", "hryvnyas", "uah");
        money("PLN", "zloty", "zlotys", "zlotych", "pln");
        money("CHF", "swiss franc", "swiss francs", "chf");
        money("XAF", "cfa franc", "cfa francs");
        money("SEK", "swedish krona", "swedish kronor", "swedish crowns", "sek");
        money("NOK", "norwegian krone", "norwegian kroner", "norwegian crowns", "nok");
        money("DKK", "danish krone", "danish kroner", "danish crowns", "dkk");
        money("CZK", "czech koruna", "czech crowns", "koruna");
        money("HUF", "forint", "forints", "huf");
        money("RON", "romanian lei", "lei");
        money("BGN", "lev", "leva");
        money("TRY", "turkish lira", "turkish liras");
        money("LBP", "lebanese pound", "lebanese pounds", "lebanese lira");
        money("SYP", "syrian pound", "syrian pounds");
        money("EGP", "egyptian pound", "egyptian pounds");
        money("ILS", "shekel", "shekels", "israeli shekels", "ils", "nis");
        money("IRR", "iranian rial", "iranian rials");
        money("SAR", "saudi riyal", "saudi riyals");
        money("QAR", "qatari riyal", "qatari riyals");
        money("AED", "dirham", "dirhams", "emirati dirhams", "aed");
        money("IQD", "iraqi dinar", "iraqi dinars");
        money("JOD", "jordanian dinar", "jordanian dinars");
        money("KWD", "kuwaiti dinar", "kuwaiti dinars");
        money("KRW", "south korean won", "korean won", "krw");
        money("TWD", "taiwan dollars", "taiwanese dollars", "new taiwan dollars");
        money("HKD", "hong kong dollar", "hong kong dollars", "hkd");
        money("SGD", "singapore dollar", "singapore dollars", "sgd");
        money("AUD", "australian dollar", "australian dollars", "aud");
        money("NZD", "new zealand dollar", "new zealand dollars", "nzd");
        money("CAD", "canadian dollar", "canadian dollars", "cad");
        money("MXN", "mexican peso", "mexican pesos", "mxn");
        money("ARS", "argentine peso", "argentine pesos", "argentinian pesos");
        money("CLP", "chilean peso", "chilean pesos");
        money("COP", "colombian peso", "colombian pesos");
        money("PHP", "philippine peso", "philippine pesos", "php");
        money("BRL", "brazilian real", "brazilian reais", "reais", "brl");
        money("ZAR", "rand", "south african rand", "zar");
        money("NGN", "naira", "ngn");
        money("KES", "kenyan shilling", "kenyan shillings");
        money("GHS", "cedi", "cedis");
        money("THB", "baht", "thb");
        money("VND", "dong", "vietnamese dong", "vnd");
        money("IDR", "rupiah", "idr");
        money("MYR", "ringgit", "myr");
        money("KZT", "tenge");
        money("BTC", "bitcoin", "bitcoins");
    }

    /// Signs and codes before a number.
    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("hk$", "HKD"),
            Map.entry("nz$", "NZD"),
            Map.entry("s$", "SGD"),
            Map.entry("nt$", "TWD"),
            Map.entry("r$", "BRL"),
            Map.entry("mx$", "MXN"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("cny", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("jpy", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("rs.", "INR"),
            Map.entry("inr", "INR"),
            Map.entry("pkr", "PKR"),
            Map.entry("₽", "RUB"),
            Map.entry("rub", "RUB"),
            Map.entry("₩", "KRW"),
            Map.entry("₪", "ILS"),
            Map.entry("₴", "UAH"),
            Map.entry("uah", "UAH"),
            Map.entry("₦", "NGN"),
            Map.entry("₺", "TRY"),
            Map.entry("₫", "VND"),
            Map.entry("₱", "PHP"),
            Map.entry("฿", "THB"),
            Map.entry("chf", "CHF"),
            Map.entry("tk", "BDT"),
            Map.entry("rm", "MYR"),
            Map.entry("rp", "IDR"),
            Map.entry("aud", "AUD"),
            Map.entry("cad", "CAD"),
            Map.entry("hkd", "HKD"),
            Map.entry("sgd", "SGD"),
            Map.entry("zar", "ZAR"));

    private UnitTable() {}

    /// A unit that stands at pieces `[from, to)`.
    record Found(Unit unit, int to) {}

    /// @param code what goes into [Quantity#unit]
    /// @param factor what the stated number is multiplied by
    record Unit(String code, BigDecimal factor, Quantity.Kind kind) {

        boolean isTime() {
            return switch (code) {
                case "s", "ms", "min", "h", "d", "wk", "mo", "a" -> true;
                default -> false;
            };
        }
    }

    /// The ISO code of a sign or code before a number.
    static Optional<String> currencyBefore(Piece piece) {
        String code = BEFORE.get(piece.lower());
        boolean letters = Character.isLetter(piece.lower().charAt(0));
        return code == null || (letters && !piece.isCapitalised()) ? Optional.empty() : Optional.of(code);
    }

    /// Whether a word in lower case is a unit by itself.
    static boolean isUnit(String word) {
        return UNITS.containsKey(word);
    }

    /// The longest unit whose words start at a piece. A hyphen may stand before it and between its words.
    static Optional<Found> at(List<Piece> pieces, int from) {
        int start = from;
        if (start < pieces.size()
                && pieces.get(start).is("-")
                && pieces.get(start).glued()) {
            start++;
        }
        StringBuilder words = new StringBuilder();
        Optional<Found> best = Optional.empty();
        int next = start;
        for (int count = 0; count < MOST_WORDS && next < pieces.size(); count++) {
            Piece piece = pieces.get(next);
            if (count > 0) {
                words.append(' ');
            }
            words.append(piece.lower());
            next++;
            Unit unit = UNITS.get(words.toString());
            if (unit != null) {
                best = Optional.of(new Found(unit, next));
            }
            if (next < pieces.size()
                    && pieces.get(next).is("-")
                    && pieces.get(next).glued()) {
                next++;
            }
        }
        return best;
    }

    private static void measure(String code, String factor, String... words) {
        for (String word : words) {
            UNITS.put(word, new Unit(code, new BigDecimal(factor), Quantity.Kind.MEASURE));
        }
    }

    private static void money(String code, String... words) {
        for (String word : words) {
            UNITS.put(word, new Unit(code, BigDecimal.ONE, Quantity.Kind.MONEY));
        }
    }
}
