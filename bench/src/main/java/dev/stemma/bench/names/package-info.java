/// Scores the recogniser of names on marked text.
@NullMarked
package dev.stemma.bench.names;

import org.jspecify.annotations.NullMarked;
