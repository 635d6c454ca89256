/// A benchmark of news lineage: families of articles grown from real independent reports, with the recorded truth of
/// who
/// copied whom, and the measures of a stemma against it. Described in `docs/traditions.md`.
@NullMarked
package dev.stemma.bench.tradition;

import org.jspecify.annotations.NullMarked;
