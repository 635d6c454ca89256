package dev.stemma.clean;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells a line of names ("Reporting by A. Name in Oslo; editing by B. Name") from a sentence ("Reporting by the
/// paper showed that ..."): a line of names has no word in lower case besides a few that join names.
final class NamesOnly {

    private static final Pattern SPACE = Pattern.compile("[\\s,;:()\\[\\]/|&•·–—-]+");

    private static final Set<String> JOINING = Set.of(
            "and",
            "in",
            "of",
            "the",
            "at",
            "for",
            "from",
            "via",
            "by",
            "with",
            "de",
            "la",
            "le",
            "du",
            "van",
            "von",
            "der",
            "den",
            "di",
            "da",
            "del",
            "dos",
            "al",
            "el",
            "bin",
            "ibn",
            "y",
            "e",
            "et",
            "und",
            "reporting",
            "writing",
            "editing",
            "additional",
            "further",
            "compiled",
            "translated",
            "edited",
            "written",
            "photo",
            "photos",
            "contributing",
            "reporters",
            "staff",
            "agencies",
            "agency",
            "correspondent",
            "para",
            "por",
            "on",
            "courtesy",
            "newsroom",
            "bureau",
            "graphics",
            "research",
            "production",
            "video",
            "text",
            "images",
            "photography");

    private NamesOnly() {}

    /// Whether every word begins with a capital or a digit, or joins names.
    static boolean matches(String text) {
        boolean any = false;
        for (String word : SPACE.split(text, -1)) {
            if (word.isEmpty()) {
                continue;
            }
            int first = word.codePointAt(0);
            boolean name = Character.isUpperCase(first)
                    || Character.isDigit(first)
                    || Character.isTitleCase(first)
                    || word.startsWith("http")
                    || word.startsWith("www.")
                    || word.startsWith("@");
            if (!name && !JOINING.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
                return false;
            }
            any |= name;
        }
        return any;
    }
}
