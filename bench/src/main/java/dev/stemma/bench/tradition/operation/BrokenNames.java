package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.operation.Thesaurus.PartOfSpeech;
import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// Breaks names and set phrases of several words, as spinning and translating machines do: an institute changes the
/// order of its words, a committee gets a synonym, "a 12-point plan" loses its point. A name once broken is broken the
/// same way through the whole text.
public final class BrokenNames implements Operation {

    private static final String BODIES =
            "Institute|University|Council|Committee|Agency|Association|Center|Centre|Foundation|Party|Coalition"
                    + "|Commission|Department|Ministry|Office|Observatory|Bureau|Court|Board|Fund|Union|Service|Force";
    private static final Pattern BODY =
            Pattern.compile("\\b((?:\\p{Lu}\\p{L}+ ){1,3})(" + BODIES + ")\\b(?! (?:of|for)\\b)");
    private static final Pattern OF_BODY =
            Pattern.compile("\\b(" + BODIES + ") (of|for) ((?:\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)?)");
    private static final Pattern COMPOUND = Pattern.compile(
            "\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)-(point|year-old|year|day|week|month"
                    + "|member|seat|page|hour|mile|judge|nation|week-long)\\b");
    private static final Map<String, List<String>> MEASURES = Map.of(
            "point", List.of(" o'clock", " dots", "-item"),
            "member", List.of(" limb", "-person"),
            "seat", List.of(" chair", "-place"),
            "page", List.of(" sheet", " leaves"),
            "judge", List.of(" referee", "-magistrate"));

    private final Thesaurus thesaurus;
    private final double chance;

    /// @param chance how likely each name is broken
    public BrokenNames(Thesaurus thesaurus, double chance) {
        this.thesaurus = thesaurus;
        this.chance = chance;
    }

    @Override
    public Draft apply(Draft draft, Random random) {
        Map<String, Optional<String>> broken = new HashMap<>();
        return draft.map(statement -> {
            String text = statement.text();
            text = Words.replace(
                    text,
                    BODY,
                    name -> once(
                            broken,
                            name.group(),
                            random,
                            () -> random.nextBoolean()
                                    ? Optional.of(name.group(2) + " of "
                                            + name.group(1).strip())
                                    : synonym(name.group(2), random).map(other -> name.group(1) + other)));
            text = Words.replace(
                    text,
                    OF_BODY,
                    name -> once(
                            broken,
                            name.group(),
                            random,
                            () -> random.nextBoolean()
                                    ? Optional.of(name.group(3) + " " + name.group(1))
                                    : synonym(name.group(1), random)
                                            .map(other -> other + " " + name.group(2) + " " + name.group(3))));
            text = Words.replace(
                    text,
                    COMPOUND,
                    compound -> once(broken, compound.group(), random, () -> {
                        List<String> others =
                                MEASURES.getOrDefault(compound.group(2), List.of(" " + compound.group(2)));
                        return Optional.of(compound.group(1) + others.get(random.nextInt(others.size())));
                    }));
            return statement.reworded(text);
        });
    }

    private Optional<String> once(
            Map<String, Optional<String>> broken,
            String name,
            Random random,
            java.util.function.Supplier<Optional<String>> breaking) {
        Optional<String> known = broken.get(name);
        if (known == null) {
            known = random.nextDouble() < chance ? breaking.get() : Optional.empty();
            broken.put(name, known);
        }
        return known;
    }

    private Optional<String> synonym(String word, Random random) {
        return thesaurus
                .find(PartOfSpeech.NOUN, word.toLowerCase(java.util.Locale.ROOT))
                .map(entry -> entry.senses().stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.contains(" "))
                        .toList())
                .filter(others -> !others.isEmpty())
                .map(others -> Words.capital(others.get(random.nextInt(others.size()))));
    }
}
