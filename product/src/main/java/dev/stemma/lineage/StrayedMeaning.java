package dev.stemma.lineage;

import dev.stemma.align.PassagePair;
import dev.stemma.article.Passage;
import dev.stemma.language.SentenceVectors;
import java.util.ArrayList;
import java.util.List;

/// Of two forms of a sentence, the one that is nearer in meaning to what unrelated reports of the event say
/// is the older: a change strays from what happened.
final class StrayedMeaning implements DirectionRule {

    private static final double MOST = 0.3;
    /// Vectors differ in their last digits between processors: nothing hangs on so little.
    private static final double MARGIN = 0.02;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        SentenceVectors left = pair.left().article.vectors();
        SentenceVectors right = pair.right().article.vectors();
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        List<Witness> others = readings.others(pair.left(), pair.right());
        if (others.isEmpty()) {
            return List.of();
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
        double value = Math.max(-MOST, Math.min(MOST, nearer)) / MOST;
        if (Math.abs(value) < 0.1) {
            return List.of();
        }
        Witness parent = Sign.parent(pair, value);
        return List.of(new Sign(
                DirectionFeature.NEARER,
                value,
                Evidence.Kind.INTRODUCED_ERROR,
                "other reports of the event say what " + parent.named() + " says rather than what "
                        + pair.other(parent).named() + " made of it",
                shown));
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
