package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.align.SharedRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How probable it is that two articles of one event are related by descent, from what they share: a
/// logistic function of [DescentFeature]s with learned weights.
final class DescentModel {

    private static final double MOST_CONTRAST = 2.5;
    /// Rewritten bits a word that say nothing: keeps a contrast between next to nothing and nothing small.
    private static final double FLOOR = 0.02;
    private static final int LEAST_OTHERS = 4;
    private static final double SHORT = 150;

    private final List<Witness> witnesses;
    /// For each witness the density of rewritten bits of its pairs that are not related beyond doubt,
    /// ascending.
    private final Map<Integer, List<Double>> densities = new HashMap<>();

    /// @param pairs all aligned pairs of the story
    DescentModel(List<AlignedPair> pairs, List<Witness> witnesses, boolean allPairsAligned) {
        this.witnesses = List.copyOf(witnesses);
        for (int witness = 0; witness < witnesses.size(); witness++) {
            densities.put(witness, new ArrayList<>());
        }
        for (AlignedPair pair : pairs) {
            if (!isCopy(pair)) {
                double density = density(pair);
                of(pair.left()).add(density);
                of(pair.right()).add(density);
            }
        }
        densities.values().forEach(own -> {
            // A pair that was not worth aligning shares nothing.
            while (allPairsAligned && own.size() < witnesses.size() - 1) {
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
        return LineageWeights.shared().logOdds(features(pair));
    }

    /// A value for each [DescentFeature].
    double[] features(AlignedPair pair) {
        PairEvidence evidence = pair.evidence();
        double[] values = new double[DescentFeature.COUNT];
        for (DescentFeature feature : DescentFeature.values()) {
            values[feature.ordinal()] = switch (feature) {
                case BIAS -> 1;
                case RUN_BITS -> Math.log1p(evidence.runBits() / 20);
                case RUN_SHARE -> runShare(pair);
                case LONGEST_RUN -> Math.log1p(longestRun(evidence) / 5.0);
                case REWRITTEN -> Math.min(1.2, density(pair));
                case GREATER_SHARE -> Math.max(evidence.leftOwnShare(), evidence.rightOwnShare());
                case LESSER_SHARE -> Math.min(evidence.leftOwnShare(), evidence.rightOwnShare());
                case ORDER -> Math.min(1.5, evidence.orderBits() / 12);
                case MATCHED -> matched(pair);
                case CONTRAST -> contrast(pair);
                case NAMES_OUTLET -> namesOutlet(pair) ? 1 : 0;
                case COMMON_SOURCE -> commonSource(pair) ? 1 : 0;
                case SHORTNESS -> Math.max(0, 1 - shorterWords(pair) / SHORT);
            };
        }
        return values;
    }

    private static boolean isCopy(AlignedPair pair) {
        return runShare(pair) > 0.25
                || Math.max(pair.evidence().leftOwnShare(), pair.evidence().rightOwnShare()) > 0.6;
    }

    private static double runShare(AlignedPair pair) {
        return Math.min(1, pair.evidence().ownWords() / shorterWords(pair));
    }

    private static int longestRun(PairEvidence evidence) {
        return evidence.alignment().runs().stream()
                .mapToInt(SharedRun::ownWords)
                .max()
                .orElse(0);
    }

    private static double matched(AlignedPair pair) {
        boolean leftIsShorter = pair.left().words.size() <= pair.right().words.size();
        Witness shorter = leftIsShorter ? pair.left() : pair.right();
        long sentences = pair.evidence().alignment().pairs().stream()
                .filter(match -> match.kind() != PassagePair.Kind.QUOTED)
                .map(match -> leftIsShorter ? match.left() : match.right())
                .distinct()
                .count();
        return (double) sentences / Math.max(1, shorter.article.sentences().size());
    }

    private static boolean namesOutlet(AlignedPair pair) {
        return OutletReference.naming(pair.left(), pair.right()).isPresent()
                || OutletReference.naming(pair.right(), pair.left()).isPresent();
    }

    private boolean commonSource(AlignedPair pair) {
        return CommonSource.of(pair, witnesses).isPresent();
    }

    /// By how many bits the density of what the pair shares stands above what each of the two shares with
    /// the rest.
    private double contrast(AlignedPair pair) {
        List<Double> others = new ArrayList<>();
        others.addAll(of(pair.left()));
        others.addAll(of(pair.right()));
        double own = density(pair);
        if (!isCopy(pair)) {
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
