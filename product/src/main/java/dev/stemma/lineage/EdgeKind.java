package dev.stemma.lineage;

/// How a child descends from its parent.
public enum EdgeKind {
    VERBATIM,
    EDITED,
    /// Spun, paraphrased or back-translated.
    REWRITTEN,
    /// A summary.
    CONDENSED,
    /// Only some passages descend.
    PARTIAL
}
