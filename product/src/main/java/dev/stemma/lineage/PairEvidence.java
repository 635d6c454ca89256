package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.align.PassagePair;
import dev.stemma.align.SharedRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
/// @param leftOwnShare share of the left article's words outside quotations that the right one explains
/// @param rightOwnShare the other way round
/// @param leftExplained for each word of the left article how far the right one explains it, in [0, 1]; not to
///     be written to
/// @param rightExplained the other way round
/// @param leftSame for each word of the left article how far the right one has the very word in the same place or
///     the matched sentence, in [0, 1]; not to be written to
/// @param rightSame the other way round
/// @param told the number of sentence pairs that are not the same quotation
/// @param ordered the number of those in the longest row of the same order
record PairEvidence(
        Alignment alignment,
        double runBits,
        int ownWords,
        double rewrittenBits,
        double leftShare,
        double rightShare,
        double leftVerbatim,
        double rightVerbatim,
        double leftOwnShare,
        double rightOwnShare,
        float[] leftExplained,
        float[] rightExplained,
        float[] leftSame,
        float[] rightSame,
        int told,
        int ordered) {

    /// How far a plain word explains the one put in its place: of the few that can stand there, two writers
    /// often take the same, as of a house's style.
    private static final float SUBSTITUTED = 0.7f;

    /// How far a sentence in other words explains a word that both have, as a part of their likeness, at
    /// most 1.
    private static final double SAME_WORD = 1.25;
    /// What is left of that for a name or number that the other lacks.
    private static final double LACKING = 0.25;

    /// How far another form of a word is the same word.
    private static final float OTHER_FORM = 0.7f;

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
        float[] leftExplained = explainedByRuns(leftRun);
        float[] rightExplained = explainedByRuns(rightRun);
        double leftVerbatim = mean(leftExplained);
        double rightVerbatim = mean(rightExplained);
        float[] leftSame = leftExplained.clone();
        float[] rightSame = rightExplained.clone();
        for (Change change : Change.between(alignment, left, right)) {
            if (change.isPlain(left, right)) {
                Arrays.fill(leftExplained, change.leftFrom(), change.leftTo(), SUBSTITUTED);
                Arrays.fill(rightExplained, change.rightFrom(), change.rightTo(), SUBSTITUTED);
            }
        }
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
            if (pair.kind() != PassagePair.Kind.QUOTED) {
                same(leftSame, from, left.words.subList(from, to), right.words.subList(otherFrom, otherTo));
                same(rightSame, otherFrom, right.words.subList(otherFrom, otherTo), left.words.subList(from, to));
            }
            if (part > 0) {
                List<Witness.Word> leftWords = left.words.subList(from, to);
                List<Witness.Word> rightWords = right.words.subList(otherFrom, otherTo);
                raise(leftExplained, from, left, leftWords, part, rightWords);
                raise(rightExplained, otherFrom, right, rightWords, part, leftWords);
            }
        }
        List<PassagePair> told = alignment.pairs().stream()
                .filter(pair -> pair.kind() != PassagePair.Kind.QUOTED)
                .toList();
        int ordered = longestRow(told);
        return new PairEvidence(
                alignment,
                runBits,
                ownWords,
                rewrittenBits,
                mean(leftExplained),
                mean(rightExplained),
                leftVerbatim,
                rightVerbatim,
                mean(leftExplained, left.quoted),
                mean(rightExplained, right.quoted),
                leftExplained,
                rightExplained,
                leftSame,
                rightSame,
                told.size(),
                ordered);
    }

    /// Bits of all kinds.
    double bits() {
        return runBits + rewrittenBits;
    }

    /// How surprising the order of the matched sentences is, in bits: of the orders that so many pairs can
    /// take, how many have so long a row.
    double orderBits() {
        double bits = 0;
        for (int i = 2; i <= ordered; i++) {
            bits += Math.log(i);
        }
        for (int i = 1; i <= told - ordered; i++) {
            bits -= 2 * Math.log((double) (ordered + i) / i);
        }
        return Math.max(0, bits / Math.log(2));
    }

    private static float[] explainedByRuns(boolean[] run) {
        float[] explained = new float[run.length];
        for (int i = 0; i < run.length; i++) {
            explained[i] = run[i] ? 1 : 0;
        }
        return explained;
    }

    /// Raises what of a sentence another says in other words, word by word: what both have counts more than
    /// the rest, and a name or number that the other lacks is hardly explained. A long sentence is not
    /// explained by a short one beyond the length of the short one.
    private static void raise(
            float[] explained,
            int from,
            Witness witness,
            List<Witness.Word> words,
            double part,
            List<Witness.Word> other) {
        double possible = part * Math.min(1, 1.5 * other.size() / Math.max(1, words.size()));
        for (int i = 0; i < words.size(); i++) {
            Witness.Word word = words.get(i);
            boolean same = other.stream().anyMatch(one -> one.stem().equals(word.stem()));
            boolean plain = Character.isLowerCase(witness.text().charAt(word.start()));
            double here = same
                    ? Math.min(1, Math.max(possible, SAME_WORD * part))
                    : plain || i == 0 ? possible : possible * LACKING;
            explained[from + i] = Math.max(explained[from + i], (float) here);
        }
    }

    /// Marks which words of a sentence its match has as well, each of its words for one.
    private static void same(float[] same, int from, List<Witness.Word> words, List<Witness.Word> other) {
        List<String> open = new ArrayList<>();
        other.forEach(word -> open.add(word.text()));
        for (int i = 0; i < words.size(); i++) {
            if (open.remove(words.get(i).text())) {
                same[from + i] = 1;
            }
        }
        List<String> stems = new ArrayList<>();
        other.forEach(word -> stems.add(word.stem()));
        for (int i = 0; i < words.size(); i++) {
            if (same[from + i] < OTHER_FORM && stems.contains(words.get(i).stem())) {
                same[from + i] = OTHER_FORM;
            }
        }
    }

    private static double mean(float[] values) {
        return mean(values, new BitSet());
    }

    private static double mean(float[] values, BitSet without) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < values.length; i++) {
            if (!without.get(i)) {
                sum += values[i];
                counted++;
            }
        }
        return counted == 0 ? 0 : sum / counted;
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
