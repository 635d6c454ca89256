package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Outlet;
import dev.stemma.article.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The text that names the other's outlet as its source is the child.
final class OutletReference implements DirectionRule {

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        Optional<Passage> leftNamed = naming(pair.right(), pair.left());
        Optional<Passage> rightNamed = naming(pair.left(), pair.right());
        if (leftNamed.isPresent() == rightNamed.isPresent()) {
            return List.of();
        }
        Witness parent = leftNamed.isPresent() ? pair.left() : pair.right();
        Passage passage = leftNamed.or(() -> rightNamed).orElseThrow();
        return List.of(new Sign(
                DirectionFeature.OUTLET_REFERENCE,
                leftNamed.isPresent() ? 1 : -1,
                Evidence.Kind.REFERENCE_TO_OUTLET,
                pair.other(parent).named() + " names " + parent.named() + " as its source",
                List.of(passage)));
    }

    /// Where one article names the outlet of another.
    static Optional<Passage> naming(Witness child, Witness parent) {
        Optional<Outlet> outlet = parent.article.article().outlet();
        if (outlet.isEmpty() || sameOutlet(child, parent)) {
            return Optional.empty();
        }
        return child.article.sources().stream()
                .filter(source -> sameName(source.name(), outlet.get().name()))
                .map(SourceReference::passage)
                .findFirst();
    }

    /// Whether both are known to be published by one outlet.
    static boolean sameOutlet(Witness one, Witness other) {
        Optional<Outlet> outlet = other.article.article().outlet();
        return outlet.isPresent()
                && one.article
                        .article()
                        .outlet()
                        .filter(own -> sameName(own.name(), outlet.get().name()))
                        .isPresent();
    }

    /// Whether two names are one outlet's, whatever their capitals and a leading article.
    static boolean sameName(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
