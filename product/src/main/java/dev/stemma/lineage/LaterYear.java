package dev.stemma.lineage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Of two versions of one page ([PageVersions]), the one that knows of a later year is the later: a page is
/// brought up to date. Of copies this says nothing, which lose a year with the sentence it stands in.
final class LaterYear implements DirectionRule {

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        double likeness = PageVersions.likeness(pair, readings);
        if (likeness == 0) {
            return List.of();
        }
        Optional<Witness.Word> left = latest(pair.left());
        Optional<Witness.Word> right = latest(pair.right());
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        int compared = left.get().text().compareTo(right.get().text());
        if (compared == 0) {
            return List.of();
        }
        Witness later = compared > 0 ? pair.left() : pair.right();
        Witness.Word year = compared > 0 ? left.get() : right.get();
        Witness.Word last = compared > 0 ? right.get() : left.get();
        return List.of(new Sign(
                DirectionFeature.LATER_YEAR,
                compared > 0 ? -likeness : likeness,
                Evidence.Kind.DATE,
                later.named() + " knows of " + year.text() + ", "
                        + pair.other(later).named() + " of no year after " + last.text(),
                List.of(later.article.article().passage(year.start(), year.end()))));
    }

    /// The word that names the latest year.
    private static Optional<Witness.Word> latest(Witness witness) {
        Witness.Word latest = null;
        for (Witness.Word word : witness.words) {
            if (YEAR.matcher(word.text()).matches()
                    && (latest == null || word.text().compareTo(latest.text()) > 0)) {
                latest = word;
            }
        }
        return Optional.ofNullable(latest);
    }
}
