package dev.stemma.align;

import java.util.List;

/// One spelling for words that houses spell in two ways, British and American: `favour` and `favor`,
/// `organise` and `organize`. A house's style is no change of the text.
///
/// The key need not be a word; it only has to be the same for both spellings and for few other words.
final class HouseSpelling {

    private static final int LEAST_LETTERS = 5;

    /// Ending and what stands for it, the first that fits.
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"isations", "izations"},
            new String[] {"isation", "ization"},
            new String[] {"ising", "izing"},
            new String[] {"ised", "ized"},
            new String[] {"ises", "izes"},
            new String[] {"ise", "ize"},
            new String[] {"ysed", "yzed"},
            new String[] {"ysing", "yzing"},
            new String[] {"yse", "yze"},
            new String[] {"elled", "eled"},
            new String[] {"elling", "eling"},
            new String[] {"tres", "ters"},
            new String[] {"tre", "ter"},
            new String[] {"bres", "bers"},
            new String[] {"bre", "ber"},
            new String[] {"ences", "enses"},
            new String[] {"ence", "ense"},
            new String[] {"ogues", "ogs"},
            new String[] {"ogue", "og"},
            new String[] {"grammes", "grams"},
            new String[] {"gramme", "gram"});

    private static final String BEFORE_OUR = "bdilmnrv";

    private HouseSpelling() {}

    /// The key of a word in lower case.
    static String key(String word) {
        if (word.length() < LEAST_LETTERS) {
            return word;
        }
        String key = word;
        int our = key.indexOf("our", 2);
        // "hour", "four", "source" and "course" have no other spelling.
        if (our > 1 && BEFORE_OUR.indexOf(key.charAt(our - 1)) >= 0) {
            key = key.substring(0, our) + "or" + key.substring(our + 3);
        }
        for (String[] ending : ENDINGS) {
            if (key.endsWith(ending[0]) && key.length() > ending[0].length() + 1) {
                return key.substring(0, key.length() - ending[0].length()) + ending[1];
            }
        }
        return key;
    }
}
