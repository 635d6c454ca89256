package dev.stemma.compare;

import java.text.Normalizer;
import java.util.Locale;

/// Whether two words can be one name spelled two ways: another transliteration, a slip of one letter.
final class Spelling {

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
        return apart == 0 || (apart == 1 && shorter >= 5 && sameStart(x, y));
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
        String same = word.replace("kh", "h")
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
