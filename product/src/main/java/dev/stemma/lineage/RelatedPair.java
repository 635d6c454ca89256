package dev.stemma.lineage;

/// Two articles that are more probably related than not.
///
/// @param pair the two with their alignment
/// @param probability that they are related
/// @param direction which is the parent
/// @param shared tempered bits that one text saves in writing the other
/// @param leftIsParent which of the two is taken for the parent here
record RelatedPair(AlignedPair pair, double probability, Direction direction, double shared, boolean leftIsParent) {

    /// How much of the shared bits counts when one parent is weighed against another: words do not fall
    /// independently.
    private static final double TEMPER = 0.3;
    /// How much each place where the two part takes off.
    private static final double PARTING = 0.5;

    RelatedPair(AlignedPair pair, double probability, Direction direction) {
        this(pair, probability, direction, shared(pair), true);
    }

    RelatedPair reversed() {
        return new RelatedPair(pair, probability, direction, shared, !leftIsParent);
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

    /// What is gained by writing the child with the parent at hand, in bits: what the parent saves, less
    /// what it takes to say where the two part, tempered because words do not fall independently; and the
    /// evidence that the two are related, and this way round. But for that last part it is the same for
    /// either direction, so that nothing but the signs of direction decides the direction.
    double gain() {
        double related = Math.log(probability / Math.max(1e-3, 1 - probability)) / Math.log(2);
        return related + shared + Math.log(Math.max(1e-9, directionProbability())) / Math.log(2);
    }

    /// What each sentence of the child adds to [#gain], in bits, by what of it the parent has.
    double[] gains() {
        double[] gains = new double[child().article.sentences().size()];
        Explained.addSaved(pair, child(), TEMPER, gains);
        Explained.addLeftOut(pair, child(), -TEMPER * PARTING, gains);
        return gains;
    }

    private static double shared(AlignedPair pair) {
        double saved = Math.min(Explained.saved(pair, pair.left()), Explained.saved(pair, pair.right()));
        double parting = Explained.leftOut(pair, pair.left()) + Explained.leftOut(pair, pair.right());
        return TEMPER * (saved - PARTING * parting);
    }
}
