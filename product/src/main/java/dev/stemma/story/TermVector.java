package dev.stemma.story;

import java.util.Arrays;
import java.util.SortedMap;

/// A sparse vector over terms, sorted by term.
///
/// Terms are hashes of words, so that the vector of an article is the same whatever else was read before it, to the
/// last digit of every sum. Vectors of articles have length 1; the vector of a group is the sum of its articles'
/// vectors, so the dot product of two groups divided by their sizes is the mean cosine over all pairs.
final class TermVector {

    /// From this ratio of sizes on, looking terms up is cheaper than walking along both vectors.
    private static final int FAR_LARGER = 12;

    private final long[] terms;
    private final double[] weights;

    private TermVector(long[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /// The unit vector in the direction of the weights; the empty vector when there are none.
    static TermVector unit(SortedMap<Long, Double> weighted) {
        long[] terms = new long[weighted.size()];
        double[] weights = new double[weighted.size()];
        int i = 0;
        double squares = 0;
        for (var entry : weighted.entrySet()) {
            terms[i] = entry.getKey();
            weights[i] = entry.getValue();
            squares += weights[i] * weights[i];
            i++;
        }
        double length = Math.sqrt(squares);
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= length;
        }
        return new TermVector(terms, weights);
    }

    /// A vector of terms in ascending order, as another gave them.
    static TermVector of(long[] terms, double[] weights) {
        return new TermVector(terms, weights);
    }

    int size() {
        return terms.length;
    }

    long term(int position) {
        return terms[position];
    }

    double weight(int position) {
        return weights[position];
    }

    /// The weight of a term, 0 where it is not held.
    double weightOf(long term) {
        int position = Arrays.binarySearch(terms, term);
        return position < 0 ? 0 : weights[position];
    }

    double dot(TermVector other) {
        if (other.terms.length > FAR_LARGER * terms.length) {
            double sum = 0;
            for (int i = 0; i < terms.length; i++) {
                sum += weights[i] * other.weightOf(terms[i]);
            }
            return sum;
        }
        if (terms.length > FAR_LARGER * other.terms.length) {
            return other.dot(this);
        }
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    TermVector plus(TermVector other) {
        long[] allTerms = new long[terms.length + other.terms.length];
        double[] allWeights = new double[allTerms.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            if (j == other.terms.length || (i < terms.length && terms[i] < other.terms[j])) {
                allTerms[n] = terms[i];
                allWeights[n++] = weights[i++];
            } else if (i == terms.length || other.terms[j] < terms[i]) {
                allTerms[n] = other.terms[j];
                allWeights[n++] = other.weights[j++];
            } else {
                allTerms[n] = terms[i];
                allWeights[n++] = weights[i++] + other.weights[j++];
            }
        }
        return new TermVector(Arrays.copyOf(allTerms, n), Arrays.copyOf(allWeights, n));
    }

    /// The heaviest terms and their weights, in order of terms; of equal weights the smaller term goes first.
    TermVector heaviest(int count) {
        if (count >= terms.length) {
            return this;
        }
        Integer[] order = new Integer[terms.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> weights[a] != weights[b] ? Double.compare(weights[b], weights[a]) : a - b);
        int[] kept = new int[count];
        Arrays.setAll(kept, i -> order[i]);
        Arrays.sort(kept);
        return new TermVector(
                Arrays.stream(kept).mapToLong(i -> terms[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
    }
}
