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

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double bits = 0;
        List<Passage> shown = new ArrayList<>();
        for (PassagePair sentences : pair.evidence().alignment().pairs()) {
            if (sentences.kind() == PassagePair.Kind.IDENTICAL) {
                continue;
            }
            int left = quotedUnits(pair.left(), sentences.left());
            int right = quotedUnits(pair.right(), sentences.right());
            // A few words in quotation marks may be a title or irony.
            if (left >= 30 && right == 0) {
                bits += BITS;
                shown.add(sentences.left());
                shown.add(sentences.right());
            } else if (right >= 30 && left == 0) {
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

    private static int quotedUnits(Witness witness, Passage sentence) {
        int units = 0;
        int open = -1;
        String text = witness.text();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c == '\u201C' || (c == '"' && open < 0)) {
                open = i;
            } else if ((c == '\u201D' || c == '"') && open >= 0) {
                units += i - open;
                open = -1;
            }
        }
        return open >= 0 ? units + sentence.end() - open : units;
    }
}
