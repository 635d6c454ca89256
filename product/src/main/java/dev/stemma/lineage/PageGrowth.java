package dev.stemma.lineage;

import java.util.List;
import java.util.Locale;

/// Of two versions of one page, the longer one is the later: a page grows as more comes in ([PageVersions]).
final class PageGrowth implements DirectionRule {

    private static final double LEAST = 0.6;
    private static final double MOST = 2;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double likeness = PageVersions.likeness(pair, readings);
        double left = Math.max(1, pair.left().words.size());
        double right = Math.max(1, pair.right().words.size());
        double ratio = Math.log(left / right) / Math.log(2);
        double value = -likeness * Math.signum(ratio) * Math.min(MOST, LEAST + 2 * Math.abs(ratio));
        if (likeness == 0 || ratio == 0) {
            return List.of();
        }
        Witness earlier = Sign.parent(pair, value);
        Witness later = pair.other(earlier);
        return List.of(new Sign(
                DirectionFeature.PAGE_GROWTH,
                value,
                Evidence.Kind.LOST_CONTEXT,
                String.format(
                        Locale.ROOT,
                        "both look like versions of one page, and %s has grown (%d words, before %d)",
                        later.named(),
                        later.words.size(),
                        earlier.words.size()),
                List.of()));
    }
}
