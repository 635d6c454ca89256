package dev.stemma.lineage;

/// What speaks for or against the descent of one article from another, each as one number.
///
/// Bits of shared matter are a description length saved by writing one article with the other at hand, over
/// writing it from what reports of the event and news at large have in common (Rissanen, "Modeling by
/// shortest data description", 1978). They would be the logarithm of the odds if words fell independently.
/// They do not; so they are tempered, and their density, the shares explained, the order of the matched
/// sentences and the rest enter a logistic function whose weights are learned ([LineageWeights]).
enum DescentFeature {
    /// Always 1.
    BIAS,
    /// Bits of the runs of the same words, logarithmic.
    RUN_BITS,
    /// Share of the shorter article's own words in such runs.
    RUN_SHARE,
    /// Words of the longest such run, logarithmic.
    LONGEST_RUN,
    /// Bits a word of what is said in other words.
    REWRITTEN,
    /// The greater of the shares of the two articles that the other explains, quotations left out.
    GREATER_SHARE,
    /// The lesser of them.
    LESSER_SHARE,
    /// How surprising the order of the matched sentences is.
    ORDER,
    /// Share of the shorter article's sentences that are matched.
    MATCHED,
    /// How far the pair stands out among the other pairs of the two articles.
    CONTRAST,
    /// One names the other's outlet as its source.
    NAMES_OUTLET,
    /// Both draw on the same outlet, whose text is not in the story.
    COMMON_SOURCE,
    /// How short the shorter article is: little text, little evidence.
    SHORTNESS;

    static final int COUNT = values().length;
}
