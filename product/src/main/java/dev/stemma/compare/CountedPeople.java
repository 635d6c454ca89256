package dev.stemma.compare;

import dev.stemma.language.PartOfSpeech;
import java.util.Set;

/// Whom a toll counts, when they are people of a special kind.
final class CountedPeople {

    /// Words for people of no special kind; a count of them can be compared with a count that names nobody.
    /// Reports say "civilians" and "people" of the same dead.
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "civilian",
            "civilians",
            "resident",
            "residents",
            "citizen",
            "citizens",
            "person",
            "persons",
            "human",
            "humans",
            "victim",
            "victims",
            "casualty",
            "casualties",
            "being",
            "beings",
            "toll",
            "life",
            "lives",
            "other",
            "others",
            "them",
            "men",
            "individuals",
            "souls",
            "the",
            "of",
            "was",
            "were",
            "are",
            "is",
            "have",
            "had",
            "been",
            "lost",
            "found",
            "counted",
            "landed",
            "recovered",
            "pulled",
            "taken",
            "reported",
            "confirmed",
            "more",
            "least",
            "a",
            "an",
            "in",
            "and",
            "board",
            "on",
            "some");

    private CountedPeople() {}

    /// Those counted, when they are of a special kind ("civilian", "crew member").
    static String in(String about, Statement statement) {
        StringBuilder who = new StringBuilder();
        for (String word : TollWords.words(about)) {
            if (!ANYBODY.contains(word) && !TollWords.tells(word) && names(word, statement)) {
                who.append(who.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return who.toString();
    }

    /// Whether a counted word names those counted rather than what befell them.
    private static boolean names(String word, Statement statement) {
        return statement.tokens().stream()
                .filter(token -> token.text().equalsIgnoreCase(word))
                .allMatch(token -> token.partOfSpeech().isNoun()
                        || token.partOfSpeech() == PartOfSpeech.ADJECTIVE
                        || token.partOfSpeech() == PartOfSpeech.UNKNOWN);
    }

    private static String singular(String word) {
        if (word.equals("children")) {
            return "child";
        }
        if (word.equals("women")) {
            return "woman";
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
