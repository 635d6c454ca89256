package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.align.PassagePair;
import dev.stemma.align.SharedRun;
import java.util.Arrays;
import java.util.List;

/// What an alignment says about descent, in figures. Nothing here knows a direction.
///
/// @param alignment where the figures come from
/// @param runBits surprise of the runs of the same words, in bits; quotations and stock phrases not counted
/// @param ownWords the words of those runs
/// @param rewrittenBits rarity of what sentence pairs in other words share, in bits
/// @param leftShare share of the left article's words that the right one explains, in [0, 1]
/// @param rightShare the other way round
/// @param leftVerbatim share of the left article's words in runs, quoted or not
/// @param rightVerbatim the other way round
/// @param order share of the sentence pairs that stand in the same order, in [0, 1]
/// @param ordered the number of sentence pairs in the longest row of the same order
record PairEvidence(
        Alignment alignment,
        double runBits,
        int ownWords,
        double rewrittenBits,
        double leftShare,
        double rightShare,
        double leftVerbatim,
        double rightVerbatim,
        double order,
        int ordered) {

    static PairEvidence of(Alignment alignment, Witness left, Witness right) {
        double runBits = 0;
        int ownWords = 0;
        boolean[] leftRun = new boolean[left.words.size()];
        boolean[] rightRun = new boolean[right.words.size()];
        for (SharedRun run : alignment.runs()) {
            runBits += run.bits();
            if (run.bits() > 0) {
                ownWords += run.ownWords();
            }
            Arrays.fill(
                    leftRun,
                    left.wordFrom(run.left().start()),
                    left.wordFrom(run.left().end()),
                    true);
            Arrays.fill(
                    rightRun,
                    right.wordFrom(run.right().start()),
                    right.wordFrom(run.right().end()),
                    true);
        }
        double rewrittenBits = 0;
        double[] leftExplained = explainedByRuns(leftRun);
        double[] rightExplained = explainedByRuns(rightRun);
        for (PassagePair pair : alignment.pairs()) {
            double part = switch (pair.kind()) {
                case IDENTICAL, NEAR, QUOTED -> 0;
                case REWRITTEN, CONDENSED -> pair.similarity();
            };
            rewrittenBits += part > 0 ? pair.rarity() * pair.similarity() : 0;
            int from = left.wordFrom(pair.left().start());
            int to = left.wordFrom(pair.left().end());
            int otherFrom = right.wordFrom(pair.right().start());
            int otherTo = right.wordFrom(pair.right().end());
            raise(leftExplained, from, to, part, otherTo - otherFrom);
            raise(rightExplained, otherFrom, otherTo, part, to - from);
        }
        int ordered = longestRow(alignment.pairs());
        return new PairEvidence(
                alignment,
                runBits,
                ownWords,
                rewrittenBits,
                mean(leftExplained),
                mean(rightExplained),
                mean(explainedByRuns(leftRun)),
                mean(explainedByRuns(rightRun)),
                alignment.pairs().isEmpty()
                        ? 0
                        : (double) ordered / alignment.pairs().size(),
                ordered);
    }

    /// Bits of all kinds, the rewritten ones at what they are worth beside the same words.
    double bits() {
        return runBits + rewrittenBits;
    }

    private static double[] explainedByRuns(boolean[] run) {
        double[] explained = new double[run.length];
        for (int i = 0; i < run.length; i++) {
            explained[i] = run[i] ? 1 : 0;
        }
        return explained;
    }

    /// A long sentence is not explained by a short one beyond the length of the short one.
    private static void raise(double[] explained, int from, int to, double part, int otherWords) {
        double possible = part * Math.min(1, 1.5 * otherWords / Math.max(1, to - from));
        for (int i = from; i < to; i++) {
            explained[i] = Math.max(explained[i], possible);
        }
    }

    private static double mean(double[] values) {
        return values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
    }

    /// The length of the longest row of pairs that ascend on both sides (Fredman, "On computing the length
    /// of longest increasing subsequences", 1975).
    private static int longestRow(List<PassagePair> pairs) {
        int[] tails = new int[pairs.size()];
        int length = 0;
        for (PassagePair pair : pairs) {
            int at = Arrays.binarySearch(tails, 0, length, pair.right().start());
            int place = at < 0 ? -at - 1 : at;
            tails[place] = pair.right().start();
            length = Math.max(length, place + 1);
        }
        return length;
    }
}
