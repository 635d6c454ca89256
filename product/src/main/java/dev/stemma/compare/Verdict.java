package dev.stemma.compare;

/// What a difference between articles amounts to.
public enum Verdict {
    /// A child changed what its parent had.
    DRIFT,
    /// Independent lines differ.
    DISAGREEMENT,
    /// The later reading is newer, not wrong.
    UPDATE,
    /// The readings can all be right.
    COMPATIBLE
}
