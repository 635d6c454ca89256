package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides whether two related articles had a common source that nobody handed in, rather than one being
/// the other's.
///
/// Three things speak for it, added up as bits: a text says that it draws on an outlet whose report is not
/// in the story; each has much that the other cannot have given it; and the signs of direction contradict
/// each other, as when one text is broken in places that the other does not repeat (what is broken in a
/// copy is not mended by a further copy: Lachmann's rule), while the other tells in its own words what the
/// first still quotes.
final class LostSourceFinder {

    private static final double PRIOR = -3.5;
    private static final double NAMED_BY_ONE = 2;
    private static final double NAMED_BY_BOTH = 3.5;
    private static final double MOST_CONFLICT = 4;
    /// The share of a copy that its parent usually explains, whatever the manner of copying.
    private static final double USUAL_SHARE = 0.6;

    private static final double UNEXPLAINED = 10;
    private static final double MOST_UNEXPLAINED = 3;
    /// Above this share of common wording the one is simply the other's copy.
    private static final double REWRITTEN_AT_MOST = 0.5;

    private final List<Witness> story;

    LostSourceFinder(List<Witness> story) {
        this.story = story;
    }

    /// The evidence of a common source of two related articles.
    ///
    /// @param label the outlet that the texts name, when they name one
    /// @param bits binary logarithm of the odds of a common source against descent of one from the other
    /// @param evidence why, strongest first
    record Found(Optional<String> label, double bits, List<Evidence> evidence) {}

    Optional<Found> find(AlignedPair pair, Direction direction) {
        if (Math.max(pair.evidence().leftVerbatim(), pair.evidence().rightVerbatim()) > REWRITTEN_AT_MOST
                || OutletReference.naming(pair.left(), pair.right()).isPresent()
                || OutletReference.naming(pair.right(), pair.left()).isPresent()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        double bits = PRIOR;
        Optional<CommonSource> both = CommonSource.of(pair, story);
        List<SourceReference> left = CommonSource.outside(pair, pair.left(), story);
        Optional<SourceReference> named = both.map(CommonSource::left)
                .or(() -> left.stream().findFirst())
                .or(() ->
                        CommonSource.outside(pair, pair.right(), story).stream().findFirst());
        if (both.isPresent()) {
            bits += NAMED_BY_BOTH;
            evidence.add(new Evidence(
                    Evidence.Kind.REFERENCE_TO_OUTLET,
                    "both draw on " + both.get().left().name() + ", whose text is not among the articles",
                    List.of(both.get().left().passage(), both.get().right().passage())));
        } else if (named.isPresent()) {
            bits += NAMED_BY_ONE;
            Witness naming = left.isEmpty() ? pair.right() : pair.left();
            evidence.add(new Evidence(
                    Evidence.Kind.REFERENCE_TO_OUTLET,
                    naming.named() + " draws on " + named.get().name() + ", whose text is not among the articles",
                    List.of(named.get().passage())));
        }
        double share = Math.max(pair.evidence().leftOwnShare(), pair.evidence().rightOwnShare());
        double unexplained = UNEXPLAINED * (USUAL_SHARE - share);
        bits += Math.max(-MOST_UNEXPLAINED, Math.min(MOST_UNEXPLAINED, unexplained));
        if (unexplained > 0) {
            evidence.add(new Evidence(
                    Evidence.Kind.SHARED_RARE_DETAIL,
                    String.format(
                            Locale.ROOT,
                            "neither can have given the other all it has: %.0f %% of %s and %.0f %% of %s are explained",
                            100 * pair.evidence().leftOwnShare(),
                            pair.left().named(),
                            100 * pair.evidence().rightOwnShare(),
                            pair.right().named()),
                    List.of()));
        }
        bits += conflict(direction, evidence);
        return bits > 0 ? Optional.of(new Found(named.map(SourceReference::name), bits, evidence)) : Optional.empty();
    }

    /// How far the signs of direction contradict each other; the strongest of each side is shown.
    private static double conflict(Direction direction, List<Evidence> evidence) {
        double forward = 0;
        double backward = 0;
        for (Sign sign : direction.signs()) {
            if (sign.kind() == Evidence.Kind.CONDENSATION || sign.kind() == Evidence.Kind.DATE) {
                // Both would be so under a common source as well.
                continue;
            }
            if (LineageWeights.shared().bits(sign) > 0) {
                forward += LineageWeights.shared().bits(sign);
            } else {
                backward -= LineageWeights.shared().bits(sign);
            }
        }
        double conflict = Math.min(MOST_CONFLICT, Math.min(forward, backward));
        if (conflict >= 1) {
            for (boolean positive : new boolean[] {true, false}) {
                direction.signs().stream()
                        .filter(sign -> LineageWeights.shared().bits(sign) > 0 == positive
                                && sign.kind() != Evidence.Kind.CONDENSATION)
                        .findFirst()
                        .ifPresent(sign -> evidence.add(sign.toEvidence()));
            }
        }
        return conflict;
    }
}
