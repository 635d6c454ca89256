package dev.stemma.compare;

/// What differs at a variant.
public enum VariantKind {
    NUMBER,
    DATE,
    NAME,
    QUOTE,
    ATTRIBUTION,
    HEDGE,
    NEGATION,
    WORDING
}
