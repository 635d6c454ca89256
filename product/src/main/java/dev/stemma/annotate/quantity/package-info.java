/// Numbers with unit, hedge and what they count.
@NullMarked
package dev.stemma.annotate.quantity;

import org.jspecify.annotations.NullMarked;
