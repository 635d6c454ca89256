/// Numbers as they are written, in digits and in words, for the finders of quantities and of dates. The door is
/// [NumeralReader][dev.stemma.annotate.numeral.NumeralReader], which reads a sentence cut into
/// [pieces][dev.stemma.annotate.numeral.Piece].
@NullMarked
package dev.stemma.annotate.numeral;

import org.jspecify.annotations.NullMarked;
