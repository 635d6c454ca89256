package dev.stemma.language.grammar;

import dev.stemma.language.learned.FeatureList;
import dev.stemma.language.learned.LinearModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Gives words their Penn Treebank tags, from left to right: frequent words that have one tag only from a dictionary,
/// the others by an averaged perceptron (Collins 2002). Linear in the number of words.
public final class Tagger {

    private final List<String> tags;
    private final TagDictionary dictionary;
    private final LinearModel model;

    /// A tagger of these parts.
    public Tagger(List<String> tags, TagDictionary dictionary, LinearModel model) {
        this.tags = List.copyOf(tags);
        this.dictionary = dictionary;
        this.model = model;
        if (tags.size() != model.classes()) {
            throw new IllegalArgumentException(tags.size() + " tags for a model of " + model.classes() + " classes");
        }
    }

    /// The tags by number.
    public List<String> tags() {
        return tags;
    }

    /// The number of each word's tag.
    public int[] tag(WordForms words) {
        int[] result = new int[words.size];
        int[] scores = new int[model.classes()];
        FeatureList features = new FeatureList();
        int previous = -1;
        int beforePrevious = -1;
        for (int i = 0; i < words.size; i++) {
            int tag = dictionary.tagOf(words.exact[i]);
            if (tag < 0) {
                TaggerFeatures.fill(features, words, i, previous, beforePrevious);
                model.score(features, scores);
                tag = best(scores);
            }
            result[i] = tag;
            beforePrevious = previous;
            previous = tag;
        }
        return result;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /// Reads what [#write] wrote.
    public static Tagger read(DataInputStream in) throws IOException {
        List<String> tags = Names.read(in);
        TagDictionary dictionary = TagDictionary.read(in);
        return new Tagger(tags, dictionary, LinearModel.read(in));
    }

    /// Writes the tagger as [EnglishGrammar] reads it.
    public void write(DataOutputStream out) throws IOException {
        Names.write(out, tags);
        dictionary.write(out);
        model.write(out);
    }
}
