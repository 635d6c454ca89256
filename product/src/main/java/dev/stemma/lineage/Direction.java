package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of two related articles is the parent, with the signs that say so.
///
/// Signs add up as independent evidence does in the logarithm of the odds, but are not quite independent:
/// the sum is tempered.
///
/// @param bits binary logarithm of the odds that the left article is the parent
/// @param signs strongest first
record Direction(double bits, List<Sign> signs) {

    private static final List<DirectionRule> RULES = List.of(
            new OutletReference(),
            new StatedDates(),
            new ChangedReadings(),
            new StrayedMeaning(),
            new MendedText(),
            new ParaphrasedQuote(),
            new BrokenText(),
            new Condensation(),
            new PageGrowth(),
            new DroppedWords());

    private static final double TEMPER = 0.8;
    private static final double MOST_BITS = 8;

    Direction {
        signs = List.copyOf(signs);
    }

    static Direction of(AlignedPair pair, StoryReadings readings) {
        List<Sign> signs = new ArrayList<>();
        for (DirectionRule rule : RULES) {
            rule.weigh(pair, readings).ifPresent(signs::add);
        }
        signs.sort(Comparator.comparingDouble((Sign sign) -> -Math.abs(sign.bits())));
        double sum = signs.stream().mapToDouble(Sign::bits).sum() * TEMPER;
        return new Direction(Math.max(-MOST_BITS, Math.min(MOST_BITS, sum)), signs);
    }

    /// Probability that the left article is the parent, given that one is the other's.
    double leftIsParent() {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
