/// The examples of the project, read as a user would read them and held against what a careful editor found in them.
///
/// The door is [dev.stemma.bench.examples.ExamplesScorer]; the editor's findings are `examples/*/truth.yaml`.
@NullMarked
package dev.stemma.bench.examples;

import org.jspecify.annotations.NullMarked;
