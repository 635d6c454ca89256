/// Learns how much each feature of lineage counts, from families of texts whose descent is known:
/// `bench/train-lineage`.
@NullMarked
package dev.stemma.bench.lineage;

import org.jspecify.annotations.NullMarked;
