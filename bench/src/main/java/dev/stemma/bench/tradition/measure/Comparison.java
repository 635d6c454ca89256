package dev.stemma.bench.tradition.measure;

import dev.stemma.bench.tradition.measure.Graph.Arc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A found stemma held against the true one.
///
/// @param right true edges that were found
/// @param missed true edges that were not
/// @param wrong found edges that are not true, with the reason
/// @param tied true edges that were found, or in whose place an edge from a text that ties with the parent was
/// @param judged every found edge's confidence, and whether it is right
/// @param lostRight lost sources found
/// @param lostFound lost sources claimed
/// @param lostTrue lost sources there are
/// @param directed edges of witnesses found in either direction, and how many of them the right way
/// @param lines agreement of the lines
/// @param signDistance the average sign distance
public record Comparison(
        List<Arc> right,
        List<Arc> missed,
        List<WrongArc> wrong,
        int tied,
        List<Judged> judged,
        int lostRight,
        int lostFound,
        int lostTrue,
        Directed directed,
        LineAgreement.Agreement lines,
        double signDistance) {

    /// An edge that is not true, with the reason.
    public record WrongArc(Arc arc, Cause cause) {}

    /// A confidence with its outcome.
    public record Judged(double confidence, boolean right) {}

    /// Edges found in either direction, and how many of them the right way.
    public record Directed(int found, int rightWay) {}

    /// Why an edge is wrong.
    public enum Cause {
        /// The two share no root.
        INDEPENDENT,
        /// The child is the parent.
        REVERSED,
        /// The parent is an ancestor, but not the parent.
        SKIPPED,
        /// The parent is a descendant, but not the child.
        REVERSED_SKIPPED,
        /// The two have a parent in common.
        SIBLING,
        /// Relatives of another degree.
        COUSIN,
        /// One end is a lost source that never was.
        NO_SUCH_SOURCE
    }

    /// Compares.
    public static Comparison of(Graph truth, Graph found) {
        Map<String, String> names = LostMatch.of(truth, found);
        Set<List<String>> wanted = new HashSet<>();
        truth.arcs().forEach(arc -> wanted.add(List.of(arc.from(), arc.to())));
        Set<List<String>> given = new HashSet<>();
        List<Arc> right = new ArrayList<>();
        List<WrongArc> wrong = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (Arc arc : found.arcs()) {
            Arc named = new Arc(name(arc.from(), found, names), name(arc.to(), found, names), arc.confidence());
            List<String> ends = List.of(named.from(), named.to());
            given.add(ends);
            boolean isRight = wanted.contains(ends);
            judged.add(new Judged(arc.confidence(), isRight));
            if (isRight) {
                right.add(named);
            } else {
                wrong.add(new WrongArc(named, cause(named, truth)));
            }
        }
        List<Arc> missed = truth.arcs().stream()
                .filter(arc -> !given.contains(List.of(arc.from(), arc.to())))
                .toList();
        return new Comparison(
                right,
                missed,
                wrong,
                (int) truth.arcs().stream().filter(arc -> isFound(arc, given)).count(),
                judged,
                names.size(),
                found.lost().size(),
                truth.lost().size(),
                directed(truth, given),
                LineAgreement.of(truth.witnesses(), truth.lines(), found.lines()),
                SignDistance.of(truth, found));
    }

    private static boolean isFound(Arc arc, Set<List<String>> given) {
        return given.contains(List.of(arc.from(), arc.to()))
                || arc.ties().stream().anyMatch(tie -> given.contains(List.of(tie, arc.to())));
    }

    private static String name(String node, Graph found, Map<String, String> names) {
        return found.lost().contains(node) ? names.getOrDefault(node, "no source " + node) : node;
    }

    private static Directed directed(Graph truth, Set<List<String>> given) {
        int either = 0;
        int rightWay = 0;
        for (Arc arc : truth.arcs()) {
            if (truth.witnesses().contains(arc.from()) && truth.witnesses().contains(arc.to())) {
                boolean forward = given.contains(List.of(arc.from(), arc.to()));
                either += forward || given.contains(List.of(arc.to(), arc.from())) ? 1 : 0;
                rightWay += forward ? 1 : 0;
            }
        }
        return new Directed(either, rightWay);
    }

    private static Cause cause(Arc arc, Graph truth) {
        Set<String> known = new HashSet<>(truth.witnesses());
        known.addAll(truth.lost());
        if (!known.contains(arc.from()) || !known.contains(arc.to())) {
            return Cause.NO_SUCH_SOURCE;
        }
        if (truth.arcs().stream()
                .anyMatch(other -> other.from().equals(arc.to()) && other.to().equals(arc.from()))) {
            return Cause.REVERSED;
        }
        Set<String> aboveChild = truth.ancestors(arc.to());
        Set<String> aboveParent = truth.ancestors(arc.from());
        if (aboveChild.contains(arc.from())) {
            return Cause.SKIPPED;
        }
        if (aboveParent.contains(arc.to())) {
            return Cause.REVERSED_SKIPPED;
        }
        Set<String> parents = parents(arc.to(), truth);
        parents.retainAll(parents(arc.from(), truth));
        if (!parents.isEmpty()) {
            return Cause.SIBLING;
        }
        aboveChild.retainAll(aboveParent);
        return aboveChild.isEmpty() ? Cause.INDEPENDENT : Cause.COUSIN;
    }

    private static Set<String> parents(String child, Graph truth) {
        Set<String> parents = new HashSet<>();
        truth.arcs().stream().filter(arc -> arc.to().equals(child)).forEach(arc -> parents.add(arc.from()));
        return parents;
    }
}
