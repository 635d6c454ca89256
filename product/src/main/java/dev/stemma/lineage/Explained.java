package dev.stemma.lineage;

import java.util.Arrays;
import java.util.function.Consumer;

/// How much of one text another explains, in bits: what writing it down saves when the other is at hand
/// (Rissanen, "Modeling by shortest data description", 1978).
final class Explained {

    /// Information of a word of grammar in running text.
    private static final double LEAST_BITS = 1.5;
    /// The most that a name or number may say.
    private static final double MOST_BITS = 9;
    /// The most that another word may say: two writers often choose the same.
    private static final double MOST_PLAIN_BITS = 5;
    /// What a quoted word counts: a speech reaches everybody.
    private static final double QUOTED = 0.4;
    /// A word explained less than this is missing.
    private static final float MISSING = 0.3f;
    /// What it takes to say where a missing stretch begins and ends.
    private static final double STRETCH_BITS = 8;

    private Explained() {}

    /// The bits of a word, in a witness of its own.
    static double bits(Witness witness, int word) {
        if (witness.credits.get(word)) {
            return 0;
        }
        Witness.Word one = witness.words.get(word);
        boolean plain = Character.isLowerCase(witness.text().charAt(one.start()));
        double bits = Math.max(LEAST_BITS, Math.min(plain ? MOST_PLAIN_BITS : MOST_BITS, one.bits()));
        return witness.quoted.get(word) ? QUOTED * bits : bits;
    }

    /// The bits of a witness that a related one saves by having the very words: what is said in other words tells
    /// that two texts are related, but not which of several relatives is the parent.
    static double saved(AlignedPair pair, Witness witness) {
        return sum(witness, bits -> addSaved(pair, witness, 1, bits));
    }

    /// The bits it takes to say what of a witness the other leaves out, stretch by stretch.
    static double leftOut(AlignedPair pair, Witness witness) {
        return sum(witness, bits -> addLeftOut(pair, witness, 1, bits));
    }

    /// Adds to each sentence of a witness what [#saved] counts of it.
    ///
    /// @param factor by which it counts
    static void addSaved(AlignedPair pair, Witness witness, double factor, double[] sentences) {
        float[] same = pair.sameOf(witness);
        for (int i = 0; i < same.length; i++) {
            sentences[witness.words.get(i).sentence()] += factor * same[i] * bits(witness, i);
        }
    }

    /// Adds to each sentence of a witness what [#leftOut] counts of it; a stretch counts where it begins.
    ///
    /// @param factor by which it counts
    static void addLeftOut(AlignedPair pair, Witness witness, double factor, double[] sentences) {
        float[] explained = pair.explainedOf(witness);
        boolean inside = false;
        for (int i = 0; i < explained.length; i++) {
            if (explained[i] < MISSING && !inside) {
                sentences[witness.words.get(i).sentence()] += factor * STRETCH_BITS;
            }
            inside = explained[i] < MISSING;
        }
    }

    private static double sum(Witness witness, Consumer<double[]> part) {
        double[] sentences = new double[witness.article.sentences().size()];
        part.accept(sentences);
        return Arrays.stream(sentences).sum();
    }
}
