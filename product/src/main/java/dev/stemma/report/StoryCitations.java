package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.lineage.Stemma;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts citations in an order that shows independence first, and counts the lines behind them.
final class StoryCitations {

    private static final int MOST = 12;

    private final Stemma stemma;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();

    StoryCitations(List<AnnotatedArticle> articles, Stemma stemma) {
        this.stemma = stemma;
        for (AnnotatedArticle article : articles) {
            places.put(article.id(), places.size());
            article.article()
                    .published()
                    .filter(date -> date.value().length() >= 10)
                    .ifPresent(date -> days.put(article.id(), date.value().substring(0, 10)));
        }
    }

    /// The passage that is quoted, then one of each other line, then the rest; one an article, in the story's order.
    List<Passage> ordered(Passage own, Collection<Passage> others) {
        List<Passage> rest = new ArrayList<>();
        Set<String> articles = new HashSet<>(Set.of(own.article()));
        others.stream()
                .sorted(Comparator.comparing(
                                (Passage passage) -> places.getOrDefault(passage.article(), Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(passage -> articles.add(passage.article()))
                .forEach(rest::add);
        List<Passage> ordered = new ArrayList<>(List.of(own));
        Set<Integer> lines = new HashSet<>(linesOf(own.article()));
        for (Passage passage : List.copyOf(rest)) {
            if (linesOf(passage.article()).stream().anyMatch(line -> !lines.contains(line))) {
                lines.addAll(linesOf(passage.article()));
                ordered.add(passage);
                rest.remove(passage);
            }
        }
        ordered.addAll(rest);
        return List.copyOf(ordered.subList(0, Math.min(MOST, ordered.size())));
    }

    /// How late an article appeared among the days on which those of the story did, from 0 to 1; 0 where it is not
    /// known.
    double recency(String article) {
        String day = days.getOrDefault(article, "");
        List<String> all = days.values().stream().distinct().sorted().toList();
        return all.size() < 2 ? 0 : Math.max(0, all.indexOf(day)) / (double) (all.size() - 1);
    }

    private Set<Integer> linesOf(String article) {
        Set<Integer> lines = new HashSet<>();
        for (int i = 0; i < stemma.lines().size(); i++) {
            if (stemma.lines().get(i).contains(article)) {
                lines.add(i);
            }
        }
        return lines;
    }

    /// The fewest lines that hold all cited articles, found greedily.
    int lines(Collection<Passage> citations) {
        Set<String> open = new HashSet<>();
        citations.forEach(passage -> open.add(passage.article()));
        int count = 0;
        while (!open.isEmpty()) {
            Optional<List<String>> best = stemma.lines().stream()
                    .filter(line -> line.stream().anyMatch(open::contains))
                    .max(Comparator.comparingLong(
                            line -> line.stream().filter(open::contains).count()));
            if (best.isEmpty()) {
                return Math.max(1, count + open.size());
            }
            best.get().forEach(open::remove);
            count++;
        }
        return Math.max(1, count);
    }
}
