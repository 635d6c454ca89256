package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds places of which the copies of one lost text, taken two by two, tell opposite things: between one pair a
/// reading
/// would be the old one, between another pair the new one.
///
/// Each pair has its reasons, but together they contradict each other, so nobody is named.
final class Contested {

    private Contested() {}

    /// Changes between siblings that say nothing new: of two copies that both changed a place which a third kept,
    /// neither
    /// took its reading from the other.
    static List<Change> redundant(Collection<Change> changes) {
        List<Change> ofSiblings = ofSiblings(changes);
        Set<Passage> introduced = introduced(ofSiblings);
        return ofSiblings.stream()
                .filter(change -> introduced.contains(change.from().passage())
                        && ofSiblings.stream()
                                .anyMatch(other ->
                                        other.to().passage().equals(change.to().passage())
                                                && !introduced.contains(
                                                        other.from().passage())))
                .toList();
    }

    private static List<Change> ofSiblings(Collection<Change> changes) {
        return changes.stream()
                .filter(change ->
                        change.descent().sibling() && !change.compatible() && change.kind() != VariantKind.ATTRIBUTION)
                .toList();
    }

    private static Set<Passage> introduced(List<Change> changes) {
        Set<Passage> introduced = new HashSet<>();
        changes.forEach(change -> introduced.add(change.to().passage()));
        return introduced;
    }

    /// Changes between siblings that hang together over contested places.
    static List<List<Change>> groups(Collection<Change> changes) {
        List<Change> ofSiblings = ofSiblings(changes);
        Set<Passage> introduced = introduced(ofSiblings);
        Set<Passage> contested = new HashSet<>();
        ofSiblings.forEach(change -> contested.add(change.from().passage()));
        contested.retainAll(introduced);
        List<Change> told = ofSiblings.stream()
                .filter(change -> contested.contains(change.from().passage())
                        || contested.contains(change.to().passage()))
                .toList();
        return Chains.of(told, (change, group) -> group.stream().anyMatch(other -> meet(change, other)));
    }

    private static boolean meet(Change left, Change right) {
        Set<Passage> places =
                new HashSet<>(List.of(left.from().passage(), left.to().passage()));
        return left.kind() == right.kind()
                && (places.contains(right.from().passage())
                        || places.contains(right.to().passage()));
    }
}
