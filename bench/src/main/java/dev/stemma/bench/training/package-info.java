/// Trains the models that Stemma ships, from the teacher's silver labels. Never shipped itself.
@NullMarked
package dev.stemma.bench.training;

import org.jspecify.annotations.NullMarked;
