package dev.stemma.compare;

import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds one utterance that a copy gives to another speaker than its source.
///
/// Only speakers with names are compared: a name and a description can be one person. Between independent lines a
/// speaker
/// that was resolved wrongly would look the same, so nothing is said there.
final class SpeakerDrift {

    /// "They" is the longest that stands for a speaker; names of so few letters are rare.
    private static final int LONGEST_PRONOUN = 4;

    private final StoryText text;
    private final StoryLines lines;
    private final Labels labels;

    SpeakerDrift(StoryText text, StoryLines lines, Labels labels) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
    }

    List<VariantDraft> find(List<QuoteGroup> groups) {
        List<VariantDraft> drafts = new ArrayList<>();
        for (QuoteGroup group : groups) {
            // A name is held against names, a pronoun against pronouns: of one of each, the pronoun was read wrongly.
            for (boolean named : List.of(true, false)) {
                Map<String, Map<String, Passage>> alike = speakers(group, quote -> isNamed(quote) == named);
                if (alike.size() == 2) {
                    draft(group, alike, speakers(group, quote -> true)).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    private Map<String, Map<String, Passage>> speakers(QuoteGroup group, Predicate<Quote> wanted) {
        Map<String, Map<String, Passage>> bySpeaker = new LinkedHashMap<>();
        for (Quote quote : group.forms()) {
            quote.speaker()
                    .map(text::canonical)
                    .filter(speaker -> isPerson(speaker) && wanted.test(quote))
                    .ifPresent(speaker -> bySpeaker
                            .computeIfAbsent(speaker, k -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    quote.content().getFirst().article(),
                                    quote.speakerAsWritten()
                                            .orElse(quote.content().getFirst())));
        }
        return bySpeaker;
    }

    /// Whether the article names the speaker beside his words.
    private boolean isNamed(Quote quote) {
        return quote.speakerAsWritten()
                .map(text::textOf)
                .filter(words ->
                        words.length() > LONGEST_PRONOUN && words.chars().anyMatch(Character::isUpperCase))
                .isPresent();
    }

    private boolean isPerson(String speaker) {
        return text.names().stream().anyMatch(name -> name.name().equals(speaker) && name.type() == NameType.PERSON);
    }

    private Optional<VariantDraft> draft(
            QuoteGroup group, Map<String, Map<String, Passage>> alike, Map<String, Map<String, Passage>> all) {
        List<String> speakers = List.copyOf(alike.keySet());
        Map<String, Passage> first = alike.getOrDefault(speakers.getFirst(), Map.of());
        Map<String, Passage> second = alike.getOrDefault(speakers.getLast(), Map.of());
        if (first.keySet().stream().anyMatch(second::containsKey) || oneName(speakers)) {
            return Optional.empty();
        }
        Optional<String> changer = changer(second, first);
        Optional<String> other = changer(first, second);
        String said = text.textOf(group.forms().getFirst().content().getFirst());
        String subject =
                "who said “" + (said.length() > 50 ? said.substring(0, 50).strip() + " …" : said) + "”";
        if (changer.isPresent() == other.isPresent()) {
            return Optional.empty();
        }
        boolean secondChanged = changer.isPresent();
        String child = changer.or(() -> other).orElseThrow();
        String right = secondChanged ? speakers.getFirst() : speakers.getLast();
        String wrong = secondChanged ? speakers.getLast() : speakers.getFirst();
        Map<String, Passage> before = all.getOrDefault(right, Map.of());
        Map<String, Passage> after = all.getOrDefault(wrong, Map.of());
        return Optional.of(new VariantDraft(
                VariantKind.ATTRIBUTION,
                Verdict.DRIFT,
                labels.of(child) + " gives to " + wrong + " what the text it took it from gives to " + right + ".",
                subject,
                List.of(reading(right, before), reading(wrong, after)),
                Optional.of(child),
                after.keySet().stream()
                        .filter(article -> lines.descends(article, child))
                        .toList(),
                0.8));
    }

    /// The first article of those with one speaker that descends from an article with the other.
    private Optional<String> changer(Map<String, Passage> these, Map<String, Passage> others) {
        return these.keySet().stream()
                .filter(article -> others.keySet().stream()
                        .anyMatch(parent -> !text.ofOneOutlet(parent, article) && lines.descends(article, parent)))
                .filter(article -> these.keySet().stream().noneMatch(parent -> lines.descends(article, parent)))
                .findFirst();
    }

    private static boolean oneName(List<String> speakers) {
        String a = speakers.getFirst().toLowerCase(Locale.ROOT);
        String b = speakers.getLast().toLowerCase(Locale.ROOT);
        String lastA = a.substring(a.lastIndexOf(' ') + 1);
        String lastB = b.substring(b.lastIndexOf(' ') + 1);
        return a.contains(lastB) || b.contains(lastA) || Spelling.variants(lastA, lastB);
    }

    private Reading reading(String speaker, Map<String, Passage> places) {
        return new Reading(
                speaker,
                speaker,
                List.copyOf(places.keySet()),
                List.copyOf(places.values()),
                lines.count(places.values()));
    }
}
