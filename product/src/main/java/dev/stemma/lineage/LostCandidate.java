package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.List;
import java.util.Optional;

/// A place of a tree where a lost source may stand.
///
/// @param parent the witness from which the source would descend; empty where it would be a root
/// @param top the witness that is above the others in the tree: the parent, or one of the members
/// @param members the witnesses that would descend from it directly, two or more
/// @param pairs of members with each other or with the text above them, at least one, the strongest first
/// @param exclusive passages of members that others of them share and `top` lacks, the most telling first
/// @param features a value for each [LostFeature]
/// @param support the part of draws of their sentences, in [0, 1], in which the members' common readings still show the
///     source ([CommonReadings#support]); 1 where it is claimed on other grounds
record LostCandidate(
        Optional<Witness> parent,
        Witness top,
        List<Witness> members,
        List<RelatedPair> pairs,
        List<Passage> exclusive,
        List<Double> features,
        double support) {

    LostCandidate {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
        exclusive = List.copyOf(exclusive);
        features = List.copyOf(features);
        if (members.size() < 2 || pairs.isEmpty()) {
            throw new IllegalArgumentException("a lost source needs two related texts below it, got " + members.size());
        }
    }

    /// Natural logarithm of the odds that there was such a source.
    double logOdds() {
        return LineageWeights.shared().lostLogOdds(features);
    }

    /// The pair that tells most of a member: with a sibling, or with the text above.
    RelatedPair pairOf(Witness member) {
        return pairs.stream()
                .filter(pair -> pair.pair().left() == member || pair.pair().right() == member)
                .filter(pair -> parent.isEmpty()
                        || (pair.pair().left() != top && pair.pair().right() != top))
                .findFirst()
                .or(() -> pairs.stream()
                        .filter(pair ->
                                pair.pair().left() == member || pair.pair().right() == member)
                        .findFirst())
                .orElseGet(pairs::getFirst);
    }

    /// Whether the members look like versions of one page ([PageVersions]): these follow one another, and a
    /// version between them that is not there makes no branch.
    boolean isOfOnePage() {
        return pairs.stream().anyMatch(pair -> pair.direction().versions() > 0.5);
    }
}
