package dev.stemma.bench.tradition.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// One sentence of a draft, with what it was taken from.
///
/// @param text its words, never blank
/// @param from keys of the sentences of parents that it was made of; empty for a sentence written anew
/// @param intact whether it stands there word for word as in its one parent
public record Statement(String text, Set<String> from, boolean intact) {

    public Statement {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a statement needs words");
        }
        if (intact && from.size() != 1) {
            throw new IllegalArgumentException("not taken from one sentence, so not intact: " + text);
        }
        from = Collections.unmodifiableSet(new TreeSet<>(from));
    }

    /// A sentence that its author wrote.
    public static Statement written(String text) {
        return new Statement(text, Set.of(), false);
    }

    /// A sentence copied word for word.
    public static Statement copied(String text, String key) {
        return new Statement(text, Set.of(key), true);
    }

    /// The same statement in other words. Another spelling of marks and capitals leaves it intact.
    public Statement reworded(String words) {
        return words.equals(text)
                ? this
                : new Statement(words, from, intact && letters(words).equals(letters(text)));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /// One sentence that says what this one and another said.
    public Statement fusedWith(Statement other, String words) {
        Set<String> both = new LinkedHashSet<>(from);
        both.addAll(other.from);
        return new Statement(words, both, false);
    }

    /// Whether any of it was taken from a parent.
    public boolean isTaken() {
        return !from.isEmpty();
    }
}
