package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;

/// The text in which slips are mended is the child: an editor or a rewriting program corrects a misspelling
/// and puts back missing commas and apostrophes, while a copy made by copying brings in none.
///
/// A slip is a word unknown to news at large for which the other text has another word at the same place;
/// marks count only where one text is nearly without them.
final class MendedText implements DirectionRule {

    private static final double MOST_SPELLING = 2;
    private static final double UNKNOWN_BITS = 13.5;
    /// Commas in a hundred words below which a text has lost them, and above which it has them.
    private static final double NO_COMMAS = 0.5;

    private static final double COMMAS = 2;
    private static final int LEAST_WORDS = 60;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        List<Passage> shown = new ArrayList<>();
        int slips = 0;
        for (Change change : Change.between(pair.evidence().alignment(), pair.left(), pair.right())) {
            if (change.isSubstitution()) {
                slips += slips(pair.left(), change.leftFrom(), change.leftTo(), pair.right(), shown);
                slips -= slips(pair.right(), change.rightFrom(), change.rightTo(), pair.left(), shown);
            }
        }
        List<Sign> signs = new ArrayList<>();
        if (slips != 0) {
            double value = Math.max(-MOST_SPELLING, Math.min(MOST_SPELLING, slips));
            Witness parent = Sign.parent(pair, value);
            signs.add(new Sign(
                    DirectionFeature.SPELLING,
                    value,
                    Evidence.Kind.LOST_CONTEXT,
                    "misspellings in " + parent.named() + " are mended in "
                            + pair.other(parent).named(),
                    shown));
        }
        int marks = marks(pair);
        if (marks != 0) {
            Witness parent = Sign.parent(pair, marks);
            signs.add(new Sign(
                    DirectionFeature.PUNCTUATION,
                    marks,
                    Evidence.Kind.LOST_CONTEXT,
                    "commas that " + parent.named() + " lacks stand in "
                            + pair.other(parent).named(),
                    List.of()));
        }
        return signs;
    }

    private static int slips(Witness witness, int from, int to, Witness other, List<Passage> shown) {
        int slips = 0;
        for (int i = from; i < to; i++) {
            Witness.Word word = witness.words.get(i);
            boolean small = Character.isLowerCase(witness.text().charAt(word.start()));
            if (small && word.bits() >= UNKNOWN_BITS && other.count(word.stem()) == 0) {
                slips++;
                shown.add(witness.article.article().passage(word.start(), word.end()));
            }
        }
        return slips;
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
