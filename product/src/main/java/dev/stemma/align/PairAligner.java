package dev.stemma.align;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Aligns two articles of a story and weighs what they share.
///
/// The bits of a run follow the statistics of local alignment (Karlin and Altschul, "Methods for assessing
/// the statistical significance of molecular sequence features", 1990): the information of its words less
/// the logarithm of the number of places where it could have begun. A quoted word counts nothing, because a
/// speech or a press release that both quote makes neither a copy; nor do the words of a name or of a
/// phrase that unrelated articles of the story use as well.
final class PairAligner {

    /// The longest run that a name or stock phrase of the story can be; a longer one that further articles
    /// also have tells that they are related, not that it is common.
    private static final int LONGEST_STOCK_PHRASE = 9;
    /// Information of a word of grammar in running text, in bits.
    private static final double GRAMMAR_BITS = 1.5;
    /// The most that one word may say: a misspelling is not worth a sentence.
    private static final double MOST_BITS = 10;

    /// What a word counts that one article quotes and the other tells.
    private static final double SPOKEN_SHARE = 0.3;

    private final List<WordText> texts;
    private final ShingleIndex index;
    private final StoryCommonness commonness;
    private final SentenceMatcher matcher;

    PairAligner(List<WordText> texts, ShingleIndex index, StoryCommonness commonness, SentenceMatcher matcher) {
        this.texts = texts;
        this.index = index;
        this.commonness = commonness;
        this.matcher = matcher;
    }

    Alignment align(int a, int b, List<int[]> found) {
        WordText left = texts.get(a);
        WordText right = texts.get(b);
        List<SharedRun> runs = new ArrayList<>();
        for (int[] run : found) {
            runs.add(weigh(a, b, run));
        }
        List<PassagePair> pairs = new ArrayList<>();
        double[][] sameWords = SentenceMatcher.runWords(left, right, found);
        for (SentenceMatcher.Match match : matcher.match(left, right, found)) {
            int i = match.left();
            int j = match.right();
            double rarity = rarity(a, b, i, j);
            pairs.add(new PassagePair(
                    passage(left, i),
                    passage(right, j),
                    kind(left, right, match, sameWords[i][j]),
                    match.similarity(),
                    rarity));
        }
        return new Alignment(left.id(), right.id(), pairs, runs);
    }

    private SharedRun weigh(int a, int b, int[] run) {
        WordText left = texts.get(a);
        WordText right = texts.get(b);
        int length = run[2];
        int quoted = 0;
        int common = 0;
        double bits = 0;
        boolean[] stock = stockPhrase(a, b, run);
        for (int k = 0; k < length; k++) {
            int i = run[0] + k;
            int j = run[1] + k;
            if (WordText.isQuoted(left, i, right, j)) {
                quoted++;
            } else if (stock[k] || (left.named.get(i) && right.named.get(j) && length <= LONGEST_STOCK_PHRASE)) {
                common++;
            } else {
                int stem = left.stem[i];
                bits += stem < 0
                        ? GRAMMAR_BITS
                        : Math.min(MOST_BITS, Math.max(GRAMMAR_BITS, commonness.bits(stem, a, b)));
            }
        }
        double places = Math.log((double) left.words() * right.words()) / Math.log(2);
        return new SharedRun(
                left.article.article().passage(left.start[run[0]], left.end[run[0] + length - 1]),
                right.article.article().passage(right.start[run[1]], right.end[run[1] + length - 1]),
                length,
                quoted,
                common,
                Math.max(0, bits - places));
    }

    /// Which words of a short run stand in a phrase that unrelated articles have.
    private boolean[] stockPhrase(int a, int b, int[] run) {
        boolean[] stock = new boolean[run[2]];
        if (run[2] > LONGEST_STOCK_PHRASE) {
            return stock;
        }
        int own = commonness.groupOf(a) == commonness.groupOf(b) ? 1 : 2;
        WordText left = texts.get(a);
        for (int k = 0; k + Aligner.SHINGLE <= run[2]; k++) {
            long hash = Hashes.sequence(left.form, run[0] + k, Aligner.SHINGLE);
            if (index.groupsWith(hash, commonness.groups()) > own) {
                Arrays.fill(stock, k, k + Aligner.SHINGLE, true);
            }
        }
        return stock;
    }

    private double rarity(int a, int b, int i, int j) {
        WordText left = texts.get(a);
        WordText right = texts.get(b);
        int[] spoken = stemsWithoutRepeat(right, j, true);
        int[] written = stemsWithoutRepeat(right, j, false);
        double bits = 0;
        for (int stem : stemsWithoutRepeat(left, i, false)) {
            if (Arrays.binarySearch(written, stem) >= 0) {
                bits += Math.min(MOST_BITS, commonness.bits(stem, a, b));
            } else if (Arrays.binarySearch(spoken, stem) >= 0) {
                bits += SPOKEN_SHARE * Math.min(MOST_BITS, commonness.bits(stem, a, b));
            }
        }
        for (int stem : stemsWithoutRepeat(left, i, true)) {
            if (Arrays.binarySearch(written, stem) >= 0) {
                bits += SPOKEN_SHARE * Math.min(MOST_BITS, commonness.bits(stem, a, b));
            }
        }
        return bits;
    }

    /// The distinct stems of a sentence's quoted or unquoted words, ascending.
    private static int[] stemsWithoutRepeat(WordText text, int sentence, boolean quoted) {
        return IntStream.range(text.firstOfSentence[sentence], text.firstOfSentence[sentence + 1])
                .filter(word -> text.quoted.get(word) == quoted && text.stem[word] >= 0)
                .map(word -> text.stem[word])
                .sorted()
                .distinct()
                .toArray();
    }

    private static PassagePair.Kind kind(WordText left, WordText right, SentenceMatcher.Match match, double sameWords) {
        int from = left.firstOfSentence[match.left()];
        int to = left.firstOfSentence[match.left() + 1];
        int otherFrom = right.firstOfSentence[match.right()];
        int otherTo = right.firstOfSentence[match.right() + 1];
        int leftLength = to - from;
        int rightLength = otherTo - otherFrom;
        if (Arrays.equals(left.form, from, to, right.form, otherFrom, otherTo)) {
            return PassagePair.Kind.IDENTICAL;
        }
        int shorter = Math.min(leftLength, rightLength);
        int longer = Math.max(leftLength, rightLength);
        if (mostlyQuoted(left, from, to) && mostlyQuoted(right, otherFrom, otherTo) && sameWords >= 0.4 * shorter) {
            return PassagePair.Kind.QUOTED;
        }
        if (sameWords >= 0.7 * longer) {
            return PassagePair.Kind.NEAR;
        }
        if (match.contained() >= 0.6 && shorter <= 0.67 * longer) {
            return PassagePair.Kind.CONDENSED;
        }
        return PassagePair.Kind.REWRITTEN;
    }

    private static boolean mostlyQuoted(WordText text, int from, int to) {
        return text.quoted.get(from, to).cardinality() * 2 > to - from;
    }

    private static Passage passage(WordText text, int sentence) {
        return text.article.tokenized().passageOf(text.article.sentences().get(sentence));
    }
}
