package dev.stemma.lineage;

/// What speaks for or against a lost source at one place of a tree, each as one number. How much each counts
/// is learned ([LineageWeights]).
enum LostFeature {
    /// Always 1.
    BIAS,
    /// 1 where the source would stand above a root that has several children.
    ABOVE_ROOT,
    /// 1 where it would stand above a root that has one child.
    ABOVE_PAIR,
    /// Bits that the members share and the text above them lacks, logarithmic.
    EXCLUSIVE,
    /// The same as a part of what the members share.
    EXCLUSIVE_SHARE,
    /// Sentences in which a member agrees now with its siblings and now with the text above them,
    /// logarithmic: a text put together out of two takes whole passages from each.
    INTERLEAVED,
    /// The number of members, logarithmic.
    MEMBERS,
    /// Bits by which the text above the members looks like their parent, the least of them.
    DIRECTION,
    /// How far the signs of direction contradict each other, in bits.
    CONFLICT,
    /// Share of the text above the members that none of them has.
    OWN_OF_PARENT,
    /// Share of a member that neither its siblings nor the text above has, the mean.
    OWN_OF_MEMBERS,
    /// 1 where one names an outlet outside the story as its source.
    NAMED_BY_ONE,
    /// 1 where two name the same outlet outside the story as their source.
    NAMED_BY_TWO,
    /// How much of the wording is new: near copies are simply copies.
    REWRITTEN,
    /// 1 where one of them names the outlet of another as its source.
    NAMES_MEMBER;

    static final int COUNT = values().length;
}
