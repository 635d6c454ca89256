package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text that lacks words within sentences which both have is the child: copying trims, and hedges go
/// first.
final class DroppedWords implements DirectionRule {

    private static final double BITS = 0.05;
    private static final double HEDGE_BITS = 0.6;
    private static final double MOST_BITS = 2.5;
    private static final int LONGEST = 6;

    private static final Set<String> HEDGES = Set.of(
            "about",
            "around",
            "nearly",
            "almost",
            "approximately",
            "roughly",
            "least",
            "reportedly",
            "allegedly",
            "alleged",
            "apparently",
            "possibly",
            "suspected",
            "believed",
            "some",
            "estimated");

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double bits = 0;
        List<Passage> shown = new ArrayList<>();
        for (Change change : Change.between(pair.evidence().alignment(), pair.left(), pair.right())) {
            int left = change.leftTo() - change.leftFrom();
            int right = change.rightTo() - change.rightFrom();
            if (left > 0 && right == 0 && left <= LONGEST) {
                bits += weight(pair.left(), change.leftFrom(), change.leftTo());
                show(pair.left(), change.leftFrom(), change.leftTo(), shown);
            } else if (right > 0 && left == 0 && right <= LONGEST) {
                bits -= weight(pair.right(), change.rightFrom(), change.rightTo());
                show(pair.right(), change.rightFrom(), change.rightTo(), shown);
            }
        }
        if (Math.abs(bits) < 0.15) {
            return Optional.empty();
        }
        Witness parent = bits > 0 ? pair.left() : pair.right();
        return Optional.of(new Sign(
                Evidence.Kind.LOST_CONTEXT,
                Math.max(-MOST_BITS, Math.min(MOST_BITS, bits)),
                pair.other(parent).named() + " lacks words within sentences that both have",
                shown.stream()
                        .filter(passage -> passage.article().equals(parent.id()))
                        .limit(6)
                        .toList()));
    }

    private static double weight(Witness witness, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HEDGES.contains(witness.words.get(i).text())) {
                return HEDGE_BITS;
            }
        }
        return BITS;
    }

    private static void show(Witness witness, int from, int to, List<Passage> shown) {
        shown.add(witness.article
                .article()
                .passage(
                        witness.words.get(from).start(),
                        witness.words.get(to - 1).end()));
    }
}
