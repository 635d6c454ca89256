/// The learned recogniser of names in English text.
///
/// The door is [NameModel]. It knows words, parts of speech and the numbers of types; `name` makes names of them.
@NullMarked
package dev.stemma.annotate.name.learned;

import org.jspecify.annotations.NullMarked;
