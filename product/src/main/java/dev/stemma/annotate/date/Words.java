package dev.stemma.annotate.date;

import dev.stemma.annotate.date.Meaning.Unit;
import dev.stemma.language.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words of time in news English.
final class Words {

    static final Map<String, Integer> MONTHS =
            numbered("january february march april may june july august september " + "october november december");

    /// Only with their stop, or before a day or a year.
    static final Map<String, Integer> MONTH_ABBREVIATIONS = monthAbbreviations();

    static final Map<String, Integer> WEEKDAYS = numbered("monday tuesday wednesday thursday friday saturday sunday");

    /// Only with their stop, or before a comma and a month.
    static final Map<String, Integer> WEEKDAY_ABBREVIATIONS = weekdayAbbreviations();

    static final Map<String, String> SEASONS = Map.of(
            "spring",
            "SP",
            "springtime",
            "SP",
            "summer",
            "SU",
            "summertime",
            "SU",
            "autumn",
            "FA",
            "fall",
            "FA",
            "winter",
            "WI",
            "wintertime",
            "WI");

    static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("second", Unit.SECOND),
            Map.entry("minute", Unit.MINUTE),
            Map.entry("min", Unit.MINUTE),
            Map.entry("hour", Unit.HOUR),
            Map.entry("hr", Unit.HOUR),
            Map.entry("day", Unit.DAY),
            Map.entry("weekend", Unit.WEEKEND),
            Map.entry("week", Unit.WEEK),
            Map.entry("fortnight", Unit.FORTNIGHT),
            Map.entry("month", Unit.MONTH),
            Map.entry("quarter", Unit.QUARTER),
            Map.entry("year", Unit.YEAR),
            Map.entry("decade", Unit.DECADE),
            Map.entry("century", Unit.CENTURY));

    static final Map<String, Unit> UNIT_PLURALS = Map.ofEntries(
            Map.entry("seconds", Unit.SECOND),
            Map.entry("minutes", Unit.MINUTE),
            Map.entry("mins", Unit.MINUTE),
            Map.entry("hours", Unit.HOUR),
            Map.entry("hrs", Unit.HOUR),
            Map.entry("days", Unit.DAY),
            Map.entry("weekends", Unit.WEEKEND),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("fortnights", Unit.FORTNIGHT),
            Map.entry("months", Unit.MONTH),
            Map.entry("quarters", Unit.QUARTER),
            Map.entry("years", Unit.YEAR),
            Map.entry("yrs", Unit.YEAR),
            Map.entry("decades", Unit.DECADE),
            Map.entry("centuries", Unit.CENTURY));

    static final Map<String, String> PARTS_OF_DAY = Map.ofEntries(
            Map.entry("dawn", "MO"),
            Map.entry("morning", "MO"),
            Map.entry("mornings", "MO"),
            Map.entry("afternoon", "AF"),
            Map.entry("evening", "EV"),
            Map.entry("dusk", "EV"),
            Map.entry("night", "NI"),
            Map.entry("nights", "NI"),
            Map.entry("nighttime", "NI"),
            Map.entry("daytime", "DT"));

    static final Map<String, Integer> DECADE_WORDS = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    static final Map<String, String> MODIFIERS =
            Map.of("early", "START", "late", "END", "mid", "MID", "earlier", "START", "later", "END", "middle", "MID");

    static final Map<String, String> EDGES = Map.ofEntries(
            Map.entry("beginning", "START"),
            Map.entry("start", "START"),
            Map.entry("dawn", "START"),
            Map.entry("outset", "START"),
            Map.entry("onset", "START"),
            Map.entry("middle", "MID"),
            Map.entry("end", "END"),
            Map.entry("close", "END"),
            Map.entry("rest", "END"),
            Map.entry("remainder", "END"),
            Map.entry("latter part", "END"),
            Map.entry("early part", "START"),
            Map.entry("turn", "START"));

    static final Set<String> VAGUE_AMOUNTS = Set.of("several", "few", "many", "some", "numerous", "couple", "recent");

    static final Set<String> PRESENT = Set.of("now", "currently", "nowadays", "presently");

    /// Words before a number of four digits that make it a year.
    static final Set<String> YEAR_BEFORE = WordList.of("""
            in since by until till from of during before after to through between and early late mid year years the
            around about circa ca. c. for - – — ( ) , ; : or than 's ’s s a an his its their her our last
            spring summer autumn fall winter back on as re new this that per election cycle fiscal season""");

    private Words() {}

    private static Map<String, Integer> numbered(String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            numbers.put(word, numbers.size() + 1);
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> monthAbbreviations() {
        Map<String, Integer> numbers = new HashMap<>();
        MONTHS.forEach((word, number) -> {
            if (number != 5) {
                numbers.put(word.substring(0, 3), number);
            }
        });
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> weekdayAbbreviations() {
        Map<String, Integer> numbers = new HashMap<>();
        WEEKDAYS.forEach((word, number) -> numbers.put(word.substring(0, 3), number));
        numbers.put("tues", 2);
        numbers.put("thur", 4);
        numbers.put("thurs", 4);
        return Map.copyOf(numbers);
    }
}
