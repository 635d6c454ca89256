package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Puts other names in the place of an article's names, the same one for the same name throughout, so that the
/// recogniser learns from what stands around and inside names instead of remembering them.
final class NameSwapper {

    private final NameSupply supply;
    private final Random random;
    private final double share;

    /// @param share how many of an article's different names to replace, from 0 to 1
    NameSwapper(NameSupply supply, Random random, double share) {
        this.supply = supply;
        this.random = random;
        this.share = share;
    }

    PlainArticle swap(PlainArticle article) {
        Map<String, List<String>> chosen = new HashMap<>();
        Map<String, String> lastNames = new HashMap<>();
        List<List<String>> sentences = new ArrayList<>();
        List<int[]> marks = new ArrayList<>();
        for (int s = 0; s < article.sentences().size(); s++) {
            List<String> from = article.sentences().get(s);
            int[] fromMarks = article.marks().get(s);
            List<String> words = new ArrayList<>();
            List<Integer> newMarks = new ArrayList<>();
            for (int i = 0; i < from.size(); ) {
                int end = i + 1;
                if (fromMarks[i] == 0) {
                    words.add(from.get(i));
                    newMarks.add(0);
                } else {
                    while (end < from.size() && fromMarks[end] != 0 && fromMarks[end] % 2 == 0) {
                        end++;
                    }
                    NameType type = NameType.values()[(fromMarks[i] - 1) / 2];
                    List<String> name = replaced(type, from.subList(i, end), chosen, lastNames);
                    for (int k = 0; k < name.size(); k++) {
                        words.add(name.get(k));
                        newMarks.add((k == 0 ? 1 : 2) + 2 * type.ordinal());
                    }
                }
                i = end;
            }
            sentences.add(words);
            marks.add(newMarks.stream().mapToInt(Integer::intValue).toArray());
        }
        return new PlainArticle(sentences, marks, true);
    }

    private List<String> replaced(
            NameType type, List<String> name, Map<String, List<String>> chosen, Map<String, String> lastNames) {
        if (type == NameType.PERSON && name.size() == 1 && lastNames.containsKey(name.getFirst())) {
            return List.of(lastNames.get(name.getFirst()));
        }
        List<String> known = chosen.computeIfAbsent(
                type + " " + String.join(" ", name),
                k -> random.nextDouble() < share
                        ? supply.replacement(type, name).words()
                        : List.copyOf(name));
        if (type == NameType.PERSON) {
            lastNames.putIfAbsent(name.getLast(), known.getLast());
            if (name.size() > 1) {
                lastNames.putIfAbsent(name.getFirst(), known.getFirst());
            }
        }
        return known;
    }
}
