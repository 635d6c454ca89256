/// Runs the stages in order over a whole input and says how the result was made.
@NullMarked
package dev.stemma.coverage;

import org.jspecify.annotations.NullMarked;
