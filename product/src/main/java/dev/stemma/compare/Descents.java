package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.article.Passage;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pairs of statements of which one descends from the other, or both from one statement of a lost source.
final class Descents {

    /// Least share of the shorter statement's information for a pair.
    private static final double LEAST_SHARED = 0.2;

    /// The same, for statements that no stage before has laid beside each other.
    private static final double LEAST_PROPOSED = 0.25;

    /// Information that such statements share at least, in bits.
    private static final double LEAST_BITS = 10;

    /// A text of more copies has its copies compared with so many of their siblings.
    private static final int MOST_SIBLINGS = 8;

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

    /// Numbers of statements with the articles in which a partner was found.
    private final Set<String> paired = new HashSet<>();

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

    /// The article that an edge leads from; where it leads from a lost source, the first of its other children.
    static List<String> sources(Edge edge, StoryLines lines) {
        return lines.isLost(edge.from())
                ? lines.edgesFrom(edge.from()).stream()
                        .map(Edge::to)
                        .filter(other -> !other.equals(edge.to()))
                        .limit(MOST_SIBLINGS)
                        .toList()
                : List.of(edge.from());
    }

    private void read(Edge edge) {
        boolean sibling = lines.isLost(edge.from());
        for (Edge.Derivation derivation : edge.derivations()) {
            derivation.parent().ifPresent(parent -> pair(parent, derivation.child(), edge, sibling));
        }
        for (String other : sources(edge, lines)) {
            if (edge.derivations().isEmpty()) {
                alignment(other, edge.to())
                        .ifPresent(alignment -> alignment.pairs().forEach(pair -> {
                            boolean forward = alignment.left().equals(other);
                            pair(
                                    forward ? pair.left() : pair.right(),
                                    forward ? pair.right() : pair.left(),
                                    edge,
                                    sibling);
                        }));
            }
            if (sibling ? !isPartial(edge) : isFree(edge.kind())) {
                propose(other, edge, sibling);
            }
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

    /// Statements that nothing was found for, each with the one of the other article that shares most with it: a
    /// sentence
    /// that was cut up or run into another shows in no pair of sentences.
    private void propose(String other, Edge edge, boolean sibling) {
        List<Statement> from = statementsOf(other);
        for (Statement statement : statementsOf(edge.to())) {
            if (!paired.contains(statement.number() + "<" + other)) {
                from.stream()
                        .filter(candidate -> candidate.sharedBits(statement) >= LEAST_BITS
                                && likeness.containment(candidate, statement) >= LEAST_PROPOSED)
                        .max(Comparator.comparingDouble((Statement candidate) -> likeness.words(candidate, statement))
                                .thenComparing(Comparator.comparingInt(Statement::number)
                                        .reversed()))
                        .ifPresent(candidate -> add(candidate, statement, edge, sibling));
            }
        }
    }

    private static boolean isFree(EdgeKind kind) {
        return switch (kind) {
            case REWRITTEN, CONDENSED -> true;
            case VERBATIM, EDITED, PARTIAL -> false;
        };
    }

    /// Whether a text took only parts, and which: what else it says is not from there.
    private static boolean isPartial(Edge edge) {
        return edge.kind() == EdgeKind.PARTIAL;
    }

    private List<Statement> statementsOf(String article) {
        return text.numberOf(article).map(text::statementsOf).orElseGet(List::of);
    }

    private void add(Statement from, Statement to, Edge edge, boolean sibling) {
        // Two siblings stand beside each other on both their edges; once is enough.
        if (sibling && found.containsKey(to.number() + "<" + from.number())) {
            return;
        }
        paired.add(to.number() + "<" + from.passage().article());
        found.putIfAbsent(from.number() + "<" + to.number(), new Descent(from, to, edge, sibling));
    }
}
