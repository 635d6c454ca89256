package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.article.Passage;
import dev.stemma.lineage.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pairs of statements of which one descends from the other, or both from one statement of a lost source.
final class Descents {

    /// Least share of the shorter statement's information for a pair.
    private static final double LEAST_SHARED = 0.2;

    /// A statement of a child beside the one it came from.
    ///
    /// @param from statement of the parent, or of a sibling where the parent is lost
    /// @param to statement of the child
    /// @param edge the edge that leads to the child
    /// @param sibling whether `from` belongs to a sibling, so that either of the two may be the one that changed
    record Descent(Statement from, Statement to, Edge edge, boolean sibling) {}

    private final StoryText text;
    private final StoryLines lines;
    private final Likeness likeness;
    private final Map<String, List<Alignment>> alignments = new HashMap<>();
    private final Map<String, Descent> found = new LinkedHashMap<>();

    private Descents(StoryText text, StoryLines lines, Likeness likeness, List<Alignment> alignments) {
        this.text = text;
        this.lines = lines;
        this.likeness = likeness;
        for (Alignment alignment : alignments) {
            this.alignments
                    .computeIfAbsent(alignment.left(), k -> new ArrayList<>())
                    .add(alignment);
        }
    }

    /// All pairs, by child and in the child's reading order.
    static List<Descent> of(StoryText text, StoryLines lines, Likeness likeness, List<Alignment> alignments) {
        Descents descents = new Descents(text, lines, likeness, alignments);
        for (Edge edge : lines.edges()) {
            if (text.numberOf(edge.to()).isPresent()) {
                descents.read(edge);
            }
        }
        return descents.found.values().stream()
                .sorted(Comparator.comparingInt(
                                (Descent descent) -> descent.to().number())
                        .thenComparingInt(descent -> descent.from().number()))
                .toList();
    }

    private void read(Edge edge) {
        boolean sibling = lines.isLost(edge.from());
        for (Edge.Derivation derivation : edge.derivations()) {
            derivation.parent().ifPresent(parent -> pair(parent, derivation.child(), edge, sibling));
        }
        if (!edge.derivations().isEmpty()) {
            return;
        }
        List<String> others = sibling
                ? lines.edgesFrom(edge.from()).stream()
                        .map(Edge::to)
                        .filter(other -> !other.equals(edge.to()))
                        .toList()
                : List.of(edge.from());
        for (String other : others) {
            alignment(other, edge.to())
                    .ifPresent(alignment -> alignment.pairs().forEach(pair -> {
                        boolean forward = alignment.left().equals(other);
                        pair(forward ? pair.left() : pair.right(), forward ? pair.right() : pair.left(), edge, sibling);
                    }));
        }
    }

    private Optional<Alignment> alignment(String one, String other) {
        return alignments.getOrDefault(one, List.of()).stream()
                .filter(alignment -> alignment.right().equals(other))
                .findFirst()
                .or(() -> alignments.getOrDefault(other, List.of()).stream()
                        .filter(alignment -> alignment.right().equals(one))
                        .findFirst());
    }

    /// Each statement of the one passage with its best partner in the other, both ways: sentences are split and joined
    /// in copying.
    private void pair(Passage parent, Passage child, Edge edge, boolean sibling) {
        List<Statement> from = text.covering(parent);
        List<Statement> to = text.covering(child);
        for (Statement statement : to) {
            best(statement, from).ifPresent(partner -> add(partner, statement, edge, sibling));
        }
        for (Statement statement : from) {
            best(statement, to).ifPresent(partner -> add(statement, partner, edge, sibling));
        }
    }

    private Optional<Statement> best(Statement statement, List<Statement> others) {
        return others.stream()
                .filter(other -> likeness.containment(statement, other) >= LEAST_SHARED)
                .max(Comparator.comparingDouble((Statement other) -> likeness.words(statement, other))
                        .thenComparing(
                                Comparator.comparingInt(Statement::number).reversed()));
    }

    private void add(Statement from, Statement to, Edge edge, boolean sibling) {
        // Two siblings stand beside each other on both their edges; once is enough.
        if (sibling && found.containsKey(to.number() + "<" + from.number())) {
            return;
        }
        found.putIfAbsent(from.number() + "<" + to.number(), new Descent(from, to, edge, sibling));
    }
}
