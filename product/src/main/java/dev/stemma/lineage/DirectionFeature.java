package dev.stemma.lineage;

/// The signs by which a parent is told from its child, each one number: positive where the left article looks
/// like the parent. How much each counts is learned ([LineageWeights]).
enum DirectionFeature {
    /// One names the other's outlet as its source.
    OUTLET_REFERENCE,
    /// Stated dates.
    DATE,
    /// A changed reading that is not carried through.
    RELICS,
    /// A reading that unrelated reports of the event share.
    TOLD,
    /// Rarer words in the other where the two differ: a machine puts a thesaurus's words for plain ones.
    RARER_WORDS,
    /// A sentence nearer to what unrelated reports say.
    NEARER,
    /// Punctuation that the other has put back.
    PUNCTUATION,
    /// Quotations that the other tells in its own words.
    PARAPHRASED_QUOTE,
    /// Traces of mechanical rewriting.
    BROKEN_TEXT,
    /// Greater length where the wording differs.
    LONGER_REWRITTEN,
    /// Greater length where the other adds nothing of its own.
    LONGER_WHOLE,
    /// Greater length of near copies that both have matter of their own.
    LONGER_NEAR,
    /// Shorter of two versions that one outlet published.
    PAGE_GROWTH,
    /// Of two versions of a page, a year that the other does not know yet.
    LATER_YEAR,
    /// Of three or more versions of a page, the likeliest order of all.
    VERSION_ORDER,
    /// Words within sentences that the other lacks.
    DROPPED_WORDS,
    /// Hedges within sentences that the other lacks.
    DROPPED_HEDGES,
    /// Matter behind the last sentence that the other has.
    CUT_TAIL,
    /// Whole sentences between sentences that both have.
    CUT_MIDDLE,
    /// More of the other's text explained than of the own.
    EXPLAINS_MORE,
    /// Passages in the other that come from relatives which the text does not share.
    MERGED;

    static final int COUNT = values().length;

    /// Whether it is something that copying does to a text.
    boolean isTraceOfCopying() {
        return switch (this) {
            case OUTLET_REFERENCE, DATE, PAGE_GROWTH, LATER_YEAR, VERSION_ORDER, TOLD, NEARER -> false;
            case RELICS,
                    RARER_WORDS,
                    PUNCTUATION,
                    PARAPHRASED_QUOTE,
                    BROKEN_TEXT,
                    LONGER_REWRITTEN,
                    LONGER_WHOLE,
                    LONGER_NEAR,
                    DROPPED_WORDS,
                    DROPPED_HEDGES,
                    CUT_TAIL,
                    CUT_MIDDLE,
                    EXPLAINS_MORE,
                    MERGED -> true;
        };
    }
}
