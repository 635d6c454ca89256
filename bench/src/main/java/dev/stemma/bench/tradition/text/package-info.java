/// What a generated article is made of while it is being written: a title, and paragraphs of sentences that know where
/// they were taken from.
@NullMarked
package dev.stemma.bench.tradition.text;

import org.jspecify.annotations.NullMarked;
