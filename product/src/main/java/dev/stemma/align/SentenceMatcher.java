package dev.stemma.align;

import dev.stemma.language.SentenceVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Pairs the sentences of two articles that say the same.
///
/// The likeness of two sentences is that of their stems weighed by how telling each is in the story, joined
/// with the cosine of their vectors where there are vectors, and lifted where the sentences before and
/// behind are alike as well. The best pairs are taken first; a sentence may stand in a further pair when
/// that pair explains words that the earlier ones left unexplained, so that one sentence may answer to two,
/// in any order. Cost: the product of the numbers of sentences.
final class SentenceMatcher {

    private static final double NEIGHBOUR_LIFT = 0.12;
    private static final double NEW_SHARE = 0.3;
    private static final int MOST_PARTNERS = 3;

    private final AlignerSettings settings;
    private final double[] weight;

    /// @param weight how telling each stem is
    SentenceMatcher(AlignerSettings settings, double[] weight) {
        this.settings = settings;
        this.weight = weight.clone();
    }

    /// One pair of sentences.
    ///
    /// @param lexical likeness by words alone
    /// @param contained the greater of the shares of one sentence's matter that the other holds
    record Match(int left, int right, double similarity, double lexical, double contained) {}

    List<Match> match(WordText left, WordText right, List<int[]> runs) {
        int n = left.sentences();
        int m = right.sentences();
        int[][] leftStems = stems(left);
        int[][] rightStems = stems(right);
        double[] leftWeight = weights(leftStems);
        double[] rightWeight = weights(rightStems);
        double[][] sameWords = runWords(left, right, runs);
        double[][] base = new double[n][m];
        double[][] lexical = new double[n][m];
        double[][] contained = new double[n][m];
        SentenceVectors leftVectors = left.article.vectors();
        SentenceVectors rightVectors = right.article.vectors();
        boolean meaning = !leftVectors.isEmpty() && !rightVectors.isEmpty();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double shared = sharedWeight(leftStems[i], rightStems[j]);
                if (shared == 0 && sameWords[i][j] == 0) {
                    continue;
                }
                double smaller = Math.min(leftWeight[i], rightWeight[j]);
                double greater = Math.max(leftWeight[i], rightWeight[j]);
                double within = smaller == 0 ? 0 : shared / smaller;
                double both = smaller + greater == 0 ? 0 : 2 * shared / (smaller + greater);
                double run = sameWords[i][j] / Math.max(1, Math.min(lengthOf(left, i), lengthOf(right, j)));
                contained[i][j] = Math.max(within, run);
                // A short sentence is easily contained: what it shares must also be worth something.
                double worth = Math.min(1, shared / LEAST_WORTH);
                lexical[i][j] = Math.max(worth * (0.45 * within + 0.55 * both), Math.min(1, run) * (0.5 + 0.5 * both));
                base[i][j] = lexical[i][j];
            }
        }
        if (meaning) {
            addMeaning(base, lexical, leftVectors, rightVectors);
        }
        return choose(base, lexical, contained, leftStems, rightStems, leftWeight, rightWeight);
    }

    /// Bits that two sentences must share to count fully.
    private static final double LEAST_WORTH = 14;

    /// Lifts likenesses by what vectors say, where that can matter. Vectors are dear, and most pairs of sentences
    /// share a word or two and could not become a pair if they meant the same. A likeness matters in a pair that
    /// can become one, and beside it.
    private void addMeaning(double[][] base, double[][] lexical, SentenceVectors left, SentenceVectors right) {
        double[][] most = new double[base.length][];
        for (int i = 0; i < base.length; i++) {
            most[i] = new double[base[i].length];
            for (int j = 0; j < base[i].length; j++) {
                most[i][j] = base[i][j] > 0 ? Math.max(base[i][j], blend(lexical[i][j], 1)) : 0;
            }
        }
        boolean[][] matters = new boolean[base.length][];
        Arrays.setAll(matters, i -> new boolean[base[i].length]);
        for (int i = 0; i < base.length; i++) {
            for (int j = 0; j < base[i].length; j++) {
                if (most[i][j] > 0
                        && most[i][j] + NEIGHBOUR_LIFT * neighbour(most, i, j) >= BARELY * settings.leastSimilarity()) {
                    for (int step = -1; step <= 1; step++) {
                        if (i + step >= 0 && i + step < base.length && j + step >= 0 && j + step < base[i].length) {
                            matters[i + step][j + step] = true;
                        }
                    }
                }
            }
        }
        for (int i = 0; i < base.length; i++) {
            for (int j = 0; j < base[i].length; j++) {
                if (matters[i][j] && base[i][j] > 0) {
                    base[i][j] = Math.max(lexical[i][j], blend(lexical[i][j], left.cosine(i, right, j)));
                }
            }
        }
    }

    /// Keeps sums that differ in their last digit from being taken for less than they are.
    private static final double BARELY = 1 - 1e-9;

    private static double blend(double lexical, double cosine) {
        // Vectors do not see numbers and call all sentences on one event alike: below .5 a cosine says nothing.
        double meaning = Math.max(0, Math.min(1, (cosine - 0.5) / 0.45));
        return 0.5 * lexical + 0.5 * meaning * Math.min(1, 0.35 + 2 * lexical);
    }

    private List<Match> choose(
            double[][] base,
            double[][] lexical,
            double[][] contained,
            int[][] leftStems,
            int[][] rightStems,
            double[] leftWeight,
            double[] rightWeight) {
        List<Match> offered = new ArrayList<>();
        for (int i = 0; i < base.length; i++) {
            for (int j = 0; j < base[i].length; j++) {
                if (base[i][j] > 0) {
                    double lifted = base[i][j] + NEIGHBOUR_LIFT * neighbour(base, i, j);
                    if (lifted >= settings.leastSimilarity()) {
                        offered.add(new Match(i, j, Math.min(1, lifted), lexical[i][j], contained[i][j]));
                    }
                }
            }
        }
        offered.sort(Comparator.comparingDouble((Match match) -> -match.similarity())
                .thenComparingInt(Match::left)
                .thenComparingInt(Match::right));
        BitSet[] leftDone = emptySets(leftStems.length);
        BitSet[] rightDone = emptySets(rightStems.length);
        int[] leftPartners = new int[leftStems.length];
        int[] rightPartners = new int[rightStems.length];
        List<Match> chosen = new ArrayList<>();
        for (Match match : offered) {
            int i = match.left();
            int j = match.right();
            if (leftPartners[i] >= MOST_PARTNERS || rightPartners[j] >= MOST_PARTNERS) {
                continue;
            }
            boolean first = leftPartners[i] == 0 && rightPartners[j] == 0;
            double fresh = Math.min(
                    leftPartners[i] == 0 ? 1 : fresh(leftStems[i], rightStems[j], leftDone[i]) / leftWeight[i],
                    rightPartners[j] == 0 ? 1 : fresh(rightStems[j], leftStems[i], rightDone[j]) / rightWeight[j]);
            if (first || fresh >= NEW_SHARE) {
                chosen.add(match);
                leftPartners[i]++;
                rightPartners[j]++;
                cover(leftStems[i], rightStems[j], leftDone[i]);
                cover(rightStems[j], leftStems[i], rightDone[j]);
            }
        }
        chosen.sort(Comparator.comparingInt(Match::left).thenComparingInt(Match::right));
        return chosen;
    }

    private static double neighbour(double[][] base, int i, int j) {
        double before = i > 0 && j > 0 ? base[i - 1][j - 1] : 0;
        double behind = i + 1 < base.length && j + 1 < base[i].length ? base[i + 1][j + 1] : 0;
        return before + behind;
    }

    private double fresh(int[] own, int[] other, BitSet done) {
        double sum = 0;
        for (int stem : own) {
            if (!done.get(stem) && Arrays.binarySearch(other, stem) >= 0) {
                sum += weight[stem];
            }
        }
        return sum;
    }

    private static void cover(int[] own, int[] other, BitSet done) {
        for (int stem : own) {
            if (Arrays.binarySearch(other, stem) >= 0) {
                done.set(stem);
            }
        }
    }

    private static BitSet[] emptySets(int count) {
        BitSet[] sets = new BitSet[count];
        Arrays.setAll(sets, i -> new BitSet());
        return sets;
    }

    private double sharedWeight(int[] a, int[] b) {
        double sum = 0;
        int j = 0;
        for (int stem : a) {
            while (j < b.length && b[j] < stem) {
                j++;
            }
            if (j < b.length && b[j] == stem) {
                sum += weight[stem];
            }
        }
        return sum;
    }

    private double[] weights(int[][] stems) {
        return Arrays.stream(stems)
                .mapToDouble(own ->
                        Arrays.stream(own).mapToDouble(stem -> weight[stem]).sum())
                .toArray();
    }

    /// The distinct stems of each sentence, ascending.
    static int[][] stems(WordText text) {
        int[][] stems = new int[text.sentences()][];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = Arrays.stream(text.stem, text.firstOfSentence[i], text.firstOfSentence[i + 1])
                    .filter(stem -> stem >= 0)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return stems;
    }

    private static int lengthOf(WordText text, int sentence) {
        return text.firstOfSentence[sentence + 1] - text.firstOfSentence[sentence];
    }

    /// How many words of runs two sentences share.
    static double[][] runWords(WordText left, WordText right, List<int[]> runs) {
        double[][] words = new double[left.sentences()][right.sentences()];
        int i = 0;
        for (int[] run : runs) {
            for (int k = 0; k < run[2]; k++) {
                while (left.firstOfSentence[i + 1] <= run[0] + k) {
                    i++;
                }
                words[i][sentenceOf(right, run[1] + k)]++;
            }
        }
        return words;
    }

    /// The sentence in which a word stands.
    static int sentenceOf(WordText text, int word) {
        int at = Arrays.binarySearch(text.firstOfSentence, word);
        if (at < 0) {
            return -at - 2;
        }
        // A sentence without words starts where the next one does: the last of them holds the word.
        while (at + 1 < text.firstOfSentence.length && text.firstOfSentence[at + 1] == word) {
            at++;
        }
        return at;
    }
}
