package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// What three texts tell of a fourth that is not there.
///
/// The principle is that of the common error (Maas, "Textkritik", 1927): what two texts share and the text above them
/// lacks, neither can have from there; and what either has of the text above, and the other lacks, it cannot have from
/// that other. Where all three hold, the two have it from a text that holds all of it. In a tree of descent any three
/// texts have one *median*, the node at which the ways between them meet, and it holds whatever two of them share.
///
/// Chance has to be reckoned with. Two copyists, or two runs of one machine, often change one text alike, and a word
/// that was changed twice is now and then the first again.
final class CommonReadings {

    /// Fewer words in a row can be a coincidence.
    private static final int LEAST_ROW = 3;
    /// The most that a word of a shorter row counts, in bits.
    private static final double MOST_BITS = 3;
    /// The most that a name or number of a shorter row counts, as a part of its information.
    private static final double NAMED = 0.5;
    /// The part of their changes that two copies of one text have in common by chance: two runs of one machine.
    private static final double BY_CHANCE = 0.4;
    /// The part of another's changes that a copy of it puts back by chance.
    private static final double PUT_BACK = 0.2;
    /// Changes that are taken as seen before any is: a part of few says little.
    private static final double PRIOR = 3;
    /// How much all three must share, as a part of what any two share beyond: texts put together out of each other's
    /// sources have no median.
    private static final double LEAST_COMMON = 0.5;

    private static final int DRAWS = 100;
    /// Bits from which on a draw still speaks for a missing text.
    private static final double LEAST_DRAWN = 10;

    private static final long SEED = 0x4c4f5354L;

    private final SharedWords shared;

    CommonReadings(SharedWords shared) {
        this.shared = shared;
    }

    /// A stretch of one text, in numbers of words.
    record Row(int from, int to) {}

    /// By how many bits a text that is not there explains three texts better than any that is.
    ///
    /// @param top the text above the others
    /// @param others texts that may stand where the missing one is supposed
    double gain(Witness top, Witness one, Witness other, List<Witness> others, double least) {
        double innovation = innovation(one, other, top);
        if (innovation <= least) {
            return 0;
        }
        double left = kept(one, top, other);
        double right = kept(other, top, one);
        double gain = Math.min(innovation, Math.min(left, right));
        if (gain <= least || common(one, other, top) < LEAST_COMMON * Math.max(innovation, Math.max(left, right))) {
            return 0;
        }
        for (Witness middle : others) {
            if (middle != top && middle != one && middle != other && shared.areRelated(top, middle)) {
                gain = Math.min(
                        gain, innovation(one, other, middle) + kept(one, top, middle) + kept(other, top, middle));
                if (gain <= least) {
                    return 0;
                }
            }
        }
        return gain;
    }

    /// How sure it is that a text is missing between three: the part of the draws, in [0, 1], in which all that speaks
    /// for
    /// it still does, when the sentences of the two texts below are drawn anew with repetition ([Resampling]).
    double support(Witness top, Witness one, Witness other) {
        double[] shared = bySentence(one, rows(one, other, top));
        double[] left = bySentence(one, rows(one, top, other));
        double[] right = bySentence(other, rows(other, top, one));
        SplittableRandom random = new SplittableRandom(SEED + one.number);
        int holds = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = Resampling.times(shared.length, random);
            double gain = Math.min(Resampling.sum(times, shared), Resampling.sum(times, left));
            gain = Math.min(gain, Resampling.sum(Resampling.times(right.length, random), right));
            holds += gain > LEAST_DRAWN ? 1 : 0;
        }
        return (double) holds / DRAWS;
    }

    private static double[] bySentence(Witness text, List<Row> rows) {
        double[] sentences = new double[text.article.sentences().size()];
        for (Row row : rows) {
            int length = row.to() - row.from();
            double most = length >= LEAST_ROW ? Double.MAX_VALUE : MOST_BITS * length;
            sentences[text.words.get(row.from()).sentence()] += Math.min(most, bits(text, row));
        }
        return sentences;
    }

    /// The bits that two texts share and one that both may have been taken from lacks, less what chance explains.
    double innovation(Witness one, Witness other, Witness above) {
        double agreement = Math.max(agreement(one, other, above), agreement(other, one, above));
        double beyondChance = Math.max(0, (agreement - BY_CHANCE) / (1 - BY_CHANCE));
        return Math.min(
                bits(one, rows(one, other, above), beyondChance), bits(other, rows(other, one, above), beyondChance));
    }

    /// The bits that a text shares with one above it and another lacks, less what a copy of that other may have put
    /// back by chance.
    double kept(Witness text, Witness above, Witness other) {
        List<Row> rows = rows(text, above, other);
        double kept = words(rows);
        double taken = words(rows(text, other, above));
        double part = kept / Math.max(1, kept + taken);
        double beyondChance = Math.max(0, (part - PUT_BACK) / (1 - PUT_BACK));
        return Math.min(bits(text, rows, beyondChance), bits(above, rows(above, text, other), beyondChance));
    }

    /// The rows of words that a text shares with another and a third lacks, none beyond a sentence.
    List<Row> rows(Witness text, Witness with, Witness without) {
        BitSet has = shared.sure(text, with);
        BitSet lacks = shared.possible(text, without);
        List<Row> rows = new ArrayList<>();
        int from = has.nextSetBit(0);
        while (from >= 0) {
            int end = SharedWords.sentenceEnd(text, from);
            int to = from;
            while (to < end && has.get(to) && !lacks.get(to)) {
                to++;
            }
            if (to > from) {
                rows.add(new Row(from, to));
            }
            from = has.nextSetBit(Math.max(to, from + 1));
        }
        return rows;
    }

    /// How much of what one text has and the text above lacks another shares, in [0, 1].
    private double agreement(Witness one, Witness other, Witness above) {
        BitSet has = shared.sure(one, other);
        BitSet lacks = shared.possible(one, above);
        int changed = 0;
        int common = 0;
        for (int i = lacks.nextClearBit(0); i < one.words.size(); i = lacks.nextClearBit(i + 1)) {
            if (Character.isLetter(one.words.get(i).text().charAt(0))) {
                changed++;
                common += has.get(i) ? 1 : 0;
            }
        }
        return (common + PRIOR * BY_CHANCE) / (changed + PRIOR);
    }

    private double common(Witness one, Witness other, Witness third) {
        BitSet both = (BitSet) shared.sure(one, other).clone();
        both.and(shared.sure(one, third));
        double bits = 0;
        for (int i = both.nextSetBit(0); i >= 0; i = both.nextSetBit(i + 1)) {
            bits += Explained.bits(one, i);
        }
        return bits;
    }

    private static int words(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.to() - row.from()).sum();
    }

    private static double bits(Witness text, List<Row> rows, double beyondChance) {
        double bits = 0;
        for (Row row : rows) {
            boolean isLong = row.to() - row.from() >= LEAST_ROW;
            bits += isLong ? bits(text, row) : beyondChance * shortBits(text, row);
        }
        return bits;
    }

    private static double shortBits(Witness text, Row row) {
        boolean named = false;
        for (int i = row.from(); i < row.to(); i++) {
            named |= !Character.isLowerCase(text.text().charAt(text.words.get(i).start()));
        }
        double bits = bits(text, row);
        return Math.min(bits, named ? NAMED * bits : MOST_BITS * (row.to() - row.from()));
    }

    /// The information of the words of a row.
    static double bits(Witness text, Row row) {
        double bits = 0;
        for (int i = row.from(); i < row.to(); i++) {
            bits += Explained.bits(text, i);
        }
        return bits;
    }
}
