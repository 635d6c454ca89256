package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The text that lacks words within sentences which both have is the child: copying trims, and hedges go
/// first.
final class DroppedWords implements DirectionRule {

    private static final double MOST = 3;
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
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        int words = 0;
        int hedges = 0;
        List<Passage> leftShown = new ArrayList<>();
        List<Passage> rightShown = new ArrayList<>();
        for (Change change : Change.between(pair.evidence().alignment(), pair.left(), pair.right())) {
            int left = change.leftTo() - change.leftFrom();
            int right = change.rightTo() - change.rightFrom();
            if (left > 0 && right == 0 && left <= LONGEST) {
                words++;
                hedges += isHedged(pair.left(), change.leftFrom(), change.leftTo()) ? 1 : 0;
                show(pair.left(), change.leftFrom(), change.leftTo(), leftShown);
            } else if (right > 0 && left == 0 && right <= LONGEST) {
                words--;
                hedges -= isHedged(pair.right(), change.rightFrom(), change.rightTo()) ? 1 : 0;
                show(pair.right(), change.rightFrom(), change.rightTo(), rightShown);
            }
        }
        List<Sign> signs = new ArrayList<>();
        if (words != 0) {
            double value = Math.signum(words) * Math.min(MOST, Math.log1p(Math.abs(words)));
            signs.add(new Sign(
                    DirectionFeature.DROPPED_WORDS,
                    value,
                    Evidence.Kind.LOST_CONTEXT,
                    pair.other(Sign.parent(pair, value)).named() + " lacks words within sentences that both have",
                    value > 0 ? leftShown : rightShown));
        }
        if (hedges != 0) {
            double value = Math.max(-MOST, Math.min(MOST, hedges));
            signs.add(new Sign(
                    DirectionFeature.DROPPED_HEDGES,
                    value,
                    Evidence.Kind.LOST_CONTEXT,
                    pair.other(Sign.parent(pair, value)).named() + " has lost hedges such as “about” or “at least”",
                    value > 0 ? leftShown : rightShown));
        }
        return signs;
    }

    private static boolean isHedged(Witness witness, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HEDGES.contains(witness.words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static void show(Witness witness, int from, int to, List<Passage> shown) {
        shown.add(witness.article
                .article()
                .passage(
                        witness.words.get(from).start(),
                        witness.words.get(to - 1).end()));
    }
}
