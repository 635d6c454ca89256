package dev.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Chooses the pairs of articles that are worth aligning, so that no story is compared all against all.
///
/// In a large story each article keeps the partners with which it shares the most features, each weighed by
/// how few articles have it. A feature that many articles have would join all with all; its articles are
/// put in the order of their sketches, so that near copies are neighbours, and each meets only its
/// neighbours (the sorted neighbourhood method of Hernández and Stolfo, "The merge/purge problem for large
/// databases", 1995). Cost: linear in the features of the story times a constant.
final class CandidateFinder {

    private static final int SPREAD = 48;
    private static final int NEIGHBOURS = 12;
    private static final int SKETCH = 8;
    /// What a shared feature counts whatever the number of its holders.
    private static final double WIDESPREAD_WEIGHT = 0.1;

    private final ShingleIndex index;
    private final AlignerSettings settings;

    CandidateFinder(ShingleIndex index, AlignerSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    /// Pairs `{left, right}` of article numbers, left the smaller, in ascending order.
    List<int[]> candidates(int articles) {
        TreeSet<Long> pairs = new TreeSet<>();
        if (articles <= settings.allPairsUpTo()) {
            for (int a = 0; a < articles; a++) {
                for (int b = a + 1; b < articles; b++) {
                    pairs.add(((long) a << 32) | b);
                }
            }
        } else {
            List<int[]> orders = List.of(orderBySketch(articles, 1), orderBySketch(articles, 2));
            for (int a = 0; a < articles; a++) {
                for (int b : partners(a, articles, orders)) {
                    pairs.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
                }
            }
        }
        List<int[]> found = new ArrayList<>();
        for (long pair : pairs) {
            found.add(new int[] {(int) (pair >>> 32), (int) pair});
        }
        return found;
    }

    private List<Integer> partners(int article, int articles, List<int[]> orders) {
        double[] score = new double[articles];
        TreeSet<Integer> touched = new TreeSet<>();
        for (long feature : index.featuresOf(article)) {
            int holders = index.holders(feature);
            if (holders < 2 || holders > SPREAD) {
                continue;
            }
            double weight = Math.log((articles + 1.0) / holders);
            for (int other : index.articlesWith(feature)) {
                if (other != article) {
                    touched.add(other);
                    score[other] += weight;
                }
            }
        }
        for (int[] order : orders) {
            int at = positionOf(article, order);
            for (int i = Math.max(0, at - NEIGHBOURS); i <= Math.min(articles - 1, at + NEIGHBOURS); i++) {
                int other = order[i];
                if (other != article && touched.add(other)) {
                    score[other] = 0;
                }
            }
        }
        for (int other : touched) {
            score[other] += WIDESPREAD_WEIGHT * shared(index.featuresOf(article), index.featuresOf(other));
        }
        List<Integer> best = new ArrayList<>(touched);
        best.sort(Comparator.comparingDouble((Integer other) -> -score[other]).thenComparing(other -> other));
        return best.subList(0, Math.min(settings.candidates(), best.size()));
    }

    private static int positionOf(int article, int[] order) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == article) {
                return i;
            }
        }
        throw new IllegalArgumentException("no article " + article + " in the order");
    }

    private static int shared(long[] a, long[] b) {
        int count = 0;
        int j = 0;
        for (long feature : a) {
            while (j < b.length && b[j] < feature) {
                j++;
            }
            if (j < b.length && b[j] == feature) {
                count++;
            }
        }
        return count;
    }

    /// The articles sorted by the smallest hashes of their features.
    private int[] orderBySketch(int articles, long salt) {
        long[][] sketch = new long[articles][];
        for (int a = 0; a < articles; a++) {
            long[] hashed = Arrays.stream(index.featuresOf(a))
                    .map(feature -> Hashes.mix(feature + salt))
                    .sorted()
                    .toArray();
            sketch[a] = Arrays.copyOf(hashed, Math.min(SKETCH, hashed.length));
        }
        Integer[] order = new Integer[articles];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> {
            int compared = Arrays.compare(sketch[x], sketch[y]);
            return compared != 0 ? compared : Integer.compare(x, y);
        });
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
