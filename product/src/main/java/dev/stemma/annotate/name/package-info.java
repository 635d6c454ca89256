/// Names in a text: recognised, and joined with their variants within an article and across a story.
@NullMarked
package dev.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
