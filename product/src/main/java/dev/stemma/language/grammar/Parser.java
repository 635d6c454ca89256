package dev.stemma.language.grammar;

import dev.stemma.language.learned.FeatureList;
import dev.stemma.language.learned.LinearModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Builds a sentence's dependency tree with one greedy pass of transitions ([ParserState]), each chosen by an averaged
/// perceptron trained with a dynamic oracle (Goldberg and Nivre 2012), and labels each arc with a second one. Linear in
/// the number of words.
public final class Parser {

    private final List<String> labels;
    private final LinearModel transitions;
    private final LinearModel labelling;

    /// A parser of these parts.
    public Parser(List<String> labels, LinearModel transitions, LinearModel labelling) {
        this.labels = List.copyOf(labels);
        this.transitions = transitions;
        this.labelling = labelling;
        if (labels.size() != labelling.classes() || labels.size() > Long.SIZE) {
            throw new IllegalArgumentException(labels.size() + " labels, " + labelling.classes() + " classes");
        }
        if (transitions.classes() != ParserState.TRANSITIONS) {
            throw new IllegalArgumentException(transitions.classes() + " transitions");
        }
    }

    /// The labels by number.
    public List<String> labels() {
        return labels;
    }

    /// The finished state over a sentence.
    ///
    /// @param tags the numbers of the words' tags
    ParserState parse(WordForms words, int[] tags) {
        ParserState state = new ParserState(words.size);
        ParserFeatures features = new ParserFeatures(words, tags, state);
        FeatureList list = new FeatureList();
        int[] scores = new int[Math.max(labels.size(), ParserState.TRANSITIONS)];
        while (!state.isFinished()) {
            features.transition(list);
            transitions.score(list, scores);
            int best = -1;
            for (int transition = 0; transition < ParserState.TRANSITIONS; transition++) {
                if (state.allows(transition) && (best < 0 || scores[transition] > scores[best])) {
                    best = transition;
                }
            }
            if (best == ParserState.SHIFT) {
                state.shift();
            } else {
                features.label(list, state.headBy(best), state.stack(0));
                labelling.score(list, scores);
                state.attach(best, bestLabel(scores));
            }
        }
        return state;
    }

    private int bestLabel(int[] scores) {
        int best = 0;
        for (int k = 1; k < labels.size(); k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    static Parser read(DataInputStream in) throws IOException {
        List<String> labels = Names.read(in);
        LinearModel transitions = LinearModel.read(in);
        return new Parser(labels, transitions, LinearModel.read(in));
    }

    /// Writes the parser as [EnglishGrammar] reads it.
    public void write(DataOutputStream out) throws IOException {
        Names.write(out, labels);
        transitions.write(out);
        labelling.write(out);
    }
}
