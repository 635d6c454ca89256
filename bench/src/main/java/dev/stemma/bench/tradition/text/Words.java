package dev.stemma.bench.tradition.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Small changes of wording that many operations need.
public final class Words {

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}+(?: (?:of |the )?\\p{Lu}[\\p{L}-]+)+");
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)");
    /// Words that open a sentence and are no names: they lose their capital inside one.
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "This",
            "That",
            "These",
            "Those",
            "In",
            "On",
            "At",
            "After",
            "Before",
            "When",
            "While",
            "As",
            "Some",
            "Many",
            "Most",
            "Several",
            "His",
            "Her",
            "Their",
            "Its",
            "There",
            "For",
            "With",
            "From",
            "By",
            "If",
            "Since",
            "Although",
            "Though",
            "One",
            "Two",
            "Three",
            "Other",
            "Another",
            "Both",
            "All",
            "Such",
            "More",
            "Officials",
            "Police",
            "According",
            "During",
            "Under",
            "Last");

    private Words() {}

    /// With a capital at the start.
    public static String capital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.substring(0, i) + Character.toUpperCase(text.charAt(i)) + text.substring(i + 1);
            }
        }
        return text;
    }

    /// As it stands inside a sentence: a first word that is plainly no name loses its capital.
    public static String inside(String sentence) {
        int end = sentence.indexOf(' ');
        String first = end < 0 ? sentence : sentence.substring(0, end);
        return OPENERS.contains(first) ? first.toLowerCase(Locale.ROOT) + sentence.substring(first.length()) : sentence;
    }

    /// Without the mark that ends it.
    public static String open(String sentence) {
        return sentence.replaceAll("[.!?]+$", "");
    }

    /// The replacement in the case of the word that it replaces.
    public static String like(String original, String replacement) {
        if (original.length() > 1 && original.equals(original.toUpperCase(Locale.ROOT))) {
            return replacement.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(original.charAt(0)) ? capital(replacement) : replacement;
    }

    /// Every match replaced by what `change` makes of it; a match for which it gives nothing stays.
    public static String replace(String text, Pattern pattern, Function<MatchResult, Optional<String>> change) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder changed = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    changed,
                    Matcher.quoteReplacement(
                            change.apply(matcher.toMatchResult()).orElse(matcher.group())));
        }
        return matcher.appendTail(changed).toString();
    }

    /// The name of several words that a text speaks of most, when it has one.
    public static Optional<String> topic(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            counts.merge(names.group().replaceFirst("^(The|In|On|But|And|At|For|After) ", ""), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().contains(" ")
                        && !DATED.matcher(entry.getKey()).find())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
