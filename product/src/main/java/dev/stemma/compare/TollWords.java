package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that say what befell those whom a toll counts: "killed", "still missing", "lost their lives".
final class TollWords {

    private static final Map<Tolls.Sort, Set<String>> LEMMAS =
            Map.copyOf(Stream.of(Tolls.Sort.values()).collect(Collectors.toMap(sort -> sort, Tolls.Sort::lemmas)));

    private TollWords() {}

    /// What a word of a sentence says befell people.
    static Optional<Tolls.Sort> sortOf(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String text = token.text().toLowerCase(Locale.ROOT);
        boolean life = text.equals("life") || text.equals("lives");
        if (life && at >= 2) {
            boolean taken = tokens.subList(Math.max(0, at - 3), at).stream()
                    .anyMatch(before ->
                            before.lemma().equals("lose") || before.lemma().equals("claim"));
            return taken ? Optional.of(Tolls.Sort.DEAD) : Optional.empty();
        }
        boolean onBoard =
                text.equals("board") && at > 0 && tokens.get(at - 1).text().equals("on");
        return onBoard ? Optional.of(Tolls.Sort.ABOARD) : sort(token.lemma(), text);
    }

    /// What the counted words themselves say ("dead civilians").
    static Optional<Tolls.Sort> sortIn(String about) {
        Optional<Tolls.Sort> found = Optional.empty();
        for (String word : words(about)) {
            found = sort(word, word).or(() -> lost(about));
            if (found.isPresent()) {
                break;
            }
        }
        return found;
    }

    /// Whether a counted word says what befell those counted.
    static boolean tells(String word) {
        return sort(word, word).isPresent();
    }

    /// "Two bombers struck, killing 12": whom the word befell stands after it.
    static boolean isActive(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "killing",
                    "kill",
                    "kills",
                    "injuring",
                    "wounding",
                    "hurting",
                    "arresting",
                    "detaining",
                    "rescuing",
                    "saving",
                    "displacing",
                    "evacuating",
                    "injures",
                    "wounds",
                    "hurts",
                    "claiming" -> true;
            default -> false;
        };
    }

    /// The counted words, in lower case.
    static List<String> words(String about) {
        return Stream.of(about.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// "lost their lives".
    private static Optional<Tolls.Sort> lost(String about) {
        return about.contains("lost") && (about.contains("life") || about.contains("lives"))
                ? Optional.of(Tolls.Sort.DEAD)
                : Optional.empty();
    }

    private static Optional<Tolls.Sort> sort(String lemma, String text) {
        for (Tolls.Sort sort : Tolls.Sort.values()) {
            Set<String> lemmas = LEMMAS.getOrDefault(sort, Set.of());
            if (lemmas.contains(lemma) || stems(text).anyMatch(lemmas::contains)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /// A word and what is left of it without an ending; some counted words come without their lemma.
    private static Stream<String> stems(String word) {
        int n = word.length();
        return Stream.of(
                word,
                word.endsWith("s") && n > 3 ? word.substring(0, n - 1) : word,
                word.endsWith("d") && n > 3 ? word.substring(0, n - 1) : word,
                word.endsWith("ed") && n > 4 ? word.substring(0, n - 2) : word,
                word.endsWith("ies") && n > 4 ? word.substring(0, n - 3) + "y" : word);
    }
}
