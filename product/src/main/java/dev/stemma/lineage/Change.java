package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.align.SharedRun;
import java.util.ArrayList;
import java.util.List;

/// A place where two witnesses differ between two runs of the same words; word numbers, half-open, either
/// span may be empty.
///
/// @param leftFrom first differing word of the left witness
/// @param leftTo one past the last
/// @param rightFrom first differing word of the right witness
/// @param rightTo one past the last
record Change(int leftFrom, int leftTo, int rightFrom, int rightTo) {

    private static final int LONGEST = 14;

    /// The changes between neighbouring runs, in order of the left witness.
    static List<Change> between(Alignment alignment, Witness left, Witness right) {
        List<Change> changes = new ArrayList<>();
        List<SharedRun> runs = alignment.runs();
        for (int i = 1; i < runs.size(); i++) {
            int leftFrom = left.wordFrom(runs.get(i - 1).left().end());
            int leftTo = left.wordFrom(runs.get(i).left().start());
            int rightFrom = right.wordFrom(runs.get(i - 1).right().end());
            int rightTo = right.wordFrom(runs.get(i).right().start());
            boolean follows = rightTo >= rightFrom && leftTo >= leftFrom;
            if (follows
                    && leftTo - leftFrom <= LONGEST
                    && rightTo - rightFrom <= LONGEST
                    && (leftTo > leftFrom || rightTo > rightFrom)) {
                changes.add(new Change(leftFrom, leftTo, rightFrom, rightTo));
            }
        }
        return changes;
    }

    /// Whether a word or two stand for as many others, and none is a name or number.
    boolean isPlain(Witness left, Witness right) {
        return isSubstitution() && isPlain(left, leftFrom, leftTo) && isPlain(right, rightFrom, rightTo);
    }

    private static boolean isPlain(Witness witness, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(
                    witness.text().charAt(witness.words.get(i).start()))) {
                return false;
            }
        }
        return to - from <= 2;
    }

    /// Whether both witnesses have words here.
    boolean isSubstitution() {
        return leftTo > leftFrom && rightTo > rightFrom;
    }
}
