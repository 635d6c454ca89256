package dev.stemma.bench.tradition.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The average sign distance of Roos and Heikkilä (2009, "Evaluating methods for computer-assisted stemmatology using
/// artificial benchmark data sets", Literary and Linguistic Computing 24): for every three witnesses A, B, C, whether
/// the found stemma agrees with the true one on which of B and C is nearer to A. Agreement counts 1, a tie against a
/// difference ½, the contrary 0. Despite its name, 1 is best.
///
/// Distances are numbers of edges, whatever their direction; witnesses that nothing connects are infinitely far apart.
/// Cost: the cube of the number of witnesses.
public final class SignDistance {

    private static final int APART = Integer.MAX_VALUE;

    private SignDistance() {}

    /// The measure in [0, 1]; 1 where there are fewer than three witnesses.
    public static double of(Graph truth, Graph found) {
        List<String> witnesses = List.copyOf(new TreeSet<>(truth.witnesses()));
        Map<String, Map<String, Integer>> truly = truth.distances();
        Map<String, Map<String, Integer>> given = found.distances();
        double sum = 0;
        long triples = 0;
        for (String a : witnesses) {
            for (int b = 0; b < witnesses.size(); b++) {
                for (int c = b + 1; c < witnesses.size(); c++) {
                    if (!a.equals(witnesses.get(b)) && !a.equals(witnesses.get(c))) {
                        int difference = Math.abs(sign(truly, a, witnesses.get(b), witnesses.get(c))
                                - sign(given, a, witnesses.get(b), witnesses.get(c)));
                        sum += 1 - difference / 2.0;
                        triples++;
                    }
                }
            }
        }
        return triples == 0 ? 1 : sum / triples;
    }

    private static int sign(Map<String, Map<String, Integer>> distances, String a, String b, String c) {
        Map<String, Integer> from = distances.getOrDefault(a, Map.of());
        return Integer.compare(from.getOrDefault(b, APART), from.getOrDefault(c, APART));
    }
}
