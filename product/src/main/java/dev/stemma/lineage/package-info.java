/// Builds a story's stemma: who descends from whom, and which sources are lost.
@NullMarked
package dev.stemma.lineage;

import org.jspecify.annotations.NullMarked;
