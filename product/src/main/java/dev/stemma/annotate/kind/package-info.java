/// What kind of text an article is.
@NullMarked
package dev.stemma.annotate.kind;

import org.jspecify.annotations.NullMarked;
