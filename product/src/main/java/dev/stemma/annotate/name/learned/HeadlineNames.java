package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the names of headlines whose words all have capitals.
final class HeadlineNames {

    private static final Set<String> STOPS = Set.of(".", "!", "\"", "\u201D", "\u2019", ":", ";");
    private static final int LONGEST = 8;
    private static final int SHORTEST_HEADLINE = 3;

    private final ArticleWords article;

    HeadlineNames(ArticleWords article) {
        this.article = article;
    }

    /// Where all words have capitals, as in headlines, capitals part nothing: there the names are those that the other
    /// sentences know, if they know any.
    List<FoundName> set(List<FoundName> names) {
        Map<String, String> known = new HashMap<>();
        for (FoundName name : names) {
            NameWords words = words(name);
            if (!isHeadline(words)) {
                known.putIfAbsent(words.text(name.from(), name.to()).toLowerCase(Locale.ROOT), name.type());
                if (name.type().equals("PERSON")) {
                    known.putIfAbsent(words.small(name.to() - 1), name.type());
                }
            }
        }
        if (known.isEmpty()) {
            return names;
        }
        List<FoundName> result = new ArrayList<>();
        int headline = -1;
        for (FoundName name : names) {
            NameWords words = words(name);
            if (!isHeadline(words) || words.size < SHORTEST_HEADLINE) {
                result.add(name);
            } else if (name.sentence() != headline) {
                headline = name.sentence();
                known(headline, words, known, result);
            }
        }
        return result;
    }

    private static boolean isHeadline(NameWords words) {
        return words.shouting && words.size > 0 && !STOPS.contains(words.words.getLast());
    }

    private static void known(int sentence, NameWords words, Map<String, String> known, List<FoundName> target) {
        for (int from = 0; from < words.size; ) {
            int end = from;
            for (int to = Math.min(words.size, from + LONGEST); to > from && end == from; to--) {
                String text = words.text(from, to).toLowerCase(Locale.ROOT);
                if (words.capital[from] && known.containsKey(text)) {
                    target.add(new FoundName(sentence, from, to, known.getOrDefault(text, "OTHER")));
                    end = to;
                }
            }
            from = Math.max(end, from + 1);
        }
    }

    private NameWords words(FoundName name) {
        return article.sentences.get(name.sentence());
    }
}
