package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the words that tie the articles of a story.
///
/// The mean similarity of a story's pairs is a sum over words; each word's summand is its tie.
final class Ties {

    private static final int SHOWN = 8;

    private Ties() {}

    private record Tie(long term, double value, int articles) {}

    static List<Together.SharedWord> of(List<AnnotatedArticle> articles, List<Profile> profiles) {
        if (articles.size() < 2) {
            return List.of();
        }
        Map<Long, double[]> sums = new HashMap<>();
        for (Profile profile : profiles) {
            TermVector words = profile.words();
            for (int i = 0; i < words.size(); i++) {
                double[] sum = sums.computeIfAbsent(words.term(i), term -> new double[3]);
                sum[0] += words.weight(i);
                sum[1] += words.weight(i) * words.weight(i);
                sum[2]++;
            }
        }
        List<Tie> ties = new ArrayList<>();
        double all = 0;
        for (Map.Entry<Long, double[]> entry : new TreeMap<>(sums).entrySet()) {
            double[] sum = entry.getValue();
            double value = sum[0] * sum[0] - sum[1];
            if (sum[2] > 1) {
                ties.add(new Tie(entry.getKey(), value, (int) sum[2]));
                all += value;
            }
        }
        ties.sort(Comparator.comparingDouble((Tie tie) -> -tie.value()).thenComparingLong(Tie::term));
        List<Tie> strongest = ties.subList(0, Math.min(SHOWN, ties.size()));
        Map<Long, String> written = written(strongest, articles);
        double whole = all;
        return strongest.stream()
                .filter(tie -> written.containsKey(tie.term()))
                .map(tie -> new Together.SharedWord(
                        written.getOrDefault(tie.term(), ""),
                        tie.articles(),
                        Math.round(tie.value() / whole * 1000) / 1000.0))
                .toList();
    }

    /// How the articles write the words: the first form that stands inside a sentence, where capitals mean something.
    private static Map<Long, String> written(List<Tie> ties, List<AnnotatedArticle> articles) {
        Map<Long, String> inside = new HashMap<>();
        Map<Long, String> first = new HashMap<>();
        for (AnnotatedArticle article : articles) {
            for (Sentence sentence : article.sentences()) {
                for (Token token : sentence.tokens()) {
                    long term = Profiler.termOf(token.lemma());
                    if (ties.stream().anyMatch(tie -> tie.term() == term)) {
                        (token.equals(sentence.tokens().getFirst()) ? first : inside).putIfAbsent(term, token.text());
                    }
                }
            }
            if (inside.size() == ties.size()) {
                break;
            }
        }
        first.forEach(inside::putIfAbsent);
        return inside;
    }
}
