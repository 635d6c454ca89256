package dev.stemma.align;

import dev.stemma.language.BackgroundFrequencies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers for the words of one story, in the order in which they are first met, and what each tells.
///
/// A word has two numbers: one for its form, by which runs are found, and one for its stem, by which
/// statements in other words are found. A stem is the lemma cut to [#STEM_LENGTH] characters, which joins
/// "strategy" and "strategic" where no grammar is known.
final class Vocabulary {

    private static final int STEM_LENGTH = 6;
    /// Below this a word is grammar rather than matter.
    private static final double LEAST_CONTENT_BITS = 1.6;

    private final BackgroundFrequencies background;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<Double> stemBits = new ArrayList<>();

    Vocabulary(BackgroundFrequencies background) {
        this.background = background;
    }

    int form(String lowerCase) {
        return forms.computeIfAbsent(HouseSpelling.key(lowerCase), key -> forms.size());
    }

    /// The number of the lemma's stem, or -1 where the word is grammar.
    int stem(String lemma) {
        double bits = background.bits(lemma);
        boolean number = isNumber(lemma);
        if (!number && bits < LEAST_CONTENT_BITS) {
            return -1;
        }
        String key = number || lemma.length() <= STEM_LENGTH ? lemma : lemma.substring(0, STEM_LENGTH);
        Integer known = stems.get(key);
        if (known != null) {
            // The commonest of the words behind a stem decides: a stem must not look rarer than its words.
            if (bits < stemBits.get(known)) {
                stemBits.set(known, bits);
            }
            return known;
        }
        int fresh = stems.size();
        stems.put(key, fresh);
        stemBits.add(number ? Math.max(3, bits) : bits);
        return fresh;
    }

    /// Information of meeting the stem in a news article, in bits.
    double bits(int stem) {
        return stemBits.get(stem);
    }

    int stems() {
        return stemBits.size();
    }

    int forms() {
        return forms.size();
    }

    /// The form under which a word is compared: lower case, apostrophes alike.
    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isNumber(String lemma) {
        return Character.isDigit(lemma.charAt(0)) || Character.isDigit(lemma.charAt(lemma.length() - 1));
    }
}
