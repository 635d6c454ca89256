package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds titles of works by the quotation marks around them.
final class QuotedTitles {

    private static final Set<String> OPENING = Set.of("\"", "\u201C", "\u2018", "``");
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", "\u2019", "''");
    private static final int LONGEST = 8;

    private final ArticleWords article;

    QuotedTitles(ArticleWords article) {
        this.article = article;
    }

    /// Adds titles in quotation marks: some words that all begin with capitals but for the small ones between, without
    /// a mark at their end as quoted speech has.
    List<FoundName> add(List<FoundName> names) {
        List<FoundName> all = new ArrayList<>(names);
        for (int s = 0; s < article.sentences.size(); s++) {
            NameWords words = article.sentences.get(s);
            for (int open = 1; open < words.size && !words.shouting; open++) {
                int end = OPENING.contains(words.words.get(open)) ? titleEnd(words, open + 1) : -1;
                if (end > 0) {
                    FoundName title = new FoundName(s, open + 1, end, "WORK");
                    if (names.stream().noneMatch(title::overlaps)) {
                        all.add(title);
                    }
                    open = end;
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::from));
        return all;
    }

    /// Where a title of at least two words with capitals ends, at a closing mark; -1 where none stands.
    private static int titleEnd(NameWords words, int from) {
        int capitals = 0;
        for (int i = from; i < Math.min(words.size, from + LONGEST); i++) {
            if (CLOSING.contains(words.words.get(i))) {
                return capitals > 1 && words.capital[i - 1] ? i : -1;
            }
            if (!words.capital[i] && (i == from || !words.continues(i))) {
                return -1;
            }
            capitals += words.capital[i] ? 1 : 0;
        }
        return -1;
    }
}
