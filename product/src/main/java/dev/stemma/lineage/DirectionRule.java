package dev.stemma.lineage;

import java.util.List;

/// One way of telling the parent from the child where no date is trusted.
interface DirectionRule {

    /// The signs that the rule finds in a pair; a rule gives at most one of each feature.
    List<Sign> weigh(AlignedPair pair, StoryReadings readings);
}
