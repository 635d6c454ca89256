package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the source that two related articles had when neither is the other's.
///
/// The richer of the two says itself that it draws on an outlet that is not in the story, the passages
/// around that place are among those it shares, and it is not whole: it shows traces of mechanical
/// rewriting that the other does not repeat. What is broken in a copy is not mended by a further copy
/// (Lachmann's rule), so the other did not take its text from it; and the richer text did not take its
/// fuller one from the poorer.
final class LostSourceFinder {

    private static final int LEAST_TRACES = 3;
    private static final double REWRITTEN_AT_MOST = 0.45;

    private LostSourceFinder() {}

    /// The evidence of a common source of two related articles.
    ///
    /// @param label the outlet that the texts name
    /// @param evidence why, strongest first
    record Found(String label, List<Evidence> evidence) {}

    static Optional<Found> find(AlignedPair pair, List<Witness> story) {
        if (Math.min(pair.evidence().leftVerbatim(), pair.evidence().rightVerbatim()) > REWRITTEN_AT_MOST) {
            return Optional.empty();
        }
        return find(pair, pair.left(), story).or(() -> find(pair, pair.right(), story));
    }

    private static Optional<Found> find(AlignedPair pair, Witness richer, List<Witness> story) {
        Witness poorer = pair.other(richer);
        List<Passage> traces = richer.traces();
        if (traces.size() < LEAST_TRACES || traces.size() <= 2 * poorer.traces().size()) {
            return Optional.empty();
        }
        Optional<SourceReference> reference = richer.article.sources().stream()
                .filter(source -> source.manner() != SourceReference.Manner.MATERIAL)
                .filter(source -> story.stream().noneMatch(witness -> publishes(witness, source.name())))
                .filter(source -> besideShared(pair, richer, source.passage()))
                .min(Comparator.comparing((SourceReference source) -> source.manner())
                        .thenComparing(SourceReference::passage));
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        SourceReference source = reference.get();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                Evidence.Kind.REFERENCE_TO_OUTLET,
                richer.named() + " draws on " + source.name() + ", whose text is not among the articles",
                List.of(source.passage())));
        evidence.add(new Evidence(
                Evidence.Kind.INTRODUCED_ERROR,
                richer.named() + " is broken in " + traces.size() + " places that " + poorer.named()
                        + " does not repeat: neither took its text from the other",
                traces.subList(0, Math.min(6, traces.size()))));
        return Optional.of(new Found(source.name(), evidence));
    }

    private static boolean publishes(Witness witness, String name) {
        return witness.article
                .article()
                .outlet()
                .filter(outlet -> OutletReference.sameName(outlet.name(), name))
                .isPresent();
    }

    /// Whether a place stands in a matched sentence or within two sentences of one.
    private static boolean besideShared(AlignedPair pair, Witness richer, Passage place) {
        int sentence = richer.sentenceAt(place.start());
        return pair.evidence().alignment().pairs().stream()
                .map(match -> richer == pair.left() ? match.left() : match.right())
                .anyMatch(matched -> Math.abs(richer.sentenceAt(matched.start()) - sentence) <= 2);
    }
}
