package dev.stemma.language.grammar;

import dev.stemma.language.learned.FeatureHash;
import java.util.List;

/// What the models look at in the words of one sentence, as hashes: the form (digits made alike), its lower case,
/// affixes and shape.
public final class WordForms {

    private static final int LONGEST_AFFIX = 4;

    final int size;
    final int[] exact;
    final int[] form;
    final int[] lower;
    final int[][] suffix;
    final int[][] prefix;
    final int[] shape;
    final boolean[] capital;

    /// The forms of a sentence's words.
    public WordForms(List<String> words) {
        size = words.size();
        exact = new int[size];
        form = new int[size];
        lower = new int[size];
        suffix = new int[LONGEST_AFFIX][size];
        prefix = new int[LONGEST_AFFIX - 1][size];
        shape = new int[size];
        capital = new boolean[size];
        for (int i = 0; i < size; i++) {
            fill(i, plain(words.get(i)));
        }
    }

    private void fill(int i, String word) {
        int length = word.length();
        StringBuilder digitless = new StringBuilder(length);
        StringBuilder small = new StringBuilder(length);
        StringBuilder outline = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int k = 0; k < length; k++) {
            char c = word.charAt(k);
            char kind;
            if (c >= '0' && c <= '9') {
                digitless.append('0');
                small.append('0');
                kind = '0';
            } else {
                digitless.append(c);
                small.append(Character.toLowerCase(c));
                kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
            }
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                outline.append(kind);
            }
        }
        exact[i] = FeatureHash.text(word);
        form[i] = FeatureHash.text(digitless);
        lower[i] = FeatureHash.text(small);
        for (int k = 0; k < LONGEST_AFFIX; k++) {
            suffix[k][i] = FeatureHash.text(small, Math.max(0, length - k - 1), length);
            if (k < LONGEST_AFFIX - 1) {
                prefix[k][i] = FeatureHash.text(small, 0, Math.min(length, k + 1));
            }
        }
        shape[i] = FeatureHash.text(outline);
        capital[i] = Character.isUpperCase(word.charAt(0));
    }

    /// The word with typographic quotation marks, apostrophes and dashes written plainly.
    static String plain(String word) {
        if (word.length() == 1) {
            return switch (word.charAt(0)) {
                case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> "\"";
                case '\u2018', '\u2019', '\u201A' -> "'";
                case '\u2013', '\u2014', '\u2015' -> "--";
                case '\u2026' -> "...";
                default -> word;
            };
        }
        return word.replace('\u2019', '\'').replace('\u2018', '\'');
    }

    int lowerAt(int i) {
        return i < 0 ? -1 - i : i >= size ? 101 + i - size : lower[i];
    }

    int shapeAt(int i) {
        return i < 0 || i >= size ? 7 : shape[i];
    }

    int suffixAt(int letters, int i) {
        return i < 0 || i >= size ? 7 : suffix[letters - 1][i];
    }
}
