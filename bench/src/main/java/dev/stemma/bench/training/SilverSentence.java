package dev.stemma.bench.training;

import java.util.List;

/// A sentence as the teacher sees it.
///
/// @param article number of the article it stands in
/// @param words the words
/// @param tags Penn Treebank tags
/// @param heads index of each word's head, -1 for the root
/// @param labels dependency labels
/// @param names names in BILOU notation
/// @param lemmas dictionary forms
record SilverSentence(
        int article,
        List<String> words,
        List<String> tags,
        int[] heads,
        List<String> labels,
        List<String> names,
        List<String> lemmas) {

    int size() {
        return words.size();
    }
}
