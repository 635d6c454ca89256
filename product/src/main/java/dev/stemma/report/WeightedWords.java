package dev.stemma.report;

import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words of a sentence by their information in news at large, so that sentences can be compared by what is rare.
final class WeightedWords {

    private static final double LEAST_BITS = 3;
    private static final BackgroundFrequencies FREQUENCIES = new BackgroundFrequencies();

    /// In order, so that sums are the same to their last digit, whichever word came first.
    private final String[] words;
    private final double[] squares;
    private final Set<String> known;
    private final double length;

    WeightedWords(Sentence sentence) {
        Map<String, Double> words = new TreeMap<>();
        double sum = 0;
        for (Token token : sentence.tokens()) {
            double bits = FREQUENCIES.bits(token.lemma());
            boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
            if (word && bits >= LEAST_BITS && words.putIfAbsent(token.lemma(), bits) == null) {
                sum += bits * bits;
            }
        }
        length = Math.sqrt(sum);
        this.words = words.keySet().toArray(String[]::new);
        squares = words.values().stream().mapToDouble(bits -> bits * bits).toArray();
        known = new HashSet<>(words.keySet());
    }

    /// How much two sentences share, in [0, 1].
    double cosine(WeightedWords other) {
        return length == 0 || other.length == 0 ? 0 : shared(other) / (length * other.length);
    }

    /// The part of this sentence that the other has too, in [0, 1].
    double within(WeightedWords other) {
        return length == 0 ? 0 : shared(other) / (length * length);
    }

    private double shared(WeightedWords other) {
        double shared = 0;
        for (int i = 0; i < words.length; i++) {
            if (other.known.contains(words[i])) {
                shared += squares[i];
            }
        }
        return shared;
    }
}
