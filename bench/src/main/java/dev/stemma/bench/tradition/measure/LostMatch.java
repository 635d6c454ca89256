package dev.stemma.bench.tradition.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Brings lost sources of the found and the true stemma together, one to one, by the witnesses below them: the most
/// alike first (Jaccard), and none that share less than half.
final class LostMatch {

    private static final double LEAST = 0.5;

    private LostMatch() {}

    private record Candidate(String found, String truth, double alike) {}

    /// For found lost sources the true ones that they stand for.
    static Map<String, String> of(Graph truth, Graph found) {
        List<Candidate> candidates = new ArrayList<>();
        for (String one : new TreeSet<>(found.lost())) {
            for (String other : new TreeSet<>(truth.lost())) {
                double alike = alike(found.witnessesBelow(one), truth.witnessesBelow(other));
                if (alike >= LEAST) {
                    candidates.add(new Candidate(one, other, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.alike()));
        Map<String, String> matches = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!matches.containsKey(candidate.found()) && !matches.containsValue(candidate.truth())) {
                matches.put(candidate.found(), candidate.truth());
            }
        }
        return matches;
    }

    private static double alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }
}
