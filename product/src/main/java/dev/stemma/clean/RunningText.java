package dev.stemma.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells running text from long noise: the same few words over and over, as traps for programs and broken templates
/// produce, or columns of numbers. Later stages cost the more the more of a text looks alike, and nothing in such a
/// text is reported.
///
/// The number of different words of running text grows at least with the square root of its length (Heaps' law has
/// exponents of .4 to .6 and factors of 10 to 100), in writing without blanks as well, where each sign counts.
final class RunningText {

    /// UTF-16 units; what is shorter costs little, whatever it is.
    private static final int SHORTEST_LOOKED_AT = 20_000;

    private static final double FEWEST_FACTOR = 3;
    private static final double MOST_NUMBERS = 0.5;

    private RunningText() {}

    /// Whether a clean text is one that people write. Linear in its length.
    static boolean isIn(String text) {
        if (text.length() < SHORTEST_LOOKED_AT) {
            return true;
        }
        Set<String> different = new HashSet<>();
        int words = 0;
        int numbers = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                boolean sign = Character.isIdeographic(c);
                while (!sign && end < text.length() && isInWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                words++;
                numbers += Character.isDigit(c) ? 1 : 0;
                // A word of a thousand letters is as much noise as a thousand equal words.
                words += (end - i) / 100;
                different.add(text.substring(i, Math.min(end, i + 100)).toLowerCase(Locale.ROOT));
            }
            i = end;
        }
        return different.size() >= FEWEST_FACTOR * Math.sqrt(words) && numbers <= MOST_NUMBERS * words;
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
