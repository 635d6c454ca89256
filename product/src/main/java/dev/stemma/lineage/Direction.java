package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of two related articles is the parent, with the signs that say so.
///
/// The logarithm of the odds is the weighted sum of the signs; the weights are learned together, so that
/// signs that go together do not count twice, and never negative, so that a sign says what its words say. The
/// traces of copying say nothing of versions of one page, whose writers mend and add.
///
/// @param bits binary logarithm of the odds that the left article is the parent
/// @param versions how far the two look like versions of one page, in [0, 1]
/// @param signs what speaks for either, strongest first; signs without weight are left out
record Direction(double bits, double versions, List<Sign> signs) {

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
            new LaterYear(),
            new DroppedWords(),
            new MergedText());

    private static final DirectionRule ORDER = new VersionOrder();

    private static final double MOST_BITS = 10;

    Direction {
        signs = List.copyOf(signs);
    }

    static Direction of(AlignedPair pair, StoryReadings readings) {
        double versions = PageVersions.likeness(pair, readings);
        List<Sign> signs = new ArrayList<>();
        double sum = 0;
        for (Sign sign : signs(pair, readings)) {
            double bits = bits(sign, versions);
            if (bits != 0) {
                sum += bits;
                signs.add(sign);
            }
        }
        signs.sort(Comparator.comparingDouble(
                (Sign sign) -> -Math.abs(LineageWeights.shared().bits(sign))));
        return new Direction(Math.max(-MOST_BITS, Math.min(MOST_BITS, sum)), versions, signs);
    }

    /// Natural logarithm of the odds that the left article is the parent, by the signs of these two alone.
    static double logOddsWithoutOrder(AlignedPair pair, StoryReadings readings) {
        double versions = PageVersions.likeness(pair, readings);
        return Math.log(2)
                * RULES.stream()
                        .flatMap(rule -> rule.weigh(pair, readings).stream())
                        .mapToDouble(sign -> bits(sign, versions))
                        .sum();
    }

    private static double bits(Sign sign, double versions) {
        return LineageWeights.shared().bits(sign) * (sign.feature().isTraceOfCopying() ? 1 - versions : 1);
    }

    /// How far the signs contradict each other: the lesser of the bits for either way. Dates are left out,
    /// which would be so under a common source as well, and the order of versions, which corrects other signs.
    double conflict() {
        double forward = 0;
        double backward = 0;
        for (Sign sign : signs) {
            double bits = LineageWeights.shared().bits(sign);
            if (sign.kind() != Evidence.Kind.DATE && sign.feature() != DirectionFeature.VERSION_ORDER) {
                forward += Math.max(0, bits);
                backward += Math.max(0, -bits);
            }
        }
        return Math.min(forward, backward);
    }

    /// All signs, with or without weight.
    static List<Sign> signs(AlignedPair pair, StoryReadings readings) {
        List<Sign> signs = new ArrayList<>();
        RULES.forEach(rule -> signs.addAll(rule.weigh(pair, readings)));
        signs.addAll(ORDER.weigh(pair, readings));
        return signs;
    }

    /// Probability that the left article is the parent, given that one is the other's.
    double leftIsParent() {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
