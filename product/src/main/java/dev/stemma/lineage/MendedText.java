package dev.stemma.lineage;

import dev.stemma.align.SharedRun;
import java.util.List;

/// The text in which marks are put back is the child: an editor or a rewriting program puts in missing
/// commas, while a copy made by copying brings in none. Counts only where one text is nearly without them.
///
/// Marks that are put back here and there tell it as well as all of them: a page that loses its marks loses all, and
/// nobody writes with three commas in as many hundred words. These count only within words that both have, so that
/// what was added to a text says nothing.
final class MendedText implements DirectionRule {

    /// Commas in a hundred words below which a text has lost them, and above which it has them.
    private static final double NO_COMMAS = 0.5;

    private static final double COMMAS = 2;
    private static final int LEAST_WORDS = 60;
    /// So many marks put back are no chance.
    private static final double MENDED = 3;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double marks = marks(pair);
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

    private static double marks(AlignedPair pair) {
        if (Math.min(pair.left().words.size(), pair.right().words.size()) < LEAST_WORDS) {
            return 0;
        }
        double left = commas(pair.left());
        double right = commas(pair.right());
        if (Math.min(left, right) >= NO_COMMAS) {
            return 0;
        }
        if (Math.max(left, right) > COMMAS) {
            return left < right ? 1 : -1;
        }
        double putBack = putBack(pair) / MENDED;
        boolean isMended = putBack > 0 ? left < NO_COMMAS : right < NO_COMMAS;
        return isMended ? Math.max(-1, Math.min(1, putBack)) : 0;
    }

    private static double commas(Witness witness) {
        return 100.0 * witness.text().chars().filter(c -> c == ',').count() / Math.max(1, witness.words.size());
    }

    /// How many marks more the right text has within words that both have.
    private static int putBack(AlignedPair pair) {
        int more = 0;
        for (SharedRun run : pair.evidence().alignment().runs()) {
            more += count(text(pair.right(), run.right().start(), run.right().end()))
                    - count(text(pair.left(), run.left().start(), run.left().end()));
        }
        for (Change change : Change.between(pair.evidence().alignment(), pair.left(), pair.right())) {
            if (change.isSubstitution()) {
                String left = words(pair.left(), change.leftFrom(), change.leftTo());
                String right = words(pair.right(), change.rightFrom(), change.rightTo());
                more += letters(left).equals(letters(right)) ? count(right) - count(left) : 0;
            }
        }
        return more;
    }

    private static String words(Witness witness, int from, int to) {
        return text(
                witness,
                witness.words.get(from).start(),
                witness.words.get(to - 1).end());
    }

    private static String text(Witness witness, int start, int end) {
        return witness.text().substring(start, end);
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == ',' || c == '\'' || c == '’').count();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
