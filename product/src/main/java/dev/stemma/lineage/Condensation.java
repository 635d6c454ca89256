package dev.stemma.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The shorter of two texts is the child when the longer one explains nearly all of it, but not the other
/// way round.
///
/// It says much where the wording differs, because a summary leaves out and a longer text is hardly spun
/// out of a shorter one; it says little where whole paragraphs agree word for word, because a paper adds
/// its own to a wire as readily as it cuts.
final class Condensation implements DirectionRule {

    @Override
    public Optional<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double left = Math.max(1, pair.left().words.size());
        double right = Math.max(1, pair.right().words.size());
        double ratio = Math.log(left / right) / Math.log(2);
        if (Math.abs(ratio) < 0.02 || OutletReference.sameOutlet(pair.left(), pair.right())) {
            return Optional.empty();
        }
        Witness parent = ratio > 0 ? pair.left() : pair.right();
        Witness child = pair.other(parent);
        double coverage = pair.shareOf(child);
        double verbatim = pair.verbatimOf(child);
        double rewritten = Math.max(0, 1 - verbatim / 0.8);
        // A copy that adds nothing of its own has been cut; one that adds may have been added to as well as cut.
        double whole = Math.max(0, Math.min(1, (verbatim - 0.85) / 0.13));
        double bits =
                Math.min(4, Math.abs(ratio) * (0.4 + 3.4 * rewritten)) + 1.5 * whole * Math.min(1, 8 * Math.abs(ratio));
        return Optional.of(new Sign(
                Evidence.Kind.CONDENSATION,
                ratio > 0 ? bits : -bits,
                String.format(
                        Locale.ROOT,
                        "%s is shorter (%d words against %d) and %.0f %% of it is explained by %s",
                        child.named(),
                        child.words.size(),
                        parent.words.size(),
                        100 * coverage,
                        parent.named()),
                List.of()));
    }
}
