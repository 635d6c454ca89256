package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text that tells in its own words what the other quotes is the child: quotation turns into
/// paraphrase, and a paraphrase never turns back into what was said.
final class ParaphrasedQuote implements DirectionRule {

    private static final double BITS = 1.5;
    /// A few words in quotation marks may be a title or irony.
    private static final int LEAST_QUOTED = 6;

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double bits = 0;
        List<Passage> shown = new ArrayList<>();
        for (PassagePair sentences : pair.evidence().alignment().pairs()) {
            if (sentences.kind() == PassagePair.Kind.IDENTICAL) {
                continue;
            }
            int left = quotedWords(pair.left(), sentences.left());
            int right = quotedWords(pair.right(), sentences.right());
            if (left >= LEAST_QUOTED && right == 0) {
                bits += BITS;
                shown.add(sentences.left());
                shown.add(sentences.right());
            } else if (right >= LEAST_QUOTED && left == 0) {
                bits -= BITS;
                shown.add(sentences.right());
                shown.add(sentences.left());
            }
        }
        if (Math.abs(bits) < 1) {
            return Optional.empty();
        }
        Witness parent = bits > 0 ? pair.left() : pair.right();
        return Optional.of(new Sign(
                Evidence.Kind.PARAPHRASED_QUOTE,
                Math.max(-4.5, Math.min(4.5, bits)),
                "what " + parent.named() + " quotes, " + pair.other(parent).named() + " tells in its own words",
                shown.subList(0, Math.min(6, shown.size()))));
    }

    private static int quotedWords(Witness witness, Passage sentence) {
        return witness.quoted
                .get(witness.wordFrom(sentence.start()), witness.wordFrom(sentence.end()))
                .cardinality();
    }
}
