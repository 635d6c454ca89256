package dev.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the features of a story stand: hashed runs of words (Broder's shingles, "On the resemblance and
/// containment of documents", 1997) and stems that are rare in news at large.
///
/// Memory and time are linear in the words of the story, but for sorting.
final class ShingleIndex {

    /// The distinct features of each article, ascending.
    private final long[][] features;

    private final long[] keys;
    /// `postings[offset[i]..offset[i + 1])` are the articles that hold `keys[i]`, ascending.
    private final int[] offset;

    private final int[] postings;

    ShingleIndex(List<WordText> story, int shingle, Vocabulary vocabulary, double rareBits) {
        features = new long[story.size()][];
        int total = 0;
        for (int a = 0; a < story.size(); a++) {
            features[a] = featuresOf(story.get(a), shingle, vocabulary, rareBits);
            total += features[a].length;
        }
        long[] all = new long[total];
        int fill = 0;
        for (long[] own : features) {
            System.arraycopy(own, 0, all, fill, own.length);
            fill += own.length;
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < total; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                distinct++;
            }
        }
        keys = new long[distinct];
        offset = new int[distinct + 1];
        int key = -1;
        for (int i = 0; i < total; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                keys[++key] = all[i];
                offset[key] = i;
            }
        }
        offset[distinct] = total;
        postings = new int[total];
        int[] next = Arrays.copyOf(offset, distinct);
        for (int a = 0; a < features.length; a++) {
            for (long feature : features[a]) {
                int at = Arrays.binarySearch(keys, feature);
                postings[next[at]++] = a;
            }
        }
    }

    /// The distinct features of an article, ascending.
    long[] featuresOf(int article) {
        return features[article];
    }

    /// How many articles hold a feature.
    int holders(long feature) {
        int at = Arrays.binarySearch(keys, feature);
        return at < 0 ? 0 : offset[at + 1] - offset[at];
    }

    /// The articles that hold a feature, ascending; empty where none does.
    int[] articlesWith(long feature) {
        int at = Arrays.binarySearch(keys, feature);
        return at < 0 ? new int[0] : Arrays.copyOfRange(postings, offset[at], offset[at + 1]);
    }

    /// In how many groups of articles a feature stands.
    int groupsWith(long feature, int[] groupOf) {
        int at = Arrays.binarySearch(keys, feature);
        if (at < 0) {
            return 0;
        }
        List<Integer> seen = new ArrayList<>();
        for (int i = offset[at]; i < offset[at + 1]; i++) {
            Integer group = groupOf[postings[i]];
            if (!seen.contains(group)) {
                seen.add(group);
                if (seen.size() > MOST_GROUPS) {
                    break;
                }
            }
        }
        return seen.size();
    }

    private static final int MOST_GROUPS = 8;

    private static long[] featuresOf(WordText text, int shingle, Vocabulary vocabulary, double rareBits) {
        int runs = Math.max(0, text.words() - shingle + 1);
        long[] all = new long[runs + text.words()];
        int n = 0;
        for (int i = 0; i < runs; i++) {
            all[n++] = Hashes.sequence(text.form, i, shingle);
        }
        for (int i = 0; i < text.words(); i++) {
            if (text.stem[i] >= 0 && vocabulary.bits(text.stem[i]) >= rareBits) {
                all[n++] = Hashes.mix(~(long) text.stem[i]);
            }
        }
        return Arrays.stream(all, 0, n).sorted().distinct().toArray();
    }
}
