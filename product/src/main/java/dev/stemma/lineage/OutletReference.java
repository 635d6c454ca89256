package dev.stemma.lineage;

import dev.stemma.article.Outlet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The text that names the other's outlet as its source is the child.
final class OutletReference implements DirectionRule {

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        Optional<Credit> leftNamed = naming(pair.right(), pair.left());
        Optional<Credit> rightNamed = naming(pair.left(), pair.right());
        if (leftNamed.isPresent() == rightNamed.isPresent()) {
            return List.of();
        }
        Witness parent = leftNamed.isPresent() ? pair.left() : pair.right();
        Credit credit = leftNamed.or(() -> rightNamed).orElseThrow();
        return List.of(new Sign(
                DirectionFeature.OUTLET_REFERENCE,
                leftNamed.isPresent() ? 1 : -1,
                Evidence.Kind.REFERENCE_TO_OUTLET,
                pair.other(parent).named() + " names "
                        + parent.article.article().name() + " as its source: “" + credit.words() + "”",
                credit.passages()));
    }

    /// Where one article names the outlet of another as its source.
    static Optional<Credit> naming(Witness child, Witness parent) {
        if (sameOutlet(child, parent)) {
            return Optional.empty();
        }
        return parent.article.article().outlet().flatMap(outlet -> Credit.to(outlet.name(), child));
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
