package dev.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which articles hold a run of words. Most runs stand in one article only, so a run costs some twenty bytes: two
/// arrays with open addressing (linear probing), and a list of holders beside them only where there are several.
final class RunHolders {

    private static final int ABSENT = -1;

    /// The key of an empty place; a run that hashes to it is taken for its neighbour.
    private static final long EMPTY = 0;

    private long[] runs = new long[1 << 10];
    /// The one holder, or `-2 - n` for the list of number n.
    private int[] holders = new int[1 << 10];

    private final List<int[]> lists = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private int size;

    /// How many articles hold a run.
    int count(long run) {
        int holder = find(run);
        return holder == ABSENT ? 0 : holder >= 0 ? 1 : counts.get(-2 - holder);
    }

    /// One of the articles that hold a run, in the order in which they were added.
    int holder(long run, int position) {
        int holder = find(run);
        return holder >= 0 ? holder : lists.get(-2 - holder)[position];
    }

    /// Adds an article that holds a run.
    void add(long run, int article) {
        if (2 * (size + 1) > runs.length) {
            grow();
        }
        int place = placeOf(run);
        if (runs[place] == EMPTY) {
            runs[place] = keyOf(run);
            holders[place] = article;
            size++;
        } else if (holders[place] >= 0) {
            lists.add(new int[] {holders[place], article});
            counts.add(2);
            holders[place] = -1 - lists.size();
        } else {
            int number = -2 - holders[place];
            int count = counts.get(number);
            if (count == lists.get(number).length) {
                lists.set(number, Arrays.copyOf(lists.get(number), 2 * count));
            }
            lists.get(number)[count] = article;
            counts.set(number, count + 1);
        }
    }

    private int find(long run) {
        int place = placeOf(run);
        return runs[place] == EMPTY ? ABSENT : holders[place];
    }

    private int placeOf(long run) {
        long key = keyOf(run);
        int place = (int) (key ^ (key >>> 32)) & (runs.length - 1);
        while (runs[place] != EMPTY && runs[place] != key) {
            place = (place + 1) & (runs.length - 1);
        }
        return place;
    }

    private static long keyOf(long run) {
        return run == EMPTY ? 1 : run;
    }

    private void grow() {
        long[] oldRuns = runs;
        int[] oldHolders = holders;
        runs = new long[2 * oldRuns.length];
        holders = new int[runs.length];
        for (int i = 0; i < oldRuns.length; i++) {
            if (oldRuns[i] != EMPTY) {
                int place = placeOf(oldRuns[i]);
                runs[place] = oldRuns[i];
                holders[place] = oldHolders[i];
            }
        }
    }
}
