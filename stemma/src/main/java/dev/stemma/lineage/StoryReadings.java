package dev.stemma.lineage;

import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which articles of the story each word stands: what reports say of the event, and how telling a word
/// is in news at large.
final class StoryReadings {

    private final BackgroundFrequencies background;
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final Map<String, Integer> familyOf = new HashMap<>();

    /// @param families a family number for each witness: articles that are related count as one voice
    StoryReadings(List<Witness> story, int[] families, BackgroundFrequencies background) {
        this.background = background;
        for (int i = 0; i < story.size(); i++) {
            int family = families[i];
            familyOf.put(story.get(i).id(), family);
            story.get(i).words.stream().map(Witness.Word::text).distinct().forEach(word -> {
                List<Integer> known = holders.computeIfAbsent(word, key -> new ArrayList<>(2));
                if (!known.contains(family)) {
                    known.add(family);
                }
            });
        }
    }

    /// How many families besides those of two witnesses hold a word.
    long othersWith(String word, Witness one, Witness other) {
        Integer oneFamily = familyOf.get(one.id());
        Integer otherFamily = familyOf.get(other.id());
        return holders.getOrDefault(word, List.of()).stream()
                .filter(family -> !family.equals(oneFamily) && !family.equals(otherFamily))
                .count();
    }

    /// How telling a word is, in [0, 1]: nothing for grammar, all for what few articles hold.
    double telling(Witness.Word word) {
        if (Character.isDigit(word.text().charAt(0))) {
            return 1;
        }
        return Math.max(0, Math.min(1, (background.bits(word.lemma()) - 4) / 5));
    }
}
