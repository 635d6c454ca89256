package dev.stemma.lineage;

/// Names the kind of a descent from the shares of the child that the parent explains.
final class KindClassifier {

    private static final double VERBATIM = 0.93;
    /// A copy with more changes within its sentences has been edited, however few words they took.
    private static final int WORDS_PER_CHANGE = 100;

    private static final double EDITED = 0.5;
    private static final double WHOLE = 0.55;
    private static final double SHORT = 0.7;

    private KindClassifier() {}

    static EdgeKind of(AlignedPair pair, Witness child) {
        Witness parent = pair.other(child);
        double verbatim = pair.verbatimOf(child);
        double share = pair.shareOf(child);
        int changes = Change.between(pair.evidence().alignment(), pair.left(), pair.right())
                .size();
        if (verbatim >= VERBATIM && changes * WORDS_PER_CHANGE <= child.words.size()) {
            return EdgeKind.VERBATIM;
        }
        double length = (double) child.words.size() / Math.max(1, parent.words.size());
        if (verbatim >= EDITED) {
            return EdgeKind.EDITED;
        }
        if (share < WHOLE && length > SHORT) {
            return EdgeKind.PARTIAL;
        }
        return length <= SHORT ? EdgeKind.CONDENSED : EdgeKind.REWRITTEN;
    }

    /// The kind of a descent from a lost source, of which only what a sibling shows of it can be judged.
    static EdgeKind fromLostSource(AlignedPair siblings, Witness child) {
        if (siblings.verbatimOf(child) >= EDITED) {
            return EdgeKind.EDITED;
        }
        Witness sibling = siblings.other(child);
        boolean quotesLess = 4 * child.quoted.cardinality() < sibling.quoted.cardinality();
        boolean shorter = child.words.size() < SHORT * sibling.words.size();
        return quotesLess || shorter ? EdgeKind.CONDENSED : EdgeKind.REWRITTEN;
    }
}
