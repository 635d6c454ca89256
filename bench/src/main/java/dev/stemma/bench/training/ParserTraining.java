package dev.stemma.bench.training;

import dev.stemma.language.grammar.EnglishGrammar;
import dev.stemma.language.grammar.Parser;
import dev.stemma.language.grammar.ParserFeatures;
import dev.stemma.language.grammar.ParserState;
import dev.stemma.language.grammar.SentenceGrammar;
import dev.stemma.language.grammar.Tagger;
import dev.stemma.language.grammar.WordForms;
import dev.stemma.language.learned.FeatureList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;

/// Trains the dependency parser on the teacher's trees, over the tags of the tagger that will stand before it.
///
/// After the first pass the parser follows its own transitions, right or wrong, and learns what is best from there
/// (the dynamic oracle of Goldberg and Nivre 2012).
final class ParserTraining {

    private static final int MINIMUM_UPDATES = 8;
    private static final int LONGEST = 120;
    private static final double EXPLORE = 0.9;

    private final Tagger tagger;
    private final List<String> labels;
    private final Map<String, Integer> number = new HashMap<>();
    private final AveragedPerceptron transitions;
    private final AveragedPerceptron labelling;
    private final Random random = new Random(2);
    private final FeatureList list = new FeatureList();
    private final float[] scores = new float[128];
    private long arcs;
    private long rightArcs;

    private ParserTraining(Tagger tagger, List<String> labels) {
        this.tagger = tagger;
        this.labels = labels;
        for (int i = 0; i < labels.size(); i++) {
            number.put(labels.get(i), i);
        }
        transitions = new AveragedPerceptron(3, MINIMUM_UPDATES);
        labelling = new AveragedPerceptron(labels.size(), MINIMUM_UPDATES);
    }

    static Parser train(
            List<SilverSentence> sentences, Tagger tagger, int passes, int keepTransitions, int keepLabels) {
        TreeSet<String> names = new TreeSet<>();
        List<SilverSentence> usable = new ArrayList<>();
        for (SilverSentence sentence : sentences) {
            names.addAll(sentence.labels());
            if (sentence.size() <= LONGEST && isProjectiveTree(sentence.heads())) {
                usable.add(sentence);
            }
        }
        System.out.println("usable " + usable.size() + " of " + sentences.size());
        ParserTraining training = new ParserTraining(tagger, List.copyOf(names));
        for (int pass = 0; pass < passes; pass++) {
            training.arcs = 0;
            training.rightArcs = 0;
            Collections.shuffle(usable, training.random);
            for (SilverSentence sentence : usable) {
                training.learn(sentence, pass > 0);
            }
            System.out.printf(
                    Locale.ROOT, "parser pass %d: %.4f%n", pass + 1, (double) training.rightArcs / training.arcs);
        }
        return new Parser(
                training.labels, training.transitions.compact(keepTransitions), training.labelling.compact(keepLabels));
    }

    private void learn(SilverSentence sentence, boolean explore) {
        WordForms words = new WordForms(sentence.words());
        int[] tags = tagger.tag(words);
        int size = sentence.size();
        int[] truth = new int[size];
        for (int i = 0; i < size; i++) {
            truth[i] = sentence.heads()[i] < 0 ? size : sentence.heads()[i];
        }
        ParserState state = new ParserState(size);
        ParserFeatures features = new ParserFeatures(words, tags, state);
        while (!state.isFinished()) {
            features.transition(list);
            transitions.score(list, scores);
            int predicted = -1;
            int right = -1;
            int least = Integer.MAX_VALUE;
            for (int transition = 0; transition < 3; transition++) {
                if (state.allows(transition)) {
                    if (predicted < 0 || scores[transition] > scores[predicted]) {
                        predicted = transition;
                    }
                    int cost = state.cost(transition, truth);
                    if (cost < least || (cost == least && scores[transition] > scores[right])) {
                        least = cost;
                        right = transition;
                    }
                }
            }
            if (state.cost(predicted, truth) > least) {
                transitions.update(list, right, predicted);
                if (!explore || random.nextDouble() >= EXPLORE) {
                    predicted = right;
                }
            }
            transitions.tick();
            take(sentence, state, features, predicted, truth);
        }
    }

    private void take(
            SilverSentence sentence, ParserState state, ParserFeatures features, int transition, int[] truth) {
        if (transition == ParserState.SHIFT) {
            state.shift();
            return;
        }
        int head = state.headBy(transition);
        int dependent = state.stack(0);
        features.label(list, head, dependent);
        labelling.score(list, scores);
        int label = 0;
        for (int k = 1; k < labels.size(); k++) {
            if (scores[k] > scores[label]) {
                label = k;
            }
        }
        arcs++;
        if (truth[dependent] == head) {
            int right = Objects.requireNonNull(number.get(sentence.labels().get(dependent)));
            rightArcs++;
            if (label != right) {
                labelling.update(list, right, label);
            }
            labelling.tick();
        }
        state.attach(transition, label);
    }

    /// How often a word's head, and its head and label, are the teacher's.
    record Agreement(double heads, double labels) {}

    static Agreement agreement(EnglishGrammar grammar, List<SilverSentence> sentences) {
        long words = 0;
        long heads = 0;
        long labels = 0;
        for (SilverSentence sentence : sentences) {
            SentenceGrammar found = grammar.analyze(sentence.words());
            for (int i = 0; i < sentence.size(); i++) {
                boolean head = found.heads().get(i) == sentence.heads()[i];
                words++;
                heads += head ? 1 : 0;
                labels += head && found.labels().get(i).equals(sentence.labels().get(i)) ? 1 : 0;
            }
        }
        return new Agreement((double) heads / words, (double) labels / words);
    }

    private static boolean isProjectiveTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            int head = heads[i];
            if (head < 0) {
                roots++;
                continue;
            }
            int low = Math.min(i, head);
            int high = Math.max(i, head);
            for (int k = low + 1; k < high; k++) {
                if (heads[k] < low || heads[k] > high) {
                    return false;
                }
            }
        }
        return roots == 1;
    }
}
