package dev.stemma.language.grammar;

import dev.stemma.language.learned.FeatureList;

/// The features from which a word's tag is read: the word, its affixes and shape, its neighbours, and the tags of the
/// two words before it (after Collins 2002 and Ratnaparkhi 1996).
public final class TaggerFeatures {

    private TaggerFeatures() {}

    /// Puts the features of word `i` into the list.
    ///
    /// @param previous tag of the word before, -1 before the first
    /// @param beforePrevious tag of the word before that
    public static void fill(FeatureList list, WordForms words, int i, int previous, int beforePrevious) {
        list.clear();
        int lower = words.lower[i];
        int before = words.lowerAt(i - 1);
        int after = words.lowerAt(i + 1);
        list.add(1);
        list.add(2, words.form[i]);
        list.add(3, lower);
        list.add(4, words.shape[i]);
        list.add(5, words.shape[i], i == 0 ? 1 : 0, words.shapeAt(i + 1));
        list.add(6, words.suffix[0][i]);
        list.add(7, words.suffix[1][i]);
        list.add(8, words.suffix[2][i]);
        list.add(9, words.suffix[3][i]);
        list.add(10, words.prefix[0][i]);
        list.add(11, words.prefix[1][i]);
        list.add(12, words.prefix[2][i]);
        list.add(13, before);
        list.add(14, after);
        list.add(15, words.lowerAt(i - 2));
        list.add(16, words.lowerAt(i + 2));
        list.add(17, previous);
        list.add(18, previous, beforePrevious);
        list.add(19, previous, lower);
        list.add(20, previous, after);
        list.add(21, before, lower);
        list.add(22, lower, after);
        list.add(23, words.suffixAt(3, i - 1));
        list.add(24, words.suffixAt(3, i + 1), previous);
        list.add(25, words.suffixAt(2, i + 1), words.suffix[1][i]);
        list.add(26, words.suffixAt(3, i + 1), lower);
        list.add(27, before, after);
        list.add(28, after, words.lowerAt(i + 2));
        list.add(29, before, words.lowerAt(i - 2));
        list.add(30, words.suffix[2][i], previous);
        list.add(31, words.shapeAt(i - 1), words.shape[i]);
        list.add(32, previous, beforePrevious, lower);
    }
}
