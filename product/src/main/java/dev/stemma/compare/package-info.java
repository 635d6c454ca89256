/// Facts with their lines, variants with their verdicts, and quote groups.
@NullMarked
package dev.stemma.compare;

import org.jspecify.annotations.NullMarked;
