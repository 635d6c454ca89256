package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Mends types that the teacher gave one name in different ways: by the full names of the same article, by most of the
/// article's places, by most of all articles' places, and by a list where only one knows the name.
final class TeacherMender {

    private static final int KNOWN = 8;
    private static final double AGREED = 0.85;

    private final Map<String, int[]> everywhere = new HashMap<>();
    private final Map<String, Integer> listed;
    private final boolean surnamesFirst;
    private long changed;

    /// @param listed the types of names of several words that stand in lists of one type only
    /// @param surnamesFirst whether surnames are mended before the places of all articles are counted
    TeacherMender(Map<String, Integer> listed, boolean surnamesFirst) {
        this.listed = Map.copyOf(listed);
        this.surnamesFirst = surnamesFirst;
    }

    List<PlainArticle> mend(List<PlainArticle> articles) {
        List<PlainArticle> known =
                surnamesFirst ? articles.stream().map(this::withSurnames).toList() : articles;
        for (PlainArticle article : known) {
            names(article, (key, size, type) -> {
                everywhere.computeIfAbsent(key, k -> new int[NameType.values().length])[type]++;
                return type;
            });
        }
        List<PlainArticle> mended = known.stream().map(this::mend).toList();
        System.out.println("mended types of the teacher's: " + changed);
        return mended;
    }

    /// The article with its surnames as persons. Before all articles are counted this helps against a teacher that does
    /// not know a much named person and would else be believed for most places.
    private PlainArticle withSurnames(PlainArticle article) {
        Set<String> surnames = surnames(article);
        return names(article, (key, size, type) -> {
            boolean surname = size == 1 && surnames.contains(key);
            return changedTo(surname ? NameType.PERSON.ordinal() : type, type);
        });
    }

    /// The last words of the article's full names of persons.
    private static Set<String> surnames(PlainArticle article) {
        Set<String> surnames = new HashSet<>();
        names(article, (key, size, type) -> {
            if (size > 1 && type == NameType.PERSON.ordinal()) {
                surnames.add(key.substring(key.lastIndexOf(' ') + 1));
            }
            return type;
        });
        return surnames;
    }

    private PlainArticle mend(PlainArticle article) {
        Map<String, int[]> here = new HashMap<>();
        names(article, (key, size, type) -> {
            here.computeIfAbsent(key, k -> new int[NameType.values().length])[type]++;
            return type;
        });
        Set<String> surnames = surnames(article);
        return names(article, (key, size, type) -> {
            boolean surname = size == 1 && surnames.contains(key);
            return changedTo(surname ? NameType.PERSON.ordinal() : better(key, size, type, here), type);
        });
    }

    private int changedTo(int better, int type) {
        changed += better == type ? 0 : 1;
        return better;
    }

    private int better(String key, int size, int type, Map<String, int[]> here) {
        if (size > 1 && listed.containsKey(key)) {
            return listed.getOrDefault(key, type);
        }
        int all = most(everywhere.getOrDefault(key, new int[0]), KNOWN, AGREED);
        int local = most(here.getOrDefault(key, new int[0]), 2, 0.5);
        return all >= 0 ? all : local >= 0 ? local : type;
    }

    /// The type of more than a share of at least so many places; -1 where there is none.
    private static int most(int[] votes, int fewest, double share) {
        int sum = 0;
        int best = -1;
        for (int type = 0; type < votes.length; type++) {
            sum += votes[type];
            best = best < 0 || votes[type] > votes[best] ? type : best;
        }
        return sum >= fewest && votes[best] > share * sum ? best : -1;
    }

    private interface Visitor {
        int visit(String key, int size, int type);
    }

    /// The article with the types that the visitor gives.
    private static PlainArticle names(PlainArticle article, Visitor visitor) {
        List<int[]> marks = new ArrayList<>();
        for (int s = 0; s < article.marks().size(); s++) {
            int[] of = article.marks().get(s).clone();
            for (int from = 0; from < of.length; from++) {
                if (of[from] % 2 == 1) {
                    int to = from + 1;
                    while (to < of.length && of[to] == of[from] + 1) {
                        to++;
                    }
                    String key = String.join(" ", article.sentences().get(s).subList(from, to));
                    int type = visitor.visit(key, to - from, of[from] / 2);
                    for (int i = from; i < to; i++) {
                        of[i] = (i == from ? 1 : 2) + 2 * type;
                    }
                    from = to - 1;
                }
            }
            marks.add(of);
        }
        return new PlainArticle(article.sentences(), marks, article.listed());
    }
}
