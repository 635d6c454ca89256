package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;

/// The text that tells in its own words what the other quotes is the child: quotation turns into
/// paraphrase, and a paraphrase never turns back into what was said.
final class ParaphrasedQuote implements DirectionRule {

    private static final double MOST = 3;
    /// A few words in quotation marks may be a title or irony.
    private static final int LEAST_QUOTED = 6;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double value = 0;
        List<Passage> shown = new ArrayList<>();
        for (PassagePair sentences : pair.evidence().alignment().pairs()) {
            if (sentences.kind() == PassagePair.Kind.IDENTICAL) {
                continue;
            }
            int left = quotedWords(pair.left(), sentences.left());
            int right = quotedWords(pair.right(), sentences.right());
            if (left >= LEAST_QUOTED && right == 0) {
                value += 1;
                shown.add(sentences.left());
                shown.add(sentences.right());
            } else if (right >= LEAST_QUOTED && left == 0) {
                value -= 1;
                shown.add(sentences.right());
                shown.add(sentences.left());
            }
        }
        if (value == 0) {
            return List.of();
        }
        Witness parent = Sign.parent(pair, value);
        return List.of(new Sign(
                DirectionFeature.PARAPHRASED_QUOTE,
                Math.max(-MOST, Math.min(MOST, value)),
                Evidence.Kind.PARAPHRASED_QUOTE,
                "what " + parent.named() + " quotes, " + pair.other(parent).named() + " tells in its own words",
                shown));
    }

    private static int quotedWords(Witness witness, Passage sentence) {
        return witness.quoted
                .get(witness.wordFrom(sentence.start()), witness.wordFrom(sentence.end()))
                .cardinality();
    }
}
