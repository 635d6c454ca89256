package dev.stemma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A word of a text that is checked.
///
/// @param text as written
/// @param plain lower case, digits without separators, spelled numbers as digits, without a possessive ending
/// @param start first UTF-16 unit in the text
/// @param end one past the last
record CheckedWord(String text, String plain, int start, int end) {

    private static final Map<String, String> NUMBER_WORDS = numbers();

    private static Map<String, String> numbers() {
        String[] words =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                                + "sixteen seventeen eighteen nineteen twenty")
                        .split(" ", -1);
        Map<String, String> numbers = new java.util.HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], Integer.toString(i));
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], Integer.toString(10 * (i + 3)));
        }
        for (String word :
                ("dozen dozens hundred hundreds thousand thousands million millions billion billions trillion "
                                + "half third quarter")
                        .split(" ", -1)) {
            numbers.put(word, word);
        }
        return Map.copyOf(numbers);
    }

    boolean isNumber() {
        return Character.isDigit(plain.charAt(0)) || NUMBER_WORDS.containsValue(plain);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /// The words of a text, in order.
    static List<CheckedWord> of(String text) {
        List<CheckedWord> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String word = text.substring(start, i);
                words.add(new CheckedWord(word, plain(word), start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Words of a text joined by single blanks, so that marks and line ends make no difference.
    static String plainText(String text) {
        StringBuilder plain = new StringBuilder(" ");
        of(text).forEach(word -> plain.append(word.plain()).append(' '));
        return plain.toString();
    }

    /// What stands between quotation marks, in order.
    static List<String> quotations(String sentence) {
        List<String> quotations = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '“' || (c == '"' && open < 0)) {
                open = i + 1;
            } else if ((c == '”' || c == '"') && open >= 0) {
                if (i > open) {
                    quotations.add(sentence.substring(open, i));
                }
                open = -1;
            }
        }
        return quotations;
    }

    /// Apostrophes inside words, separators inside numbers.
    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean apostrophe = (c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after);
        boolean separator = (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
        return apostrophe || separator;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (Character.isDigit(lower.charAt(0))) {
            return lower.replace(",", "");
        }
        String owned = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        return NUMBER_WORDS.getOrDefault(owned, owned);
    }
}
