package dev.stemma.lineage;

import java.util.List;
import java.util.Locale;

/// What three or more versions of one page tell together of the order of two of them ([VersionChain]): a version
/// whose passages stand partly in one and partly in another of the versions lies between them. The sign is what this
/// adds to the signs of the two. Two versions whose stated days differ are left to their days, which put other versions
/// of the page in their places as well.
final class VersionOrder implements DirectionRule {

    private static final double LEAST = 0.05;

    private static final DirectionRule DATES = new StatedDates();

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        return readings.chain(pair)
                .filter(chain -> chain.size() > 2 && DATES.weigh(pair, readings).isEmpty())
                .map(chain -> weigh(pair, readings, chain))
                .orElse(List.of());
    }

    private static List<Sign> weigh(AlignedPair pair, StoryReadings readings, VersionChain chain) {
        double added = chain.logOdds(pair.left(), pair.right()) - Direction.logOddsWithoutOrder(pair, readings);
        double value = PageVersions.likeness(pair, readings) * added;
        if (Math.abs(value) < LEAST) {
            return List.of();
        }
        Witness parent = Sign.parent(pair, value);
        return List.of(new Sign(
                DirectionFeature.VERSION_ORDER,
                value,
                Evidence.Kind.LOST_CONTEXT,
                String.format(
                        Locale.ROOT,
                        "of %d versions of one page, in the order in which the fewest passages come and go, %s comes"
                                + " before %s",
                        chain.size(),
                        parent.named(),
                        pair.other(parent).named()),
                List.of()));
    }
}
