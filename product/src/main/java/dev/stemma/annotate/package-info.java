/// Finds what an article says of names, quotes, quantities and dates, and what kind of article it is.
@NullMarked
package dev.stemma.annotate;

import org.jspecify.annotations.NullMarked;
