package dev.stemma.lineage;

import dev.stemma.annotate.quote.SourceReference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An outlet outside the story that two related texts draw on.
///
/// @param left where the left article names it
/// @param right where the right article names it
record CommonSource(SourceReference left, SourceReference right) {

    /// The outlet that both draw on in or beside what they share.
    static Optional<CommonSource> of(AlignedPair pair, List<Witness> story) {
        List<SourceReference> right = outside(pair, pair.right(), story);
        return outside(pair, pair.left(), story).stream()
                .flatMap(one -> right.stream()
                        .filter(other -> OutletReference.sameName(one.name(), other.name()))
                        .map(other -> new CommonSource(one, other)))
                .findFirst();
    }

    /// The outlets outside the story that a text draws on in or beside what it shares, interviews first.
    static List<SourceReference> outside(AlignedPair pair, Witness witness, List<Witness> story) {
        return witness.article.sources().stream()
                .filter(source -> source.manner() != SourceReference.Manner.MATERIAL)
                .filter(source -> isName(source.name()))
                .filter(source -> story.stream().noneMatch(other -> publishes(other, source.name())))
                .filter(source -> besideShared(pair, witness, source))
                .sorted(Comparator.comparing(SourceReference::manner).thenComparing(SourceReference::passage))
                .toList();
    }

    /// Whether words name one outlet: "state media" are many.
    private static boolean isName(String words) {
        return words.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean publishes(Witness witness, String name) {
        return witness.article
                .article()
                .outlet()
                .filter(outlet -> OutletReference.sameName(outlet.name(), name))
                .isPresent();
    }

    /// Whether a place stands in a matched sentence or within two sentences of one.
    private static boolean besideShared(AlignedPair pair, Witness witness, SourceReference source) {
        int sentence = witness.sentenceAt(source.passage().start());
        return pair.evidence().alignment().pairs().stream()
                .map(match -> witness == pair.left() ? match.left() : match.right())
                .anyMatch(matched -> Math.abs(witness.sentenceAt(matched.start()) - sentence) <= 2);
    }
}
