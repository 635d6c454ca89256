package dev.stemma.bench.corpus;

import dev.stemma.lineage.EdgeKind;
import java.util.List;
import java.util.Locale;

/// What kind of copy a text is, read off its longest common subsequence of words with the other text (Myers 1986 finds
/// the same by another way): a measure that owes nothing to what is being scored.
final class WordComparison {

    private static final double VERBATIM = 0.97;
    private static final double EDITED = 0.6;
    private static final double SHORT = 0.7;

    private WordComparison() {}

    /// The kind of a copy: `verbatim` where nearly all its words stand in the original in the same order, `edited`
    /// where
    /// most do, else `condensed` where it is much shorter, else `rewritten`.
    static EdgeKind kind(String original, String copy) {
        List<String> one = words(original);
        List<String> other = words(copy);
        double kept = (double) common(one, other) / Math.max(1, other.size());
        if (kept >= VERBATIM) {
            return EdgeKind.VERBATIM;
        }
        if (kept >= EDITED) {
            return EdgeKind.EDITED;
        }
        return other.size() <= SHORT * one.size() ? EdgeKind.CONDENSED : EdgeKind.REWRITTEN;
    }

    /// The length of the longest common subsequence. Cost: the product of the lengths.
    static int common(List<String> one, List<String> other) {
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] now = new int[other.size() + 1];
            for (int j = 0; j < other.size(); j++) {
                now[j + 1] = word.equals(other.get(j)) ? before[j] + 1 : Math.max(before[j + 1], now[j]);
            }
            before = now;
        }
        return before[other.size()];
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
    }
}
