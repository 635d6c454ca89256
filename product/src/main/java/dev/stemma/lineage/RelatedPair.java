package dev.stemma.lineage;

/// Two articles that are more probably related than not.
///
/// @param pair the two with their alignment
/// @param probability that they are related
/// @param direction which is the parent
/// @param leftIsParent which of the two is taken for the parent here
record RelatedPair(AlignedPair pair, double probability, Direction direction, boolean leftIsParent) {

    RelatedPair(AlignedPair pair, double probability, Direction direction) {
        this(pair, probability, direction, true);
    }

    RelatedPair reversed() {
        return new RelatedPair(pair, probability, direction, !leftIsParent);
    }

    Witness parent() {
        return leftIsParent ? pair.left() : pair.right();
    }

    Witness child() {
        return leftIsParent ? pair.right() : pair.left();
    }

    /// Probability that the parent is the parent, given that the two are related.
    double directionProbability() {
        return leftIsParent ? direction.leftIsParent() : 1 - direction.leftIsParent();
    }

    /// What is gained by writing the child with the parent at hand, in bits.
    ///
    /// @param temper how much of the shared bits counts
    double gain(double temper) {
        double related = Math.log(probability / Math.max(1e-6, 1 - probability)) / Math.log(2);
        return related
                + temper * pair.evidence().bits()
                + Math.log(Math.max(1e-9, directionProbability())) / Math.log(2);
    }
}
