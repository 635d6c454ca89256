package dev.stemma.bench.corpus;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.story.CopyFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Candidate search for copies in a large collection: of all pairs of which one article holds half of the other's runs
/// of five words, how many are proposed, and how many proposals stand against each true pair.
public final class CandidatesScorer implements Scorer {

    private static final int RUN = 5;
    private static final double TRUE_PAIR = 0.5;
    private static final int ALL = Integer.MAX_VALUE;

    /// The usual settings of MinHash with banding for a Jaccard similarity of about .5.
    private static final int BANDS = 25;

    private static final int ROWS = 5;

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public String dataSet() {
        return "volume";
    }

    @Override
    public List<Figure> score(Path data) {
        List<Article> articles = VolumeArticles.read(data, ALL);
        long[][] runs = articles.parallelStream().map(CandidatesScorer::runs).toArray(long[][]::new);
        Set<Long> truth = truePairs(runs);
        Set<Long> proposed = new HashSet<>();
        CopyFinder finder = new CopyFinder();
        List<AnnotatedArticle> read =
                articles.parallelStream().map(Stages::words).toList();
        read.forEach(finder::add);
        finder.pairs().forEach(pair -> proposed.add(pair(pair.earlier(), pair.later())));
        Set<Long> banded = minHash(runs);
        String baseline = "MinHash, 25 bands of 5";
        return List.of(
                Figure.of(
                                "candidates.recall",
                                dataSet(),
                                "share of near-duplicate pairs proposed",
                                share(truth, proposed))
                        .against(baseline, share(truth, banded)),
                Figure.of(
                                "candidates.precision",
                                dataSet(),
                                "near-duplicate pairs among those proposed",
                                share(proposed, truth))
                        .against(baseline, share(banded, truth)));
    }

    private static double share(Set<Long> of, Set<Long> in) {
        return of.isEmpty() ? 1 : (double) of.stream().filter(in::contains).count() / of.size();
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /// The distinct hashed runs of words of an article.
    private static long[] runs(Article article) {
        String[] words = article.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 7;
            for (int k = 0; k < RUN; k++) {
                hash = mix(hash * 131 + words[i + k].hashCode());
            }
            runs[i] = hash;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /// All pairs with a containment of half or more, counted exactly.
    private static Set<Long> truePairs(long[][] runs) {
        Map<Long, List<Integer>> holders = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        int[] shared = new int[runs.length];
        for (int article = 0; article < runs.length; article++) {
            List<Integer> touched = new ArrayList<>();
            for (long run : runs[article]) {
                List<Integer> known = holders.computeIfAbsent(run, key -> new ArrayList<>(1));
                for (int other : known) {
                    if (shared[other]++ == 0) {
                        touched.add(other);
                    }
                }
                known.add(article);
            }
            for (int other : touched) {
                if (shared[other] >= TRUE_PAIR * Math.min(runs[article].length, runs[other].length)) {
                    pairs.add(pair(other, article));
                }
                shared[other] = 0;
            }
        }
        return pairs;
    }

    private static Set<Long> minHash(long[][] runs) {
        Random random = new Random(5);
        long[] salts = random.longs(BANDS * ROWS).toArray();
        List<Map<Long, List<Integer>>> buckets = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            buckets.add(new HashMap<>());
        }
        for (int article = 0; article < runs.length; article++) {
            if (runs[article].length == 0) {
                continue;
            }
            for (int band = 0; band < BANDS; band++) {
                long key = band;
                for (int row = 0; row < ROWS; row++) {
                    long salt = salts[band * ROWS + row];
                    key = mix(key * 31
                            + Arrays.stream(runs[article])
                                    .map(run -> mix(run ^ salt))
                                    .min()
                                    .orElse(0));
                }
                buckets.get(band)
                        .computeIfAbsent(key, bucket -> new ArrayList<>())
                        .add(article);
            }
        }
        Set<Long> pairs = new HashSet<>();
        for (Map<Long, List<Integer>> band : buckets) {
            for (List<Integer> bucket : band.values()) {
                for (int i = 0; i < bucket.size(); i++) {
                    for (int j = i + 1; j < bucket.size(); j++) {
                        pairs.add(pair(bucket.get(i), bucket.get(j)));
                    }
                }
            }
        }
        return pairs;
    }
}
