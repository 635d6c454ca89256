package dev.stemma.compare;

import java.util.ArrayList;
import java.util.List;

/// Finds what a statement changed in the numbers, dates, hedges, negations and attributions of the one it
/// came from.
final class SlotDrift {

    /// Least share of matched words at which a lost or added small word means anything.
    private static final double CLOSE_COPY = 0.6;

    /// Least share of matched words at which a lost or added "not" means anything.
    private static final double SOME_COPY = 0.45;

    private final NumberDrift numbers;
    private final DateDrift dates;
    private final NegationDrift negations;
    private final HedgeDrift hedges;
    private final AttributionDrift attributions;
    private final Subjects subjects;

    SlotDrift(StoryText text) {
        this.numbers = new NumberDrift(text);
        this.dates = new DateDrift(text);
        this.negations = new NegationDrift(text);
        this.hedges = new HedgeDrift(text);
        this.attributions = new AttributionDrift(text);
        this.subjects = new Subjects(text);
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>(numbers.find(descent, diff));
        changes.addAll(dates.find(descent, diff));
        double matched = diff.matched();
        if (matched >= SOME_COPY) {
            negations.find(descent, diff).ifPresent(changes::add);
        }
        if (matched >= CLOSE_COPY) {
            changes.addAll(hedges.find(descent, diff));
            attributions.find(descent).ifPresent(changes::add);
            changes.addAll(Qualifiers.find(descent, diff, subjects));
        }
        return changes;
    }
}
