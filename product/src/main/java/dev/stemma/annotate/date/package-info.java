/// Dates, times, durations and sets of times, resolved against the article's date.
@NullMarked
package dev.stemma.annotate.date;

import org.jspecify.annotations.NullMarked;
