/// Words given to speakers, and the publications that an article relies on.
@NullMarked
package dev.stemma.annotate.quote;

import org.jspecify.annotations.NullMarked;
