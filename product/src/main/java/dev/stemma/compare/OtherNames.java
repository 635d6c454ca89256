package dev.stemma.compare;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds names of several words that articles put together in different ways: "Seafarers' Federation" and "Federation
/// of Seafarers". The same words in another order name the same thing.
///
/// Recognition may take such a name whole or stop at the word that joins its parts; neighbours so joined are therefore
/// read as one name too.
final class OtherNames {

    private static final int STEM = 5;

    private static final Set<String> JOINING =
            Set.of("the", "of", "for", "and", "in", "on", "a", "an", "de", "la", "le", "du", "des", "to");

    /// What may stand between the parts of one name.
    private static final Pattern BETWEEN = Pattern.compile("['’]s?\\s+|\\s+of\\s+(?:the\\s+)?");

    private static final Pattern JOINED = Pattern.compile("['’]|\\b(?:of|for|and|the|de|du|des|la)\\b");

    private final StoryText text;
    private final StoryLines lines;

    OtherNames(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
    }

    List<VariantDraft> find() {
        Map<String, Map<String, List<Passage>>> formsOfWords = new TreeMap<>();
        for (int article = 0; article < text.articles().size(); article++) {
            for (Passage place : places(article)) {
                String form = text.textOf(place).replaceAll("\\s+", " ");
                Set<String> stems = stems(form);
                if (stems.size() >= 2) {
                    formsOfWords
                            .computeIfAbsent(String.join(" ", stems), k -> new LinkedHashMap<>())
                            .computeIfAbsent(order(form), k -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        return formsOfWords.values().stream()
                .filter(forms -> forms.size() > 1)
                .flatMap(forms -> draft(List.copyOf(forms.values())).stream())
                .toList();
    }

    /// Where the article's names stand, and where two neighbours make one.
    private List<Passage> places(int article) {
        List<NameMention> mentions = text.article(article).names();
        List<Passage> places = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Passage place = mentions.get(i).passage();
            places.add(place);
            if (i + 1 < mentions.size() && joined(place, mentions.get(i + 1).passage())) {
                places.add(new Passage(
                        place.article(),
                        place.start(),
                        mentions.get(i + 1).passage().end()));
            }
        }
        return places;
    }

    private boolean joined(Passage name, Passage next) {
        return next.start() > name.end()
                && BETWEEN.matcher(text.textOf(
                                new Passage(name.article(), /* start= */ name.end(), /* end= */ next.start())))
                        .matches();
    }

    /// The words that carry the name, without endings.
    private static Set<String> stems(String form) {
        Set<String> stems = new TreeSet<>();
        for (String word : words(form)) {
            if (!JOINING.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /// The same stems in their order: what tells two forms apart.
    private static String order(String form) {
        return words(form).stream()
                .filter(word -> !JOINING.contains(word))
                .map(OtherNames::stem)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String form) {
        return List.of(form.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", "").split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String stem(String word) {
        String singular = word.endsWith("ies") && word.length() > 4
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        return singular.length() > STEM ? singular.substring(0, STEM) : singular;
    }

    private Optional<VariantDraft> draft(List<List<Passage>> forms) {
        List<Reading> readings = forms.stream().map(this::reading).toList();
        Set<String> first = Set.copyOf(readings.getFirst().articles());
        boolean together = readings.stream()
                .skip(1)
                .anyMatch(reading -> reading.articles().stream().anyMatch(first::contains));
        // Without a word that joins its parts, another order is that of a list or of a page run into the text.
        boolean joined = readings.stream()
                .anyMatch(reading -> JOINED.matcher(reading.value()).find());
        if (together || !joined) {
            return Optional.empty();
        }
        return Optional.of(new VariantDraft(
                VariantKind.NAME,
                Verdict.COMPATIBLE,
                readings.stream().map(reading -> "“" + reading.value() + "”").collect(Collectors.joining(" and "))
                        + " are one name, put together otherwise.",
                readings.getFirst().value(),
                readings,
                Optional.empty(),
                List.of(),
                0.3));
    }

    private Reading reading(List<Passage> places) {
        String value = text.textOf(places.getFirst());
        return new Reading(
                value, value, places.stream().map(Passage::article).distinct().toList(), places, lines.count(places));
    }
}
