package dev.stemma.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/// Versions of one page in the orders in which they can have been written, each with its probability.
///
/// A page is written on, each version from the last, so neighbours in the right order differ least: what comes in
/// stays for a while, and what was taken out seldom returns. Of all orders the likeliest have the shortest way from
/// the first version to the last (seriation; Robinson, "A method for chronologically ordering archaeological
/// deposits", 1951). The way is as short from the last to the first; the signs of all pairs together decide between
/// the two. The logarithm of the probability of an order is the sum of the signs of its pairs less the length of its
/// way; sums over all orders are taken over sets of versions (Held and Karp, "A dynamic programming approach to
/// sequencing problems", 1962), at a cost of `n³ · 2ⁿ`.
final class VersionChain {

    /// Longer chains take too long.
    static final int MOST = 12;

    /// Words of a run by which two versions are compared.
    private static final int RUN = 3;

    /// What the way from a version to one that shares nothing with it takes off the logarithm of the probability.
    private static final double WAY = 40;

    /// Texts never tell an order more surely than this.
    private static final double MOST_ODDS = 7;

    private final Map<Witness, Integer> numbers = new HashMap<>();
    private final double[][] earlier;

    /// @param versions between two and [#MOST]
    /// @param signs natural logarithm of the odds that one version is earlier than another, by what these two show
    VersionChain(List<Witness> versions, ToDoubleBiFunction<Witness, Witness> signs) {
        int size = versions.size();
        if (size < 2 || size > MOST) {
            throw new IllegalArgumentException(size + " versions");
        }
        // Pairs number half of n (n - 1), and show what happened in n - 1 steps.
        double share = 2.0 / size;
        List<Set<String>> runs = versions.stream().map(VersionChain::runs).toList();
        double[][] odds = new double[size][size];
        double[][] way = new double[size][size];
        for (int i = 0; i < size; i++) {
            numbers.put(versions.get(i), i);
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    // Half, since an order that has the two the other way round loses as much.
                    odds[i][j] = share * signs.applyAsDouble(versions.get(i), versions.get(j)) / 2;
                    way[i][j] = WAY * distance(runs.get(i), runs.get(j));
                }
            }
        }
        earlier = new Orders(odds, way).earlier();
    }

    int size() {
        return earlier.length;
    }

    /// Natural logarithm of the odds that one version is earlier than another.
    double logOdds(Witness one, Witness other) {
        Integer i = numbers.get(one);
        Integer j = numbers.get(other);
        if (i == null || j == null) {
            throw new IllegalArgumentException("no version of this page");
        }
        double odds = Math.log(earlier[i][j]) - Math.log(earlier[j][i]);
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
    }

    private static Set<String> runs(Witness witness) {
        Set<String> runs = new HashSet<>();
        List<String> words = witness.words.stream().map(Witness.Word::text).toList();
        for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return runs;
    }

    /// The share of their runs that only one of two has (Jaccard).
    private static double distance(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 1 - (double) shared / (one.size() + other.size() - shared);
    }

    /// Sums over all orders. A set of versions is a number whose bits are its members.
    ///
    /// @param odds what the order gains where one version stands before another
    /// @param way what it loses where one follows the other at once
    private record Orders(double[][] odds, double[][] way) {

        /// For each two versions the probability that the first is earlier, never quite 0.
        double[][] earlier() {
            int size = odds.length;
            int all = (1 << size) - 1;
            double[][] before = before();
            double[][] behind = behind();
            double whole = Double.NEGATIVE_INFINITY;
            for (double end : before[all]) {
                whole = sum(whole, end);
            }
            double[][] earlier = new double[size][size];
            for (double[] row : earlier) {
                Arrays.fill(row, Double.MIN_NORMAL);
            }
            for (int set = 1; set < all; set++) {
                for (int next = 0; next < size; next++) {
                    if ((set >> next & 1) == 0) {
                        double weight = step(before[set], set, next) + behind[set | 1 << next][next] - whole;
                        double probability = Math.exp(weight);
                        for (int one = 0; one < size; one++) {
                            earlier[one][next] += (set >> one & 1) * probability;
                        }
                    }
                }
            }
            return earlier;
        }

        /// For each set and last member of it the logarithm of the sum over orders of the set.
        private double[][] before() {
            int size = odds.length;
            double[][] before = new double[1 << size][size];
            for (int set = 1; set < before.length; set++) {
                for (int last = 0; last < size; last++) {
                    int rest = set & ~(1 << last);
                    before[set][last] =
                            rest == set ? Double.NEGATIVE_INFINITY : rest == 0 ? 0 : step(before[rest], rest, last);
                }
            }
            return before;
        }

        /// For each set and last member of it the logarithm of the sum over orders of all that is not in the set.
        private double[][] behind() {
            int size = odds.length;
            double[][] behind = new double[1 << size][size];
            for (int set = behind.length - 2; set > 0; set--) {
                for (int last = 0; last < size; last++) {
                    double sum = Double.NEGATIVE_INFINITY;
                    for (int next = 0; next < size; next++) {
                        if ((set >> next & 1) == 0) {
                            sum = sum(sum, gain(set, next) - way[last][next] + behind[set | 1 << next][next]);
                        }
                    }
                    behind[set][last] = sum;
                }
            }
            return behind;
        }

        /// The sum over orders of a set with one more version behind them.
        private double step(double[] before, int set, int next) {
            double sum = Double.NEGATIVE_INFINITY;
            for (int last = 0; last < odds.length; last++) {
                if ((set >> last & 1) == 1) {
                    sum = sum(sum, before[last] - way[last][next]);
                }
            }
            return sum + gain(set, next);
        }

        /// What the signs of a version with all before it gain.
        private double gain(int set, int next) {
            double gain = 0;
            for (int one = 0; one < odds.length; one++) {
                gain += (set >> one & 1) * odds[one][next];
            }
            return gain;
        }

        /// The logarithm of the sum of two numbers whose logarithms are given.
        private static double sum(double one, double other) {
            double greater = Math.max(one, other);
            return greater == Double.NEGATIVE_INFINITY
                    ? greater
                    : greater + Math.log1p(Math.exp(Math.min(one, other) - greater));
        }
    }
}
