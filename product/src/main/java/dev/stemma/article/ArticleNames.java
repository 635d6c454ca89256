package dev.stemma.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the articles of a story are called in a sentence that speaks of several, so that no two of them read alike.
///
/// An article has its [name][Article#name()]; where others have the same, its day or time of publication follows in
/// brackets, and a number where that is not enough. Linear but for sorting.
public final class ArticleNames {

    private static final int LONGEST_TIME = "2024-05-16 07:30".length();

    private ArticleNames() {}

    /// Names by the articles' ids; the order of the articles does not matter.
    public static Map<String, String> of(Collection<Article> articles) {
        Map<String, List<Article>> byName = new TreeMap<>();
        articles.stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(article -> byName.computeIfAbsent(article.name(), name -> new ArrayList<>())
                        .add(article));
        Map<String, String> names = new HashMap<>();
        byName.forEach((name, same) -> {
            Set<String> taken = new HashSet<>();
            for (Article article : same) {
                String told = same.size() == 1 ? name : name + published(article);
                String numbered = told;
                for (int number = 2; !taken.add(numbered); number++) {
                    numbered = told + " no. " + number;
                }
                names.put(article.id(), numbered);
            }
        });
        return Map.copyOf(names);
    }

    private static String published(Article article) {
        return article.published()
                .map(date -> date.value().replace('T', ' '))
                .map(date -> " (" + date.substring(0, Math.min(LONGEST_TIME, date.length())) + ")")
                .orElse("");
    }
}
