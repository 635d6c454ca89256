package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// How sure it is that a text was taken from its parent and from no other: the sentences of the text are drawn anew,
/// with repetition, many times, and each time the parent is held against all that the text may have been taken from
/// (Felsenstein, "Confidence limits on phylogenies: an approach using the bootstrap", 1985).
///
/// What rests on a single sentence falls with it. Each time the parent has its share in the likelihoods of all, so that
/// texts which explain the child equally well share the confidence. The draws are the same on every run.
final class Resampling {

    private static final int DRAWS = 100;
    /// Rivals further behind than the best of these hardly count.
    private static final int MOST_RIVALS = 16;

    /// The probability that no text in between is missing, where nothing shows one: lost texts mostly leave no trace.
    private static final double HANDED_IN = 0.98;

    private static final long SEED = 0x5354454d4d41L;

    private Resampling() {}

    /// One that a text may have been taken from.
    ///
    /// @param rest what it gains whatever is drawn
    /// @param gains what it gains by each sentence
    private record Rival(double rest, double[] gains) {

        static Rival of(RelatedPair pair) {
            double[] gains = pair.gains();
            double rest = pair.gain();
            for (double gain : gains) {
                rest -= gain;
            }
            return new Rival(rest, gains);
        }

        double gain(int[] times) {
            return rest + sum(times, gains);
        }
    }

    /// How often each of so many sentences comes when as many are drawn with repetition.
    static int[] times(int sentences, SplittableRandom random) {
        int[] times = new int[sentences];
        for (int i = 0; i < sentences; i++) {
            times[random.nextInt(sentences)]++;
        }
        return times;
    }

    static double sum(int[] times, double[] values) {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] * values[i];
        }
        return sum;
    }

    /// The probability in [0, 1] that a text was taken from its parent rather than from another text or from none.
    ///
    /// @param parent the pair with the parent, directed to the text
    /// @param others the pairs with all others that it may have been taken from, directed to it
    static double support(RelatedPair parent, List<RelatedPair> others) {
        Rival own = Rival.of(parent);
        List<Rival> rivals = new ArrayList<>();
        others.stream()
                .sorted(Comparator.comparingDouble((RelatedPair pair) -> -pair.gain())
                        .thenComparing(pair -> pair.parent().number))
                .limit(MOST_RIVALS)
                .forEach(pair -> rivals.add(Rival.of(pair)));
        SplittableRandom random = new SplittableRandom(SEED + parent.child().number);
        int sentences = own.gains().length;
        double support = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = times(sentences, random);
            double gained = own.gain(times);
            double all = Math.pow(2, -gained) + 1;
            for (Rival rival : rivals) {
                all += Math.pow(2, rival.gain(times) - gained);
            }
            support += 1 / all;
        }
        return HANDED_IN * support / DRAWS;
    }
}
