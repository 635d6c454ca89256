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

    /// The share of a witness's words that stand in the other as they are.
    double verbatimOf(Witness one) {
        return one == left ? evidence.leftVerbatim() : evidence.rightVerbatim();
    }
}
