package dev.stemma.bench.training;

import dev.stemma.language.grammar.TagDictionary;
import dev.stemma.language.grammar.Tagger;
import dev.stemma.language.grammar.TaggerFeatures;
import dev.stemma.language.grammar.WordForms;
import dev.stemma.language.learned.FeatureHash;
import dev.stemma.language.learned.FeatureList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;

/// Trains the part-of-speech tagger on the teacher's tags.
final class TaggerTraining {

    private static final int DICTIONARY_COUNT = 40;
    private static final double DICTIONARY_SHARE = 0.997;
    private static final int MINIMUM_UPDATES = 8;

    private TaggerTraining() {}

    static Tagger train(List<SilverSentence> sentences, int passes, int keep) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(s -> names.addAll(s.tags()));
        List<String> tags = List.copyOf(names);
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            number.put(tags.get(i), i);
        }
        TagDictionary dictionary = dictionary(sentences, number);
        AveragedPerceptron learner = new AveragedPerceptron(tags.size(), MINIMUM_UPDATES);
        List<SilverSentence> order = new ArrayList<>(sentences);
        Random random = new Random(1);
        FeatureList features = new FeatureList();
        float[] scores = new float[tags.size()];
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            long mistakes = 0;
            long total = 0;
            for (SilverSentence sentence : order) {
                WordForms words = new WordForms(sentence.words());
                int previous = -1;
                int beforePrevious = -1;
                for (int i = 0; i < sentence.size(); i++) {
                    int tag = dictionary.tagOf(FeatureHash.text(sentence.words().get(i)));
                    if (tag < 0) {
                        int right = Objects.requireNonNull(
                                number.get(sentence.tags().get(i)));
                        TaggerFeatures.fill(features, words, i, previous, beforePrevious);
                        learner.score(features, scores);
                        tag = best(scores);
                        total++;
                        if (tag != right) {
                            mistakes++;
                            learner.update(features, right, tag);
                        }
                        learner.tick();
                    }
                    beforePrevious = previous;
                    previous = tag;
                }
            }
            System.out.printf(
                    java.util.Locale.ROOT, "tagger pass %d: %.4f%n", pass + 1, 1.0 - (double) mistakes / total);
        }
        return new Tagger(tags, dictionary, learner.compact(keep));
    }

    private static TagDictionary dictionary(List<SilverSentence> sentences, Map<String, Integer> number) {
        Map<String, int[]> counts = new HashMap<>();
        for (SilverSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                counts.computeIfAbsent(sentence.words().get(i), w -> new int[number.size()])[
                        Objects.requireNonNull(number.get(sentence.tags().get(i)))]++;
            }
        }
        Map<Integer, Integer> result = new HashMap<>();
        counts.forEach((word, count) -> {
            int best = 0;
            int sum = 0;
            for (int k = 0; k < count.length; k++) {
                sum += count[k];
                best = count[k] > count[best] ? k : best;
            }
            if (sum >= DICTIONARY_COUNT && count[best] >= DICTIONARY_SHARE * sum) {
                result.put(FeatureHash.text(word), best);
            }
        });
        return TagDictionary.of(result);
    }

    static int best(float[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /// The share of words whose tag is the teacher's.
    static double agreement(Tagger tagger, List<SilverSentence> sentences) {
        long same = 0;
        long total = 0;
        for (SilverSentence sentence : sentences) {
            int[] tags = tagger.tag(new WordForms(sentence.words()));
            for (int i = 0; i < tags.length; i++) {
                total++;
                if (tagger.tags().get(tags[i]).equals(sentence.tags().get(i))) {
                    same++;
                }
            }
        }
        return (double) same / total;
    }
}
