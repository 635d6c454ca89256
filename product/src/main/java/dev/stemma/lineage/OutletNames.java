package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of a story's outlets, to find where a text credits one.
///
/// That two copies name the outlet they were taken from does not make either the other's copy; so the words
/// of a credit count for nothing in what texts share. Cost: linear in the words of a text.
final class OutletNames {

    /// Words around a name that belong to the credit.
    private static final Set<String> AROUND = Set.of(
            "according",
            "to",
            "by",
            "from",
            "via",
            "told",
            "reported",
            "reports",
            "said",
            "says",
            "the",
            "source",
            "in",
            "first",
            "citing",
            "as",
            "a",
            "report",
            "published",
            "with",
            "of",
            "and");

    private static final int MOST_AROUND = 4;

    /// Names by their first word, each as its words in lower case.
    private final Map<String, List<List<String>>> names = new HashMap<>();

    OutletNames(List<Witness> story) {
        story.stream()
                .flatMap(witness -> witness.article.article().outlet().stream())
                .map(outlet -> words(outlet.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> names.computeIfAbsent(name.getFirst(), key -> new ArrayList<>())
                        .add(name));
    }

    /// Marks the words of credits.
    void mark(Witness witness, BitSet credits) {
        List<Witness.Word> words = witness.words;
        for (int i = 0; i < words.size(); i++) {
            for (List<String> name : names.getOrDefault(words.get(i).text(), List.of())) {
                if (stands(name, words, i)) {
                    int from = i;
                    while (from > 0
                            && i - from < MOST_AROUND
                            && AROUND.contains(words.get(from - 1).text())) {
                        from--;
                    }
                    int to = i + name.size();
                    int end = to;
                    while (end < words.size()
                            && end - to < MOST_AROUND
                            && AROUND.contains(words.get(end).text())) {
                        end++;
                    }
                    credits.set(from, end);
                }
            }
        }
    }

    private static boolean stands(List<String> name, List<Witness.Word> words, int from) {
        if (from + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(from + i).text().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(List.of(
                name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip().split("[^\\p{L}\\p{N}'&-]+")));
        words.removeIf(String::isEmpty);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }
}
