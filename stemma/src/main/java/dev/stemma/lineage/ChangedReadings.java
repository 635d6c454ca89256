package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which of two readings came first, at the places where two near copies differ.
///
/// Two observations decide. A change that is not carried through leaves relics: the child keeps the
/// parent's reading elsewhere in its text, while the parent never has the child's (editorial fatigue:
/// Goodacre, "Fatigue in the Synoptics", 1998). And a reading that unrelated reports of the event share is
/// the older one, while the reading that only this text has was brought in by it.
final class ChangedReadings implements DirectionRule {

    private static final double RELIC_BITS = 1.2;
    private static final double SUPPORT_BITS = 1.5;
    private static final double MOST_BITS = 6;

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double bits = 0;
        List<Passage> shown = new ArrayList<>();
        for (Change change : Change.between(pair.evidence().alignment(), pair.left(), pair.right())) {
            if (!change.isSubstitution()) {
                continue;
            }
            double here = leftIsOlder(change, pair.left(), pair.right(), readings);
            bits += here;
            if (Math.abs(here) > 0.5 && shown.size() < 6) {
                shown.add(passage(pair.left(), change.leftFrom(), change.leftTo()));
                shown.add(passage(pair.right(), change.rightFrom(), change.rightTo()));
            }
        }
        if (shown.isEmpty() || Math.abs(bits) < 0.5) {
            return Optional.empty();
        }
        Witness parent = bits > 0 ? pair.left() : pair.right();
        Witness child = pair.other(parent);
        double bounded = Math.max(-MOST_BITS, Math.min(MOST_BITS, bits));
        return Optional.of(new Sign(
                Evidence.Kind.INTRODUCED_ERROR,
                bounded,
                "where the two differ, the rest of the text or of the story agrees with " + parent.named() + ": "
                        + child.named() + " changed it",
                shown));
    }

    private static double leftIsOlder(Change change, Witness left, Witness right, StoryReadings readings) {
        double leftSupport = support(left, change.leftFrom(), change.leftTo(), right, readings);
        double rightSupport = support(right, change.rightFrom(), change.rightTo(), left, readings);
        return Math.max(-3, Math.min(3, leftSupport - rightSupport));
    }

    /// How much the rest of the evidence backs one reading: relics of it in the other witness, and other
    /// reports.
    private static double support(Witness own, int from, int to, Witness other, StoryReadings readings) {
        double support = 0;
        double telling = 0;
        for (int i = from; i < to; i++) {
            Witness.Word word = own.words.get(i);
            double weight = readings.telling(word);
            telling += weight;
            if (other.count(word.text()) > 0) {
                support += weight * RELIC_BITS;
            }
            long others = readings.othersWith(word.text(), own, other);
            if (others > 0) {
                support += weight * SUPPORT_BITS * others / (others + 1.0);
            }
        }
        return support / Math.max(1, telling);
    }

    private static Passage passage(Witness witness, int from, int to) {
        return witness.article
                .article()
                .passage(
                        witness.words.get(from).start(),
                        witness.words.get(to - 1).end());
    }
}
