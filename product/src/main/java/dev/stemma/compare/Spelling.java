package dev.stemma.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether two words can be one name spelled two ways: another transliteration, a slip of one letter.
final class Spelling {

    private static final String VOWELS = "aeiouyj";
    private static final List<String> LIKE_SOUNDS = List.of("bpvf", "dt", "gkcqh", "szcx", "gj", "mn");

    private static final int SHORTEST_WORD = 5;

    /// Fewer consonants are shared by many names.
    private static final int SHORTEST_NAME = 3;

    private static final Pattern BRITISH_ENDING = Pattern.compile(
            "(tre|bre|our|is(?=e|at|ing)|ys(?=e|ing)|ogue|mme|fence|cence|ll(?=ed|ing|er))(|e|ed|er|ing|ation|ers|al)$");

    private static final Map<String, String> AMERICAN_ENDINGS = Map.of(
            "tre", "ter", "bre", "ber", "our", "or", "is", "iz", "ys", "yz", "ogue", "og", "mme", "m", "fence", "fense",
            "cence", "cense", "ll", "l");

    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(al|el|as|ash|ad|az|ez|ed|es)[-‐‑ ](?=\\p{L})");

    private static final Pattern PEOPLE = Pattern.compile("(.{3,}?)(?:ites?|as?)");

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

    /// Whether two words are one in British and American spelling: "metre" and "meter", "labour" and "labor".
    static boolean oneWord(String left, String right) {
        boolean near = left.length() >= SHORTEST_WORD
                && right.length() >= SHORTEST_WORD
                && Math.abs(left.length() - right.length()) <= 3
                && Character.toLowerCase(left.charAt(0)) == Character.toLowerCase(right.charAt(0));
        return near && american(left).equals(american(right));
    }

    private static String american(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("-", "");
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss");
        String one = plural ? lower.substring(0, lower.length() - 1) : lower;
        String same = BRITISH_ENDING
                .matcher(one)
                .replaceFirst(match -> AMERICAN_ENDINGS.getOrDefault(match.group(1), match.group(1)) + match.group(2));
        return plural ? same + "s" : same;
    }

    /// Whether two names of one or more words are one, written down from another script in two ways: "Deir Ezzor" and
    /// "Deir az-Zour", "al-Hallaq" and "Hallak". Vowels, doubled letters, spaces and the article count for nothing.
    static boolean oneName(String left, String right) {
        String a = consonants(left);
        String b = consonants(right);
        boolean same = a.length() >= SHORTEST_NAME && a.equals(b);
        return (same && near(plain(withoutArticle(left)), plain(withoutArticle(right)))) || onePeople(left, right);
    }

    private static boolean near(String a, String b) {
        return sameStart(a, b) && distance(a, b) <= Math.max(a.length(), b.length()) / 3;
    }

    private static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceAll("");
    }

    /// The consonants as they sound.
    static String consonants(String name) {
        StringBuilder kept = new StringBuilder();
        String sound = sound(plain(withoutArticle(name)).replace("sh", "\u0161"));
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            boolean silent = c == 'h' && i == sound.length() - 1;
            if (VOWELS.indexOf(c) < 0 && !silent && (kept.isEmpty() || kept.charAt(kept.length() - 1) != c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /// Whether two words name one people or creed, whatever the ending: "Shia" and "Shiite".
    private static boolean onePeople(String left, String right) {
        Matcher a = PEOPLE.matcher(plain(left));
        Matcher b = PEOPLE.matcher(plain(right));
        return a.matches() && b.matches() && a.group(1).equals(b.group(1));
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
        return (VOWELS.indexOf(a.charAt(0)) >= 0 && VOWELS.indexOf(b.charAt(0)) >= 0)
                || a.charAt(0) == b.charAt(0)
                || a.length() >= 7;
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
