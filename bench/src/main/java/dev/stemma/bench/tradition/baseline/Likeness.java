package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How much every two texts of a tradition share, and which are connected by it.
///
/// @param ids in order
/// @param texts in the order of the ids
/// @param lengths of the texts, in characters
/// @param contained containment of runs of words for each two
/// @param families numbers alike for texts that are connected by enough in common, directly or through others
record Likeness(List<String> ids, List<String> texts, int[] lengths, double[][] contained, int[] families) {

    /// Short, so that spun copies still share some.
    private static final int RUN = 3;

    /// Independent reports of one event share fewer of their runs.
    private static final double CONNECTED = 0.15;

    /// @param texts by id; exact duplicates once
    static Likeness of(Map<String, String> texts) {
        List<String> ids = List.copyOf(new TreeSet<>(texts.keySet()));
        int size = ids.size();
        int[] lengths = new int[size];
        List<Set<String>> runs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String text = texts.getOrDefault(ids.get(i), "");
            lengths[i] = text.length();
            runs.add(Shingles.of(text, RUN));
        }
        double[][] contained = new double[size][size];
        int[] families = new int[size];
        Arrays.setAll(families, i -> i);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double share = Shingles.containment(runs.get(i), runs.get(j));
                contained[i][j] = share;
                contained[j][i] = share;
                if (share >= CONNECTED) {
                    int one = families[i];
                    int other = families[j];
                    Arrays.setAll(families, k -> families[k] == one ? other : families[k]);
                }
            }
        }
        return new Likeness(
                ids, ids.stream().map(id -> texts.getOrDefault(id, "")).toList(), lengths, contained, families);
    }

    boolean areConnected(int one, int other) {
        return contained[one][other] >= CONNECTED;
    }

    double distance(int one, int other) {
        return 1 - contained[one][other];
    }

    /// Whether a text is longer than another; of two as long the first.
    boolean isLonger(int one, int other) {
        return lengths[one] != lengths[other] ? lengths[one] > lengths[other] : one < other;
    }

    /// The texts of each family.
    List<List<Integer>> members() {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            members.computeIfAbsent(families[i], key -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .sorted((one, other) -> Integer.compare(one.getFirst(), other.getFirst()))
                .toList();
    }

    /// The longest text of a family.
    int longest(List<Integer> family) {
        int longest = family.getFirst();
        for (int text : family) {
            longest = isLonger(text, longest) ? text : longest;
        }
        return longest;
    }

    /// A graph of these texts in which every family is a line.
    Graph graph(Set<String> lost, List<Graph.Arc> arcs) {
        return new Graph(
                new TreeSet<>(ids),
                lost,
                arcs,
                members().stream()
                        .map(family -> {
                            Set<String> line = new TreeSet<>();
                            family.forEach(text -> line.add(ids.get(text)));
                            return line;
                        })
                        .toList());
    }
}
