package dev.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the same words in the same order in two texts.
///
/// Seeds of a few words are looked up by their hash and drawn out as far as the words agree; from left to
/// right the longest run wins and covers its words, in the manner of greedy string tiling (Wise, "YAP3",
/// 1996; used for news in Clough et al., "METER: MEasuring TExt Reuse", 2002). A run of the right article
/// may serve several times. Cost: near linear; a word sequence that comes back often is looked at in at
/// most [#MOST_PLACES] places.
final class RunFinder {

    private static final int MOST_PLACES = 16;

    private final int shortest;

    RunFinder(int shortest) {
        this.shortest = shortest;
    }

    /// Runs `{left word, right word, length}` ordered by the left word, not overlapping there.
    List<int[]> find(WordText left, WordText right) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int j = 0; j + shortest <= right.words(); j++) {
            List<Integer> at =
                    places.computeIfAbsent(Hashes.sequence(right.form, j, shortest), key -> new ArrayList<>(1));
            if (at.size() < MOST_PLACES) {
                at.add(j);
            }
        }
        List<int[]> runs = new ArrayList<>();
        int diagonal = 0;
        int i = 0;
        while (i + shortest <= left.words()) {
            int best = 0;
            int bestAt = -1;
            for (int j : places.getOrDefault(Hashes.sequence(left.form, i, shortest), List.of())) {
                int length = extend(left.form, i, right.form, j);
                boolean nearer = length == best && Math.abs(j - i - diagonal) < Math.abs(bestAt - i - diagonal);
                if (length > best || nearer) {
                    best = length;
                    bestAt = j;
                }
            }
            if (best >= shortest) {
                runs.add(new int[] {i, bestAt, best});
                diagonal = bestAt - i;
                i += best;
            } else {
                i++;
            }
        }
        return runs;
    }

    private static int extend(int[] a, int i, int[] b, int j) {
        int length = 0;
        while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
            length++;
        }
        return length;
    }
}
