package dev.stemma.report;

import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.Map;
import java.util.TreeMap;

/// The words of a sentence by their information in news at large, so that sentences can be compared by what is rare.
final class WeightedWords {

    private static final double LEAST_BITS = 3;
    private static final BackgroundFrequencies FREQUENCIES = new BackgroundFrequencies();

    private final Map<String, Double> words = new TreeMap<>();
    private final double length;

    WeightedWords(Sentence sentence) {
        double sum = 0;
        for (Token token : sentence.tokens()) {
            double bits = FREQUENCIES.bits(token.lemma());
            boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
            if (word && bits >= LEAST_BITS && words.putIfAbsent(token.lemma(), bits) == null) {
                sum += bits * bits;
            }
        }
        length = Math.sqrt(sum);
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
        for (Map.Entry<String, Double> entry : words.entrySet()) {
            if (other.words.containsKey(entry.getKey())) {
                shared += entry.getValue() * entry.getValue();
            }
        }
        return shared;
    }
}
