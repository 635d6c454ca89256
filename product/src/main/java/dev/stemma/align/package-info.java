/// Pairs the passages of two annotated articles that say the same thing, and says how alike they are.
@NullMarked
package dev.stemma.align;

import org.jspecify.annotations.NullMarked;
