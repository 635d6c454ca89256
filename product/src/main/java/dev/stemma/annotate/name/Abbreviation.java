package dev.stemma.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Abbreviations made of initial letters.
final class Abbreviation {

    private static final Set<String> SKIPPED = Set.of("of", "the", "for", "and", "on", "in", "de", "to", "at", "&");

    private Abbreviation() {}

    /// Whether a word is one that abbreviations leave out.
    static boolean isSmall(String lower) {
        return SKIPPED.contains(lower);
    }

    /// Whether `brief` is made of the initials of `name`, with or without its small words: "IISS", "E.U.".
    static boolean fits(String brief, String name) {
        String letters = brief.replace(".", "");
        if (letters.length() < 2
                || letters.length() > 8
                || letters.indexOf(' ') >= 0
                || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return of(name).contains(letters);
    }

    /// The abbreviations that a name of several words makes: of its initials with and without its small words.
    static Set<String> of(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            char initial = Character.toUpperCase(word.charAt(0));
            all.append(initial);
            if (!SKIPPED.contains(word.toLowerCase(Locale.ROOT))) {
                large.append(initial);
            }
        }
        return large.length() >= 2 ? new TreeSet<>(List.of(all.toString(), large.toString())) : Set.of();
    }
}
