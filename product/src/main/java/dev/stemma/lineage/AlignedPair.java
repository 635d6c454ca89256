package dev.stemma.lineage;

/// Two witnesses with what their alignment says.
record AlignedPair(Witness left, Witness right, PairEvidence evidence) {

    Witness other(Witness one) {
        return one == left ? right : left;
    }

    /// The share of a witness's words that the other explains.
    double shareOf(Witness one) {
        return one == left ? evidence.leftShare() : evidence.rightShare();
    }

    /// For each word of a witness how far the other explains it, in [0, 1]; not to be written to.
    float[] explainedOf(Witness one) {
        return one == left ? evidence.leftExplained() : evidence.rightExplained();
    }

    /// For each word of a witness how far the other has the very word, in [0, 1]; not to be written to.
    float[] sameOf(Witness one) {
        return one == left ? evidence.leftSame() : evidence.rightSame();
    }

    /// The share of a witness's words that stand in the other as they are.
    double verbatimOf(Witness one) {
        return one == left ? evidence.leftVerbatim() : evidence.rightVerbatim();
    }
}
