package dev.stemma.clean;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The names of months in the languages of many newspapers, full and short. A name that means two months in two of
/// the languages is no name here.
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "ro", "hu", "el", "ru",
            "uk", "tr", "id", "vi");
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /// The month of a word, 1 to 12; a full stop behind a short form does not matter.
    static OptionalInt month(String word) {
        Integer month = MONTHS.get(normal(word));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    String[] names = symbols.getMonths(context, width);
                    for (int i = 0; i < 12; i++) {
                        add(months, unclear, normal(names[i]), i + 1);
                    }
                }
            }
        }
        add(months, unclear, "sept", 9);
        unclear.forEach(months::remove);
        return Map.copyOf(months);
    }

    private static void add(Map<String, Integer> months, Set<String> unclear, String name, int month) {
        if (name.length() < 3 || !name.codePoints().allMatch(Character::isLetter)) {
            return;
        }
        Integer other = months.putIfAbsent(name, month);
        if (other != null && other != month) {
            unclear.add(name);
        }
    }

    private static String normal(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    }
}
