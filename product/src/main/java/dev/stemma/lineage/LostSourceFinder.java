package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<SourceReference> left = references(pair, pair.left());
        List<SourceReference> right = references(pair, pair.right());
        Optional<SourceReference> both = left.stream()
                .filter(source ->
                        right.stream().anyMatch(other -> OutletReference.sameName(source.name(), other.name())))
                .findFirst();
        Optional<SourceReference> named =
                both.or(() -> left.stream().findFirst()).or(() -> right.stream().findFirst());
        if (both.isPresent()) {
            bits += NAMED_BY_BOTH;
            String name = both.get().name();
            Passage other = right.stream()
                    .filter(source -> OutletReference.sameName(source.name(), name))
                    .map(SourceReference::passage)
                    .findFirst()
                    .orElseThrow();
            evidence.add(new Evidence(
                    Evidence.Kind.REFERENCE_TO_OUTLET,
                    "both draw on " + name + ", whose text is not among the articles",
                    List.of(both.get().passage(), other)));
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
            if (sign.bits() > 0) {
                forward += sign.bits();
            } else {
                backward -= sign.bits();
            }
        }
        double conflict = Math.min(MOST_CONFLICT, Math.min(forward, backward));
        if (conflict >= 1) {
            for (boolean positive : new boolean[] {true, false}) {
                direction.signs().stream()
                        .filter(sign -> sign.bits() > 0 == positive && sign.kind() != Evidence.Kind.CONDENSATION)
                        .findFirst()
                        .ifPresent(sign -> evidence.add(sign.toEvidence()));
            }
        }
        return conflict;
    }

    /// The outlets outside the story that a text draws on in or beside what it shares, interviews first.
    private List<SourceReference> references(AlignedPair pair, Witness witness) {
        return witness.article.sources().stream()
                .filter(source -> source.manner() != SourceReference.Manner.MATERIAL)
                .filter(source -> story.stream().noneMatch(other -> publishes(other, source.name())))
                .filter(source -> besideShared(pair, witness, source.passage()))
                .sorted(Comparator.comparing(SourceReference::manner).thenComparing(SourceReference::passage))
                .toList();
    }

    private static boolean publishes(Witness witness, String name) {
        return witness.article
                .article()
                .outlet()
                .filter(outlet -> OutletReference.sameName(outlet.name(), name))
                .isPresent();
    }

    /// Whether a place stands in a matched sentence or within two sentences of one.
    private static boolean besideShared(AlignedPair pair, Witness witness, Passage place) {
        int sentence = witness.sentenceAt(place.start());
        return pair.evidence().alignment().pairs().stream()
                .map(match -> witness == pair.left() ? match.left() : match.right())
                .anyMatch(matched -> Math.abs(witness.sentenceAt(matched.start()) - sentence) <= 2);
    }
}
