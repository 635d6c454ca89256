package dev.stemma.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The plain way to group articles: TF-IDF over the collection itself, cosine, average link, one threshold.
final class TfIdfBaseline {

    private static final double THRESHOLD = 0.2;

    private TfIdfBaseline() {}

    /// The number of the group of each text. Cost: square of the texts in memory, cube in time at worst.
    static List<String> group(List<String> texts) {
        double[][] similarity = similarities(texts);
        int count = texts.size();
        int[] size = new int[count];
        List<String> group = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            size[i] = 1;
            group.add(Integer.toString(i));
        }
        while (true) {
            int left = -1;
            int right = -1;
            double best = THRESHOLD;
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; size[i] > 0 && j < count; j++) {
                    if (size[j] > 0 && similarity[i][j] > best) {
                        best = similarity[i][j];
                        left = i;
                        right = j;
                    }
                }
            }
            if (left < 0) {
                return List.copyOf(group);
            }
            for (int k = 0; k < count; k++) {
                double mean = (size[left] * similarity[Math.min(left, k)][Math.max(left, k)]
                                + size[right] * similarity[Math.min(right, k)][Math.max(right, k)])
                        / (size[left] + size[right]);
                similarity[Math.min(left, k)][Math.max(left, k)] = mean;
            }
            size[left] += size[right];
            size[right] = 0;
            String joined = Integer.toString(left);
            String gone = Integer.toString(right);
            group.replaceAll(name -> name.equals(gone) ? joined : name);
        }
    }

    private static double[][] similarities(List<String> texts) {
        List<Map<String, Double>> vectors = TfIdfVectors.of(texts);
        double[][] similarity = new double[texts.size()][texts.size()];
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = i + 1; j < vectors.size(); j++) {
                similarity[i][j] = TfIdfVectors.cosine(vectors.get(i), vectors.get(j));
            }
        }
        return similarity;
    }
}
