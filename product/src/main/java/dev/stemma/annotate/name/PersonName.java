package dev.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name in its parts.
///
/// @param parts the words without initials' full stops kept as written; suffixes such as "Jr." and nicknames in
/// quotation
///     marks are left out
record PersonName(List<String> parts) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "esq", "esq.");
    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "le", "du", "von", "van", "der", "den", "bin", "ibn", "al", "el", "del", "di", "da", "dos");

    private static final Pattern NICKNAME =
            Pattern.compile("\\s(?:\"[^\"]+\"|\u201C[^\u201D]+\u201D|\u2018[^\u2019]+\u2019|'[^']+')\\s");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : NICKNAME.matcher(name).replaceAll(" ").split("[\\s\u00a0]+|,", -1)) {
            if (!word.isBlank() && !SUFFIXES.contains(word.toLowerCase(Locale.ROOT))) {
                parts.add(word);
            }
        }
        return new PersonName(parts.isEmpty() ? List.of(name) : parts);
    }

    String last() {
        return parts.getLast();
    }

    String first() {
        return parts.getFirst();
    }

    boolean isFull() {
        return words() >= 2;
    }

    /// Parts that are neither initials nor particles.
    int words() {
        int count = 0;
        for (String part : parts) {
            if (!isInitial(part) && !PARTICLES.contains(part)) {
                count++;
            }
        }
        return count;
    }

    /// Whether both can be forms of one person's full name: the family names are equal, and no given name or initial
    /// contradicts another.
    boolean agreesWith(PersonName other) {
        return last().equalsIgnoreCase(other.last()) && givenAgrees(other);
    }

    /// Whether no given name or initial contradicts another.
    boolean givenAgrees(PersonName other) {
        List<String> mine = given();
        List<String> theirs = other.given();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        String a = mine.getFirst();
        String b = theirs.getFirst();
        return NameKey.spelling(NameKey.plain(a)).equals(NameKey.spelling(NameKey.plain(b)))
                || (isInitial(a) && startsAlike(a, b))
                || (isInitial(b) && startsAlike(a, b))
                || (a.length() >= 3 && b.length() >= 3 && (isShortFor(a, b) || isShortFor(b, a)));
    }

    private List<String> given() {
        return parts.subList(0, parts.size() - 1);
    }

    private static boolean isShortFor(String brief, String whole) {
        return whole.length() > brief.length() && whole.regionMatches(true, 0, brief, 0, brief.length());
    }

    private static boolean startsAlike(String a, String b) {
        return Character.toLowerCase(a.charAt(0)) == Character.toLowerCase(b.charAt(0));
    }

    static boolean isInitial(String part) {
        return part.length() == 1 || (part.length() == 2 && part.charAt(1) == '.') || part.matches("(\\p{Lu}\\.){2,3}");
    }
}
