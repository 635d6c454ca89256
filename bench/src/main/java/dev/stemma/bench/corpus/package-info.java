/// Scorers on the public data sets, each with the field's measure and a plain baseline.
///
/// Texts of the data sets are read where they lie; none of them is kept in the project.
@NullMarked
package dev.stemma.bench.corpus;

import org.jspecify.annotations.NullMarked;
