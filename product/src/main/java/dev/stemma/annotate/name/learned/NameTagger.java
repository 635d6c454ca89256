package dev.stemma.annotate.name.learned;

import dev.stemma.language.learned.FeatureList;
import dev.stemma.language.learned.LinearModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A linear chain over the words of a sentence: the best sequence of begin, inside and outside marks by word and
/// transition weights (Collins 2002; the search is Viterbi's).
public final class NameTagger {

    /// Outside of names; `1 + 2t` begins a name of the type with number `t`, `2 + 2t` continues it.
    public static final int OUTSIDE = 0;

    /// The number of types of names.
    static final int TYPES = NameModel.TYPES.size();

    /// The number of marks.
    public static final int MARKS = 1 + 2 * TYPES;

    private static final int TRANSITION = 100;

    /// What a name must have more than no name: the teacher and the patterns mark more than careful readers do.
    private static final int CAUTION = 150;

    private static final float IMPOSSIBLE = -1e9f;

    private final LinearModel model;
    private final float[][] transitions = new float[MARKS][MARKS];

    /// A tagger by this model, which holds the weights of transitions as features like any other.
    public NameTagger(LinearModel model) {
        this.model = model;
        if (model.classes() != MARKS) {
            throw new IllegalArgumentException("a model of " + model.classes() + " classes");
        }
        FeatureList features = new FeatureList();
        int[] scores = new int[MARKS];
        for (int before = 0; before < MARKS; before++) {
            fillTransition(features, before);
            model.score(features, scores);
            for (int mark = 0; mark < MARKS; mark++) {
                transitions[before][mark] = scores[mark];
            }
        }
    }

    /// Puts the feature of the mark before into the list.
    public static void fillTransition(FeatureList list, int before) {
        list.clear();
        list.add(TRANSITION, before);
    }

    /// Whether a mark may stand after another: a name continues only one of its type.
    public static boolean allows(int before, int after) {
        boolean continues = after != OUTSIDE && after % 2 == 0;
        return !continues || before == after || before == after - 1;
    }

    /// The marks of a sentence's words.
    public int[] marks(ArticleWords article, int sentence) {
        int size = article.sentences.get(sentence).size;
        float[][] emissions = new float[size][MARKS];
        int[] scores = new int[MARKS];
        FeatureList features = new FeatureList();
        for (int i = 0; i < size; i++) {
            NameFeatures.fill(features, article, sentence, i);
            model.score(features, scores);
            for (int mark = 0; mark < MARKS; mark++) {
                emissions[i][mark] = scores[mark];
            }
        }
        for (float[] scored : emissions) {
            scored[OUTSIDE] += CAUTION;
        }
        forbid(article.sentences.get(sentence), emissions);
        return best(emissions, transitions);
    }

    /// Takes marks out of reach that a word cannot have, whatever the weights say.
    public static void forbid(NameWords words, float[][] emissions) {
        for (int i = 0; i < words.size; i++) {
            boolean begins = words.begins(i);
            boolean continues = words.continues(i);
            for (int mark = 1; mark < MARKS; mark++) {
                if (mark % 2 == 1 ? !begins : !continues) {
                    emissions[i][mark] = IMPOSSIBLE;
                }
            }
        }
    }

    /// The allowed sequence of marks with the highest sum of weights; of equals the one with the lowest numbers.
    public static int[] best(float[][] emissions, float[][] transitions) {
        int size = emissions.length;
        int[][] from = new int[size][MARKS];
        float[] scores = new float[MARKS];
        for (int mark = 0; mark < MARKS; mark++) {
            scores[mark] =
                    allows(OUTSIDE, mark) ? transitions[OUTSIDE][mark] + emissions[0][mark] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < size; i++) {
            float[] next = new float[MARKS];
            for (int mark = 0; mark < MARKS; mark++) {
                int best = OUTSIDE;
                float bestScore = Float.NEGATIVE_INFINITY;
                for (int before = 0; before < MARKS; before++) {
                    float score = scores[before] + transitions[before][mark];
                    if (allows(before, mark) && score > bestScore) {
                        best = before;
                        bestScore = score;
                    }
                }
                from[i][mark] = best;
                next[mark] = bestScore + emissions[i][mark];
            }
            scores = next;
        }
        int[] marks = new int[size];
        for (int mark = 1; mark < MARKS; mark++) {
            if (scores[mark] > scores[marks[size - 1]]) {
                marks[size - 1] = mark;
            }
        }
        for (int i = size - 1; i > 0; i--) {
            marks[i - 1] = from[i][marks[i]];
        }
        return marks;
    }

    static NameTagger read(DataInputStream in) throws IOException {
        return new NameTagger(LinearModel.read(in));
    }

    /// Writes the tagger as the recogniser reads it.
    public void write(DataOutputStream out) throws IOException {
        model.write(out);
    }
}
