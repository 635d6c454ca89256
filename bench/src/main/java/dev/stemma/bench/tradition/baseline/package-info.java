/// Plain methods that a stemma is held against: they see the texts and nothing else.
@NullMarked
package dev.stemma.bench.tradition.baseline;

import org.jspecify.annotations.NullMarked;
