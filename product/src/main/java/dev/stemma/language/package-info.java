/// Sentences, tokens, grammar and sentence vectors: what every later stage reads of a text.
@NullMarked
package dev.stemma.language;

import org.jspecify.annotations.NullMarked;
