package dev.stemma.lineage;

/// How probable it is that two articles of one event are related by descent, from what they share.
///
/// Bits of shared matter are a description length saved by writing one article with the other at hand, over
/// writing it from what reports of the event and news at large have in common (Rissanen, "Modeling by
/// shortest data description", 1978). They would be the logarithm of the odds if words fell independently;
/// they do not, so that their logarithm, the share of the shorter article explained and the order of the
/// matched sentences enter a logistic function whose weights were set on articles of known descent.
final class DescentModel {

    private static final double PRIOR = -6.2;

    private DescentModel() {}

    /// Probability in [0, 1] that the two are related.
    static double probability(AlignedPair pair) {
        return 1 / (1 + Math.exp(-logOdds(pair)));
    }

    static double logOdds(AlignedPair pair) {
        PairEvidence evidence = pair.evidence();
        double shorterWords = Math.max(
                1, Math.min(pair.left().words.size(), pair.right().words.size()));
        double runShare = Math.min(1, evidence.ownWords() / shorterWords);
        double share = Math.max(evidence.leftShare(), evidence.rightShare());
        double rewritten = evidence.rewrittenBits() / shorterWords;
        double ordered = evidence.ordered() >= 3 ? evidence.order() : 0;
        return PRIOR
                + 1.1 * Math.log1p(evidence.runBits() / 20)
                + 12 * runShare
                + 6 * share
                + 1.5 * Math.min(2, rewritten)
                + 1.0 * ordered;
    }
}
