package dev.stemma.annotate.name.learned;

import java.util.HashMap;
import java.util.Map;

/// The types of an article's longer names by their first and last words: "Keller" where "Maria Keller" is a person.
/// What
/// stands after a link, "Growers of Norway", is a name of its own and tells nothing.
public final class NameParts {

    private final ArticleWords article;
    private final Map<Integer, Integer> first = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    /// Of an article, none yet.
    public NameParts(ArticleWords article) {
        this.article = article;
    }

    /// Notes a name of several words.
    ///
    /// @param type number of its type
    public void add(FoundName name, int type) {
        if (name.to() - name.from() > 1) {
            NameWords words = article.sentences.get(name.sentence());
            first.merge(words.lower[name.from()], 1 << type, (a, b) -> a | b);
            if (words.capital[name.to() - 2]) {
                last.merge(words.lower[name.to() - 1], 1 << type, (a, b) -> a | b);
            }
        }
    }

    /// The types of names that begin with a word, one bit each.
    int beginning(int lower) {
        return first.getOrDefault(lower, 0);
    }

    /// The types of names that end with a word, one bit each.
    int ending(int lower) {
        return last.getOrDefault(lower, 0);
    }
}
