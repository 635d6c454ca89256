package dev.stemma.lineage;

import java.util.List;

/// The text in which marks are put back is the child: an editor or a rewriting program puts in missing
/// commas, while a copy made by copying brings in none. Counts only where one text is nearly without them.
final class MendedText implements DirectionRule {

    /// Commas in a hundred words below which a text has lost them, and above which it has them.
    private static final double NO_COMMAS = 0.5;

    private static final double COMMAS = 2;
    private static final int LEAST_WORDS = 60;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        int marks = marks(pair);
        if (marks == 0) {
            return List.of();
        }
        Witness parent = Sign.parent(pair, marks);
        return List.of(new Sign(
                DirectionFeature.PUNCTUATION,
                marks,
                Evidence.Kind.LOST_CONTEXT,
                "commas that " + parent.named() + " lacks stand in "
                        + pair.other(parent).named(),
                List.of()));
    }

    private static int marks(AlignedPair pair) {
        if (Math.min(pair.left().words.size(), pair.right().words.size()) < LEAST_WORDS) {
            return 0;
        }
        double left = commas(pair.left());
        double right = commas(pair.right());
        if (left < NO_COMMAS && right > COMMAS) {
            return 1;
        }
        return right < NO_COMMAS && left > COMMAS ? -1 : 0;
    }

    private static double commas(Witness witness) {
        return 100.0 * witness.text().chars().filter(c -> c == ',').count() / Math.max(1, witness.words.size());
    }
}
