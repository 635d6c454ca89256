package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Texts as vectors of their words, each word weighed by how often the text has it and how few of the texts
/// do (Salton and Buckley 1988).
public final class TfIdfVectors {

    private TfIdfVectors() {}

    /// For each text its words with their weights, of length 1, or all 0 where every text has all of its
    /// words.
    public static List<Map<String, Double>> of(List<String> texts) {
        List<Map<String, Double>> vectors = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (String text : texts) {
            Map<String, Double> counts = new TreeMap<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                counts.merge(word, 1.0, Double::sum);
            }
            counts.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
            vectors.add(counts);
        }
        for (Map<String, Double> vector : vectors) {
            vector.replaceAll((word, count) ->
                    (1 + Math.log(count)) * Math.log((double) texts.size() / frequency.getOrDefault(word, 1)));
            double length = Math.sqrt(vector.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
            vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        }
        return vectors;
    }

    /// How alike two of the vectors are, in [0, 1].
    public static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
