package dev.stemma.language;

import java.util.Arrays;
import java.util.Set;

/// Word lists of rules, written as running text so that they stay readable.
public final class WordList {

    private WordList() {}

    /// The words of a text block, separated by white space; a word that stands twice counts once.
    public static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+", -1)));
    }
}
