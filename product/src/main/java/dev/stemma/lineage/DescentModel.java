package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How probable it is that two articles of one event are related by descent, from what they share.
///
/// Bits of shared matter are a description length saved by writing one article with the other at hand, over
/// writing it from what reports of the event and news at large have in common (Rissanen, "Modeling by
/// shortest data description", 1978). They would be the logarithm of the odds if words fell independently.
/// They do not; so their density, the share explained, the order of the matched sentences, and how far the
/// pair stands out among the other pairs of the story enter a logistic function. Its weights were set so
/// that independent reports of one event by different publishers stay below even odds.
final class DescentModel {

    private static final double PRIOR = -5.3;
    private static final double RUN_BITS = 1.1;
    private static final double RUN_SHARE = 10;
    private static final double REWRITTEN = 6;
    private static final double SHARE = 5;
    private static final double ORDER = 1.4;
    private static final double CONTRAST = 1.6;
    private static final double MOST_CONTRAST = 2.5;
    /// Rewritten bits a word that say nothing: keeps a contrast between next to nothing and nothing small.
    private static final double FLOOR = 0.02;
    private static final int LEAST_OTHERS = 4;

    /// For each witness the density of rewritten bits of its pairs that are not related beyond doubt,
    /// ascending.
    private final Map<Integer, List<Double>> densities = new HashMap<>();

    /// @param pairs all aligned pairs of the story
    DescentModel(List<AlignedPair> pairs, int articles, boolean allPairsAligned) {
        for (int witness = 0; witness < articles; witness++) {
            densities.put(witness, new ArrayList<>());
        }
        for (AlignedPair pair : pairs) {
            if (ownLogOdds(pair) < 0) {
                double density = density(pair);
                of(pair.left()).add(density);
                of(pair.right()).add(density);
            }
        }
        densities.values().forEach(own -> {
            // A pair that was not worth aligning shares nothing.
            while (allPairsAligned && own.size() < articles - 1) {
                own.add(0.0);
            }
            own.sort(null);
        });
    }

    /// Probability in [0, 1] that the two are related.
    double probability(AlignedPair pair) {
        return 1 / (1 + Math.exp(-logOdds(pair)));
    }

    /// Natural logarithm of the odds that the two are related.
    double logOdds(AlignedPair pair) {
        return ownLogOdds(pair) + CONTRAST * contrast(pair);
    }

    /// The same without a look at the other pairs of the story.
    private static double ownLogOdds(AlignedPair pair) {
        PairEvidence evidence = pair.evidence();
        double runShare = Math.min(1, evidence.ownWords() / shorterWords(pair));
        double share = Math.max(evidence.leftOwnShare(), evidence.rightOwnShare());
        return PRIOR
                + RUN_BITS * Math.log1p(evidence.runBits() / 20)
                + RUN_SHARE * runShare
                + REWRITTEN * Math.min(1.2, density(pair))
                + SHARE * share
                + ORDER * Math.min(1.5, evidence.orderBits() / 12);
    }

    /// By how many bits the density of what the pair shares stands above what each of the two shares with
    /// the rest.
    private double contrast(AlignedPair pair) {
        List<Double> others = new ArrayList<>();
        others.addAll(of(pair.left()));
        others.addAll(of(pair.right()));
        double own = density(pair);
        if (ownLogOdds(pair) < 0) {
            others.remove(own);
            others.remove(own);
        }
        if (others.size() < LEAST_OTHERS) {
            return 0;
        }
        others.sort(null);
        double usual = others.get((int) Math.ceil(0.75 * (others.size() - 1)));
        double bits = Math.log((own + FLOOR) / (usual + FLOOR)) / Math.log(2);
        return Math.max(0, Math.min(MOST_CONTRAST, bits));
    }

    private List<Double> of(Witness witness) {
        return densities.computeIfAbsent(witness.number, key -> new ArrayList<>());
    }

    private static double density(AlignedPair pair) {
        return pair.evidence().rewrittenBits() / shorterWords(pair);
    }

    private static double shorterWords(AlignedPair pair) {
        return Math.max(20, Math.min(pair.left().ownWords(), pair.right().ownWords()));
    }
}
