package dev.stemma.lineage;

/// What speaks for or against a lost source at one place of a tree, each as one number. How much each counts
/// is learned ([LineageWeights]).
enum LostFeature {
    /// Always 1.
    BIAS,
    /// 1 where the source would stand above a root and one child of it.
    PAIR,
    /// 1 where it would stand above a root and several texts below it.
    BESIDE,
    /// By how many bits it explains the texts better than any that is there ([CommonReadings]), logarithmic.
    COMMON_READINGS,
    /// Bits by which the text above the members looks like their parent, the mean; the other way round where that text
    /// would be a member itself; nothing for a pair.
    DIRECTION,
    /// How far the signs of direction of a pair contradict each other, in bits.
    CONFLICT,
    /// Share of the child of a pair that the root has not in the same words.
    OWN_OF_MEMBERS,
    /// How much of the wording of a pair is new: near copies are simply copies.
    REWRITTEN,
    /// 1 where one names an outlet outside the story as its source.
    NAMED_BY_ONE,
    /// 1 where two name the same outlet outside the story as their source.
    NAMED_BY_TWO,
    /// 1 where one of them names the outlet of another as its source.
    NAMES_MEMBER;

    static final int COUNT = values().length;
}
