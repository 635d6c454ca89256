package dev.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Each article's nearest articles, found through an index of weighty words and kept up as articles come.
///
/// The nearest are those with the greatest similarity over the heaviest words of each. They do not depend on the
/// order in which articles came, but in one respect: a word that many thousands of articles have stops proposing at
/// that number. Cost of an article: its heaviest words times the articles that have each.
final class Neighbourhood {

    /// So many of an article's heaviest words are looked up in the index.
    private static final int INDEXED_TERMS = 80;

    /// A word that more articles than this have says too little to propose a pair.
    private static final int LONGEST_POSTING = 5_000;

    private final int most;
    private final List<String> ids = new ArrayList<>();
    private final List<Nearest> nearest = new ArrayList<>();
    private final Map<Long, Posting> index = new HashMap<>();
    private double[] shared = new double[64];

    /// @param most how many neighbours of an article are kept
    Neighbourhood(int most) {
        this.most = most;
    }

    int size() {
        return ids.size();
    }

    /// Adds an article; its number is the number of articles before it.
    ///
    /// @param id orders articles that are equally near
    void add(String id, TermVector words) {
        int article = ids.size();
        TermVector own = words.heaviest(INDEXED_TERMS);
        ids.add(id);
        nearest.add(new Nearest());
        int[] touched = new int[64];
        int count = 0;
        if (shared.length <= article) {
            shared = Arrays.copyOf(shared, 2 * shared.length);
        }
        for (int position = 0; position < own.size(); position++) {
            Posting posting = index.computeIfAbsent(own.term(position), term -> new Posting());
            double weight = own.weight(position);
            for (int k = 0; k < posting.count; k++) {
                int other = posting.articles[k];
                if (shared[other] == 0) {
                    if (count == touched.length) {
                        touched = Arrays.copyOf(touched, 2 * count);
                    }
                    touched[count++] = other;
                }
                shared[other] += weight * posting.weights[k];
            }
            if (posting.count < LONGEST_POSTING) {
                posting.add(article, weight);
            }
        }
        for (int k = 0; k < count; k++) {
            int other = touched[k];
            nearest.get(article).offer(other, shared[other]);
            nearest.get(other).offer(article, shared[other]);
            shared[other] = 0;
        }
    }

    /// The neighbours of an article that came into its list, in no order.
    int[] of(int article) {
        Nearest found = nearest.get(article);
        return Arrays.copyOf(found.articles, found.count);
    }

    /// The articles that hold a term among their heaviest, with its weight in each.
    private static final class Posting {
        private int[] articles = new int[2];
        private double[] weights = new double[2];
        private int count;

        void add(int article, double weight) {
            if (count == articles.length) {
                articles = Arrays.copyOf(articles, 2 * count);
                weights = Arrays.copyOf(weights, 2 * count);
            }
            articles[count] = article;
            weights[count++] = weight;
        }
    }

    /// The nearest articles of one, a heap with the farthest at the top.
    private final class Nearest {
        private int[] articles = new int[4];
        private double[] similarities = new double[4];
        private int count;

        void offer(int article, double similarity) {
            if (count == most) {
                if (isFarther(article, similarity, articles[0], similarities[0])) {
                    return;
                }
                articles[0] = article;
                similarities[0] = similarity;
                sink();
                return;
            }
            if (count == articles.length) {
                articles = Arrays.copyOf(articles, 2 * count);
                similarities = Arrays.copyOf(similarities, 2 * count);
            }
            articles[count] = article;
            similarities[count] = similarity;
            int at = count++;
            while (at > 0 && isFarther(at, (at - 1) / 2)) {
                swap(at, (at - 1) / 2);
                at = (at - 1) / 2;
            }
        }

        private void sink() {
            int at = 0;
            while (true) {
                int farthest = at;
                for (int child = 2 * at + 1; child <= 2 * at + 2 && child < count; child++) {
                    farthest = isFarther(child, farthest) ? child : farthest;
                }
                if (farthest == at) {
                    return;
                }
                swap(at, farthest);
                at = farthest;
            }
        }

        private boolean isFarther(int a, int b) {
            return isFarther(articles[a], similarities[a], articles[b], similarities[b]);
        }

        private boolean isFarther(int a, double near, int b, double nearer) {
            return near != nearer ? near < nearer : ids.get(a).compareTo(ids.get(b)) > 0;
        }

        private void swap(int a, int b) {
            int article = articles[a];
            articles[a] = articles[b];
            articles[b] = article;
            double similarity = similarities[a];
            similarities[a] = similarities[b];
            similarities[b] = similarity;
        }
    }
}
