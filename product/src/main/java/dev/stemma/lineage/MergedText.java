package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text put together out of two is the child of both: had either been taken from it, it would hold some
/// of what came from the other.
///
/// For a pair, the words of one text that its further relatives explain, which are no relatives of the
/// other text, are held against the words that the other explains. Where much of the text is theirs and
/// next to none of that stands in the other, the text was put together.
final class MergedText implements DirectionRule {

    private static final float EXPLAINED = 0.5f;
    private static final double LEAST_SHARE = 0.15;
    private static final int LEAST_WORDS = 25;
    private static final double MOST = 2;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double left = mixture(pair, pair.left(), readings);
        double right = mixture(pair, pair.right(), readings);
        double value = right - left;
        if (Math.abs(value) < 0.1) {
            return List.of();
        }
        Witness parent = Sign.parent(pair, value);
        Witness merged = pair.other(parent);
        return List.of(new Sign(
                DirectionFeature.MERGED,
                Math.max(-MOST, Math.min(MOST, value)),
                Evidence.Kind.LOST_CONTEXT,
                String.format(
                        Locale.ROOT,
                        "%s also holds passages of texts that %s shares nothing with",
                        merged.named(),
                        parent.named()),
                List.of()));
    }

    /// How far a text looks put together out of the other of its pair and of relatives of its own, from 0
    /// to about 2.
    private static double mixture(AlignedPair pair, Witness witness, StoryReadings readings) {
        Witness other = pair.other(witness);
        List<AlignedPair> further = new ArrayList<>();
        for (AlignedPair relation : readings.relatives(witness)) {
            Witness relative = relation.other(witness);
            if (relative != other && !readings.areRelated(relative, other)) {
                further.add(relation);
            }
        }
        if (further.isEmpty()) {
            return 0;
        }
        float[] explained = pair.explainedOf(witness);
        int theirs = 0;
        int shared = 0;
        int both = 0;
        for (int i = 0; i < explained.length; i++) {
            boolean isTheirs = false;
            for (AlignedPair relation : further) {
                isTheirs |= relation.explainedOf(witness)[i] > EXPLAINED;
            }
            boolean isShared = explained[i] > EXPLAINED;
            theirs += isTheirs ? 1 : 0;
            shared += isShared ? 1 : 0;
            both += isTheirs && isShared ? 1 : 0;
        }
        double share = (double) theirs / Math.max(1, explained.length);
        if (share < LEAST_SHARE || shared < LEAST_WORDS) {
            return 0;
        }
        double expected = share * shared;
        return Math.max(0, 1 - both / expected) * Math.min(MOST, expected / LEAST_WORDS);
    }
}
