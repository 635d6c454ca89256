package dev.stemma.lineage;

import dev.stemma.article.Passage;
import java.util.List;
import java.util.Optional;

/// Descent of one text from another.
///
/// @param from parent: id of an article or lost source
/// @param to child: id of an article or lost source
/// @param kind how it descends
/// @param share part of the child's text that the parent explains, in [0, 1]
/// @param confidence probability in [0, 1] that the two are neighbours in the descent: that one was taken from
///     the other rather than from a further text or from none
/// @param directionConfidence probability in [0, 1] that the parent is the parent, given descent
/// @param evidence for and against, strongest first
/// @param derivations passage by passage what came from where; empty where the parent is lost and no other
///     child shows the passage
public record Edge(
        String from,
        String to,
        EdgeKind kind,
        double share,
        double confidence,
        double directionConfidence,
        List<Evidence> evidence,
        List<Derivation> derivations) {

    public Edge {
        evidence = List.copyOf(evidence);
        derivations = List.copyOf(derivations);
        if (from.equals(to)) {
            throw new IllegalArgumentException(from + " cannot descend from itself");
        }
    }

    /// One passage of the child with its source.
    ///
    /// @param child passage of the child
    /// @param parent the passage it came from: of the parent; where the parent is lost, of the
    ///     sibling that shows the same; empty where the child alone shows it
    public record Derivation(Passage child, Optional<Passage> parent) {}
}
