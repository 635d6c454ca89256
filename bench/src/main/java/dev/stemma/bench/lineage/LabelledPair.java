package dev.stemma.bench.lineage;

import dev.stemma.lineage.PairReading;

/// Two articles as the model of descent sees them, and how they are related in truth.
///
/// @param event of what the articles are; pairs of one event are never parted between learning and measuring
record LabelledPair(String event, PairReading reading, Relation relation) {

    /// How the left article is related to the right one.
    enum Relation {
        LEFT_IS_PARENT,
        RIGHT_IS_PARENT,
        LEFT_IS_ANCESTOR,
        RIGHT_IS_ANCESTOR,
        /// They have an ancestor in common.
        KIN,
        UNRELATED
    }
}
