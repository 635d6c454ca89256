/// Scores what is compared: tolls and where they differ, facts that a rewrite changed, groups and variants that people
/// have judged.
@NullMarked
package dev.stemma.bench.compare;

import org.jspecify.annotations.NullMarked;
