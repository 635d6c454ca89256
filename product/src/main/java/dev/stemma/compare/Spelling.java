package dev.stemma.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Whether two words can be one name spelled two ways: another transliteration, a slip of one letter.
final class Spelling {

    private static final String VOWELS = "aeiouyj";
    private static final List<String> LIKE_SOUNDS = List.of("bpvf", "dt", "gkcqh", "szcx", "gj", "mn");

    private Spelling() {}

    /// Whether the two differ, yet by no more than spelling does: Kharkov and Kharkiv, Brennick and Brenik.
    static boolean variants(String left, String right) {
        String a = plain(left);
        String b = plain(right);
        if (a.equals(b)) {
            return !left.equals(right);
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 4) {
            return false;
        }
        String x = sound(a);
        String y = sound(b);
        int apart = distance(x, y);
        return apart == 0 || (apart == 1 && shorter >= 5 && sameStart(x, y) && oneSound(x, y));
    }

    /// Whether the letters of two words stand for the same sounds throughout: Korvath and Korvat, Marcovitz and
    /// Marcovic.
    static boolean soundAlike(String left, String right) {
        return sound(plain(left)).equals(sound(plain(right)));
    }

    /// Whether the letter in which two words of one length differ can stand for one sound: two vowels, or consonants
    /// that transliteration and slips exchange. "Heller" and "Hemmer" are two names.
    private static boolean oneSound(String a, String b) {
        if (a.length() != b.length()) {
            return true;
        }
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                String pair = "" + a.charAt(i) + b.charAt(i);
                boolean vowels = VOWELS.indexOf(a.charAt(i)) >= 0 && VOWELS.indexOf(b.charAt(i)) >= 0;
                return vowels
                        || LIKE_SOUNDS.stream()
                                .anyMatch(sounds ->
                                        sounds.indexOf(pair.charAt(0)) >= 0 && sounds.indexOf(pair.charAt(1)) >= 0);
            }
        }
        return true;
    }

    private static boolean sameStart(String a, String b) {
        return a.charAt(0) == b.charAt(0) || a.length() >= 7;
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /// Spellings that transliteration uses for one sound, brought together; doubled letters single.
    private static String sound(String word) {
        String same = word.replace("tsch", "ch")
                .replace("tch", "ch")
                .replace("tz", "c")
                .replace("ts", "c")
                .replace("th", "t")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("iy", "y")
                .replace("yi", "y")
                .replace("ii", "y")
                .replace("w", "v")
                .replace("q", "k");
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < same.length(); i++) {
            if (i == 0 || same.charAt(i) != same.charAt(i - 1)) {
                single.append(same.charAt(i));
            }
        }
        return single.isEmpty() ? word : single.toString();
    }

    /// Levenshtein distance.
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + cost, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
