package dev.stemma.language.grammar;

import java.util.List;

/// What the grammar says of a sentence, one entry a word.
///
/// @param tags Penn Treebank tags
/// @param heads index of the word each word depends on; -1 for the root, which there is one of
/// @param labels how each word depends on its head, in the labels of the Clear style (Choi and Palmer 2012)
public record SentenceGrammar(List<String> tags, List<Integer> heads, List<String> labels) {

    public SentenceGrammar {
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        if (heads.size() != tags.size() || labels.size() != tags.size()) {
            throw new IllegalArgumentException("tags, heads and labels differ in number");
        }
    }
}
