/// Small learned models: hashed features and compact, integer-valued linear models over them.
///
/// The door is [LinearModel]. Scores are sums of integers, so a decision is the same on every processor.
@NullMarked
package dev.stemma.language.learned;

import org.jspecify.annotations.NullMarked;
