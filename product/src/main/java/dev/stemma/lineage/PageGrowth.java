package dev.stemma.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Of two versions that one outlet published, the longer one is the later: a page grows as news comes in.
final class PageGrowth implements DirectionRule {

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        if (!OutletReference.sameOutlet(pair.left(), pair.right())) {
            return Optional.empty();
        }
        double left = Math.max(1, pair.left().words.size());
        double right = Math.max(1, pair.right().words.size());
        double ratio = Math.log(left / right) / Math.log(2);
        if (Math.abs(ratio) < 0.02) {
            return Optional.empty();
        }
        double bits = -Math.signum(ratio) * Math.min(2.5, 0.8 + 2 * Math.abs(ratio));
        Witness earlier = bits > 0 ? pair.left() : pair.right();
        Witness later = pair.other(earlier);
        return Optional.of(new Sign(
                Evidence.Kind.LOST_CONTEXT,
                bits,
                String.format(
                        Locale.ROOT,
                        "both are versions of one outlet, and %s has grown (%d words, before %d)",
                        later.named(),
                        later.words.size(),
                        earlier.words.size()),
                List.of()));
    }
}
