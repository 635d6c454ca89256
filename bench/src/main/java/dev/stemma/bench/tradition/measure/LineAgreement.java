package dev.stemma.bench.tradition.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// B³ of lines of reporting, in the extended form for witnesses that stand in several lines (Bagga and Baldwin 1998;
/// Amigó and others 2009): for each pair of witnesses, the lines that they share in one stemma are held against those
/// that they share in the other.
public final class LineAgreement {

    private LineAgreement() {}

    /// Precision, recall and their harmonic mean, each in [0, 1].
    public record Agreement(double precision, double recall) {

        /// The harmonic mean.
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /// How far found lines agree with the true ones.
    public static Agreement of(Set<String> witnesses, List<Set<String>> truth, List<Set<String>> found) {
        return new Agreement(mean(witnesses, found, truth), mean(witnesses, truth, found));
    }

    /// For each witness, the mean over those that share a line of `own` with it of the part of the shared lines that
    /// `other` has too.
    private static double mean(Set<String> witnesses, List<Set<String>> own, List<Set<String>> other) {
        Map<String, Set<Integer>> ownLines = lines(own);
        Map<String, Set<Integer>> otherLines = lines(other);
        double sum = 0;
        for (String one : witnesses) {
            double agreed = 0;
            int mates = 0;
            for (String two : witnesses) {
                int together = shared(ownLines, one, two);
                if (together > 0) {
                    agreed += (double) Math.min(together, shared(otherLines, one, two)) / together;
                    mates++;
                }
            }
            sum += mates == 0 ? 0 : agreed / mates;
        }
        return witnesses.isEmpty() ? 1 : sum / witnesses.size();
    }

    private static Map<String, Set<Integer>> lines(List<Set<String>> lines) {
        Map<String, Set<Integer>> of = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String witness : lines.get(i)) {
                of.computeIfAbsent(witness, key -> new HashSet<>()).add(i);
            }
        }
        return of;
    }

    private static int shared(Map<String, Set<Integer>> lines, String one, String two) {
        Set<Integer> both = new HashSet<>(lines.getOrDefault(one, Set.of()));
        both.retainAll(lines.getOrDefault(two, Set.of()));
        return both.size();
    }
}
