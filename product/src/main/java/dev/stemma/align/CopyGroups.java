package dev.stemma.align;

import java.util.List;

/// Groups the articles that share so much of their wording that they are copies, by union of the pairs.
final class CopyGroups {

    private static final int LEAST_RUN = 8;

    private CopyGroups() {}

    /// A group number for each article.
    ///
    /// @param runs of each candidate pair
    /// @param share of the shorter article's unquoted words that long runs must cover
    static int[] of(List<WordText> texts, List<int[]> candidates, List<List<int[]>> runs, double share) {
        int[] parent = new int[texts.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int c = 0; c < candidates.size(); c++) {
            int a = candidates.get(c)[0];
            int b = candidates.get(c)[1];
            WordText left = texts.get(a);
            WordText right = texts.get(b);
            int words = 0;
            for (int[] run : runs.get(c)) {
                if (run[2] >= LEAST_RUN) {
                    for (int k = 0; k < run[2]; k++) {
                        if (!WordText.isQuoted(left, run[0] + k, right, run[1] + k)) {
                            words++;
                        }
                    }
                }
            }
            int shorter =
                    Math.min(left.words() - left.quoted.cardinality(), right.words() - right.quoted.cardinality());
            if (words > share * Math.max(20, shorter)) {
                parent[root(parent, a)] = root(parent, b);
            }
        }
        int[] group = new int[parent.length];
        for (int i = 0; i < group.length; i++) {
            group[i] = root(parent, i);
        }
        return group;
    }

    private static int root(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
