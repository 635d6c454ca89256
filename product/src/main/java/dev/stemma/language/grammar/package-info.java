/// Learned English grammar: parts of speech and dependency trees of a sentence's words.
///
/// The door is [EnglishGrammar]. It knows words only, not articles; `language` puts its answers into tokens.
@NullMarked
package dev.stemma.language.grammar;

import org.jspecify.annotations.NullMarked;
