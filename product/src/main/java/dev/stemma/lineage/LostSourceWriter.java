package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts into words what speaks for a lost source.
final class LostSourceWriter {

    private static final int MOST_PASSAGES = 6;
    private static final double MUCH = 0.15;

    private static final double MOST = 0.75;
    private static final double LEAST = 0.3;

    private final List<Witness> story;

    LostSourceWriter(List<Witness> story) {
        this.story = List.copyOf(story);
    }

    /// The outlet that the texts name as their source, whose text is not in the story.
    record Named(String outlet, Evidence evidence) {}

    LostSource write(String id, LostCandidate candidate) {
        List<Evidence> evidence = new ArrayList<>();
        Optional<Named> named = named(candidate);
        named.ifPresent(found -> evidence.add(found.evidence()));
        addExclusive(candidate, evidence);
        addOwn(candidate, evidence);
        addConflict(candidate, evidence);
        evidence.addAll(EdgeWriter.shared(candidate.pairs().getFirst().pair()));
        String label = named.map(Named::outlet)
                .orElse("unnamed source of " + candidate.members().size() + " articles");
        return new LostSource(id, label, confidence(candidate), evidence);
    }

    /// The probability that the source was there. On families whose descent is known no sign of a lost text holds
    /// more often than [#MOST], and those that hang on a sentence or two hold in [#LEAST] of the cases.
    static double apart(LostCandidate candidate) {
        double supported = LEAST + (MOST - LEAST) * candidate.support();
        return Math.min(supported, 1 / (1 + Math.exp(-candidate.logOdds())));
    }

    static double confidence(LostCandidate candidate) {
        double related = candidate.pairs().stream()
                .mapToDouble(RelatedPair::probability)
                .max()
                .orElse(0);
        return related * apart(candidate);
    }

    private Optional<Named> named(LostCandidate candidate) {
        for (RelatedPair pair : candidate.pairs()) {
            Optional<CommonSource> both = CommonSource.of(pair.pair(), story);
            if (both.isPresent()) {
                String outlet = both.get().left().name();
                return Optional.of(new Named(
                        outlet,
                        new Evidence(
                                Evidence.Kind.REFERENCE_TO_OUTLET,
                                "both draw on " + outlet + ", whose text is not among the articles",
                                List.of(
                                        both.get().left().passage(),
                                        both.get().right().passage()))));
            }
        }
        for (RelatedPair pair : candidate.pairs()) {
            for (Witness witness : List.of(pair.pair().left(), pair.pair().right())) {
                List<SourceReference> sources = CommonSource.outside(pair.pair(), witness, story);
                if (!sources.isEmpty()) {
                    SourceReference source = sources.getFirst();
                    return Optional.of(new Named(
                            source.name(),
                            new Evidence(
                                    Evidence.Kind.REFERENCE_TO_OUTLET,
                                    witness.named() + " draws on " + source.name()
                                            + ", whose text is not among the articles",
                                    List.of(source.passage()))));
                }
            }
        }
        return Optional.empty();
    }

    /// What members share and the text above or beside them lacks.
    private static void addExclusive(LostCandidate candidate, List<Evidence> evidence) {
        List<Passage> shown = candidate.exclusive();
        if (!shown.isEmpty()) {
            evidence.add(new Evidence(
                    Evidence.Kind.SHARED_ERROR,
                    candidate.parent().isPresent()
                            ? "they share words that " + candidate.top().named() + " does not have"
                            : "they share words that " + candidate.top().named()
                                    + ", otherwise their likely parent, does not have",
                    shown.subList(0, Math.min(MOST_PASSAGES, shown.size()))));
        }
    }

    /// How much of a pair neither can have from the other.
    private static void addOwn(LostCandidate candidate, List<Evidence> evidence) {
        if (candidate.parent().isPresent() || candidate.members().size() != 2) {
            return;
        }
        AlignedPair pair = candidate.pairs().getFirst().pair();
        double left = 1 - pair.evidence().leftOwnShare();
        double right = 1 - pair.evidence().rightOwnShare();
        if (left > MUCH && right > MUCH) {
            evidence.add(new Evidence(
                    Evidence.Kind.SHARED_RARE_DETAIL,
                    String.format(
                            Locale.ROOT,
                            "neither can have given the other all it has: %.0f %% of %s and %.0f %% of %s are not explained",
                            100 * left,
                            pair.left().named(),
                            100 * right,
                            pair.right().named()),
                    List.of()));
        }
    }

    /// The strongest sign for either way between two members.
    private static void addConflict(LostCandidate candidate, List<Evidence> evidence) {
        if (candidate.parent().isPresent()) {
            return;
        }
        Direction direction = candidate.pairs().getFirst().direction();
        if (direction.conflict() < 1) {
            return;
        }
        for (boolean left : new boolean[] {true, false}) {
            direction.signs().stream()
                    .filter(sign -> sign.value() > 0 == left && sign.kind() != Evidence.Kind.DATE)
                    .findFirst()
                    .ifPresent(sign -> evidence.add(sign.toEvidence()));
        }
    }
}
