package dev.stemma.bench.tradition.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.bench.tradition.measure.Comparison.Cause;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Measures worked out by hand.
class MeasuresTest {

    /// A graph out of arrows such as `a>b`; a node that begins with `x` is lost.
    private static Graph graph(String witnesses, String arrows, String... lines) {
        Map<String, String> twins = new TreeMap<>();
        Stream.of(witnesses.split("")).forEach(witness -> twins.put(witness, witness));
        List<Arc> arcs = arrows.isEmpty()
                ? List.of()
                : Stream.of(arrows.split(" "))
                        .map(arrow -> new Arc(arrow.split(">")[0], arrow.split(">")[1], 0.8))
                        .toList();
        List<String> lost = arcs.stream()
                .map(Arc::from)
                .filter(node -> node.startsWith("x"))
                .distinct()
                .toList();
        return Graph.of(
                twins,
                lost,
                arcs,
                Stream.of(lines).map(line -> List.of(line.split(""))).toList());
    }

    @Test
    void theSameStemmaIsRightInEveryMeasure() {
        Graph truth = graph("abcd", "a>b x1>a x1>c", "abc", "d");
        Comparison comparison = Comparison.of(truth, graph("abcd", "a>b x7>a x7>c", "abc", "d"));
        assertThat(comparison.right()).hasSize(3);
        assertThat(comparison.wrong()).isEmpty();
        assertThat(comparison.missed()).isEmpty();
        assertThat(comparison.lostRight()).isEqualTo(1);
        assertThat(comparison.lines().f1()).isEqualTo(1);
        assertThat(comparison.signDistance()).isEqualTo(1);
    }

    @Test
    void aLostSourceIsMatchedByTheWitnessesBelowIt() {
        Graph truth = graph("abcd", "x1>a x1>b x1>c", "abc", "d");
        assertThat(Comparison.of(truth, graph("abcd", "x9>a x9>b", "ab", "c", "d"))
                        .lostRight())
                .isEqualTo(1);
        assertThat(Comparison.of(truth, graph("abcd", "x9>a x9>d", "ad", "b", "c"))
                        .lostRight())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "b>a, REVERSED",
        "a>c, SKIPPED",
        "c>a, REVERSED_SKIPPED",
        "b>d, SIBLING",
        "c>d, COUSIN",
        "a>e, INDEPENDENT",
        "x5>e, NO_SUCH_SOURCE"
    })
    void aWrongEdgeHasACause(String arrow, Cause cause) {
        Graph truth = graph("abcde", "a>b b>c a>d", "abcd", "e");
        Comparison comparison = Comparison.of(truth, graph("abcde", arrow, "abcde"));
        assertThat(comparison.wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.cause()).isEqualTo(cause));
    }

    @Test
    void directionIsCountedOverEdgesFoundEitherWay() {
        Graph truth = graph("abcd", "a>b b>c c>d", "abcd");
        Comparison comparison = Comparison.of(truth, graph("abcd", "a>b c>b", "abcd"));
        assertThat(comparison.directed()).isEqualTo(new Comparison.Directed(2, 1));
    }

    @Test
    void signDistanceOfAChainAgainstAStar() {
        // Chain a-b-c: from a, b is nearer; from b, level; from c, b is nearer. Star around a: from a, level; from b, a
        // is
        // nearer than c; from c, a is nearer than b. Agreement: a half, b half, c contrary.
        double measure = SignDistance.of(graph("abc", "a>b b>c", "abc"), graph("abc", "a>b a>c", "abc"));
        assertThat(measure).isEqualTo(1.0 / 3, within(1e-9));
    }

    @Test
    void whatNothingConnectsIsFarAway() {
        Graph truth = graph("abc", "a>b", "ab", "c");
        assertThat(SignDistance.of(truth, graph("abc", "", "a", "b", "c"))).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void linesAgreeAsFarAsTheirPairsDo() {
        // Found: one line of all. Precision: a and b share a line with 2 of 3, c with 1 of 3; recall whole.
        LineAgreement.Agreement agreement = LineAgreement.of(
                Set.of("a", "b", "c"), List.of(Set.of("a", "b"), Set.of("c")), List.of(Set.of("a", "b", "c")));
        assertThat(agreement.precision()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3) / 3, within(1e-9));
        assertThat(agreement.recall()).isEqualTo(1);
    }

    @Test
    void aWitnessOfTwoLinesIsMissedInOne() {
        List<Set<String>> truth = List.of(Set.of("a", "m"), Set.of("b", "m"));
        LineAgreement.Agreement agreement =
                LineAgreement.of(Set.of("a", "b", "m"), truth, List.of(Set.of("a", "m"), Set.of("b")));
        assertThat(agreement.precision()).isEqualTo(1);
        // m has two lines and finds one of them with itself, a with a, none with b; b misses m.
        assertThat(agreement.recall()).isEqualTo((1 + 0.5 + (0.5 + 1 + 0) / 3) / 3, within(1e-9));
    }

    @Test
    void duplicatesAreOneNode() {
        Graph graph = Graph.of(
                Map.of("a", "a", "b", "a", "c", "c"),
                List.of(),
                List.of(new Arc("a", "b", 1), new Arc("a", "c", 0.5), new Arc("b", "c", 0.7)),
                List.of(List.of("a", "b", "c")));
        assertThat(graph.arcs()).containsExactly(new Arc("a", "c", 0.7));
        assertThat(graph.witnesses()).containsExactlyInAnyOrder("a", "c");
    }
}
