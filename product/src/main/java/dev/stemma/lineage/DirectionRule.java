package dev.stemma.lineage;

import java.util.Optional;

/// One way of telling the parent from the child where no date is trusted.
interface DirectionRule {

    /// The sign that the rule finds in a pair, when it finds one.
    Optional<Sign> weigh(AlignedPair pair, StoryReadings readings);
}
