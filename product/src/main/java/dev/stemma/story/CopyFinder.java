package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds pairs of articles of which one holds much of the other's wording, in a collection of any size.
///
/// Runs of five words are hashed, and of the hashes a fixed half is kept (sampling modulo 2: Manber, "Finding similar
/// files in a large file system", 1994; containment: Broder, "On the resemblance and containment of documents", 1997).
/// Unlike sketches of fixed length, such samples also show that a short text stands in a long one. A pair is proposed
/// when they share a good part of the shorter one's sample. Runs that many articles have propose a few
/// pairs only. Cost and memory: linear in the words. Not safe for use by several threads at once.
public final class CopyFinder {

    private static final int RUN = 5;
    private static final int KEPT_OF = 2;

    /// Runs with so many holders are furniture of a site, or a text that everybody took over: then a further article
    /// meets a few holders only.
    private static final int MOST_HOLDERS = 64;

    private static final int FEW_HOLDERS = 4;

    /// The least part of the shorter sample that both share; below half, as samples vary.
    private static final double LEAST_SHARED = 0.4;

    private static final int LEAST_RUNS = 2;

    private final List<Integer> sizes = new ArrayList<>();
    private final RunHolders holders = new RunHolders();
    private final List<Pair> pairs = new ArrayList<>();

    /// Two articles by the numbers under which they were added.
    ///
    /// @param shared part of the shorter one's sampled runs that the other has, in (0, 1]
    public record Pair(int earlier, int later, double shared) {}

    /// Adds an article; its number is the number of articles before it.
    public void add(AnnotatedArticle article) {
        add(runsOf(article));
    }

    /// Adds an article by its sampled runs.
    void add(long[] sample) {
        int number = sizes.size();
        sizes.add(sample.length);
        Map<Integer, Integer> shared = new HashMap<>();
        for (long run : sample) {
            int known = holders.count(run);
            int proposed = known < MOST_HOLDERS ? known : FEW_HOLDERS;
            for (int k = 0; k < proposed; k++) {
                shared.merge(holders.holder(run, k), 1, Integer::sum);
            }
            if (known < MOST_HOLDERS) {
                holders.add(run, number);
            }
        }
        shared.forEach((other, runs) -> {
            int shorter = Math.min(sizes.get(other), sample.length);
            if (runs >= LEAST_RUNS && runs >= LEAST_SHARED * shorter) {
                pairs.add(new Pair(other, number, (double) runs / shorter));
            }
        });
    }

    /// All pairs found so far.
    public List<Pair> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    /// The sampled runs of an article, each once, in ascending order.
    static long[] runsOf(AnnotatedArticle article) {
        List<Long> words = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (Profiler.isWord(token.text())) {
                    words.add(Profiler.termOf(token.text().toLowerCase(Locale.ROOT)));
                }
            }
        }
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        int kept = 0;
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 1;
            for (int k = 0; k < RUN; k++) {
                hash = mix(hash * 31 + words.get(i + k));
            }
            if (Long.remainderUnsigned(hash, KEPT_OF) == 0) {
                runs[kept++] = hash;
            }
        }
        return Arrays.stream(runs, 0, kept).sorted().distinct().toArray();
    }

    /// Spreads a hash over all bits (the finalizer of MurmurHash3).
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
