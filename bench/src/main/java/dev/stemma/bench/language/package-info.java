/// Builds the word statistics that ship with Stemma, and measures sentences, vectors and lemmas.
@NullMarked
package dev.stemma.bench.language;

import org.jspecify.annotations.NullMarked;
