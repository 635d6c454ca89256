/// Measures of a found stemma against the true one.
@NullMarked
package dev.stemma.bench.tradition.measure;

import org.jspecify.annotations.NullMarked;
