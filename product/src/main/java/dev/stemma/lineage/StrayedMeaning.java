package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.article.Passage;
import dev.stemma.language.SentenceVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Of two forms of a sentence, the one that is nearer in meaning to what unrelated reports of the event say
/// is the older: a change strays from what happened.
final class StrayedMeaning implements DirectionRule {

    private static final double BITS = 6;
    private static final double MOST = 0.3;
    /// Vectors differ in their last digits between processors: nothing hangs on so little.
    private static final double MARGIN = 0.02;

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        SentenceVectors left = pair.left().article.vectors();
        SentenceVectors right = pair.right().article.vectors();
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Witness> others = readings.others(pair.left(), pair.right());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        double nearer = 0;
        List<Passage> shown = new ArrayList<>();
        for (PassagePair sentences : pair.evidence().alignment().pairs()) {
            if (sentences.kind() != PassagePair.Kind.IDENTICAL) {
                double here = nearest(
                                left, pair.left().sentenceAt(sentences.left().start()), others)
                        - nearest(
                                right, pair.right().sentenceAt(sentences.right().start()), others);
                if (Math.abs(here) > MARGIN) {
                    nearer += here;
                    shown.add(sentences.left());
                    shown.add(sentences.right());
                }
            }
        }
        double bits = BITS * Math.max(-MOST, Math.min(MOST, nearer));
        if (Math.abs(bits) < 0.2) {
            return Optional.empty();
        }
        Witness parent = bits > 0 ? pair.left() : pair.right();
        return Optional.of(new Sign(
                Evidence.Kind.INTRODUCED_ERROR,
                bits,
                "other reports of the event say what " + parent.named() + " says rather than what "
                        + pair.other(parent).named() + " made of it",
                shown.subList(0, Math.min(6, shown.size()))));
    }

    private static double nearest(SentenceVectors vectors, int sentence, List<Witness> others) {
        double best = 0;
        for (Witness other : others) {
            SentenceVectors theirs = other.article.vectors();
            for (int i = 0; i < theirs.size(); i++) {
                best = Math.max(best, vectors.cosine(sentence, theirs, i));
            }
        }
        return best;
    }
}
