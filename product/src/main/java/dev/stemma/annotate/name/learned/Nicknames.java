package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts together the names of persons that a nickname in quotation marks parts: `Anna "Spark" Lind`.
final class Nicknames {

    private static final Set<String> OPENING = Set.of("\"", "\u201C", "\u2018", "``", "'");
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", "\u2019", "''", "'");
    private static final int LONGEST = 3;

    private final ArticleWords article;

    Nicknames(ArticleWords article) {
        this.article = article;
    }

    /// The names with those before a nickname, the nickname and the surname in one.
    List<FoundName> join(List<FoundName> names) {
        List<FoundName> result = new ArrayList<>();
        for (FoundName name : names) {
            if (result.isEmpty() || !result.getLast().overlaps(name)) {
                result.add(whole(name, names));
            }
        }
        return result;
    }

    private FoundName whole(FoundName name, List<FoundName> names) {
        NameWords words = article.sentences.get(name.sentence());
        int open = name.to();
        if (!name.type().equals("PERSON") || open >= words.size || !OPENING.contains(words.words.get(open))) {
            return name;
        }
        int close = open + 1;
        while (close < words.size && close <= open + LONGEST && isPart(words, close, open)) {
            close++;
        }
        boolean surname = close > open + 1
                && close + 1 < words.size
                && CLOSING.contains(words.words.get(close))
                && words.capital[close + 1];
        if (!surname) {
            return name;
        }
        int end = close + 2;
        for (FoundName other : names) {
            if (other.sentence() == name.sentence() && other.from() == close + 1) {
                if (other.type().equals("PLACE") || other.type().equals("PEOPLE")) {
                    return name;
                }
                end = other.to();
            }
        }
        return new FoundName(name.sentence(), name.from(), end, "PERSON");
    }

    private static boolean isPart(NameWords words, int i, int open) {
        return !CLOSING.contains(words.words.get(i))
                && (words.capital[i] || (i == open + 1 && words.words.get(i).equals("the")));
    }
}
