/// Scoring on corpora, training of models and measurements of speed. Never shipped.
@NullMarked
package dev.stemma.bench;

import org.jspecify.annotations.NullMarked;
