package dev.stemma.bench.tradition.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.bench.tradition.measure.Graph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The compression-based and the coherence-based method on families small enough to be judged by eye.
class B01_MethodsOfStemmatologyTest {

    private static final String WIRE = """
            A ferry ran aground near the Stavnes light shortly before midnight on Tuesday.
            All forty passengers were taken off by two fishing boats from Hellvik.
            The captain blamed a failed gyrocompass and a sudden bank of fog.
            Oil booms were laid around the hull while divers looked for cracks.
            The line will be served by a bus over the mountain until the weekend.
            """;

    /// Two sentences of the wire in other words.
    private static final String EDITED = """
            A ferry ran aground near the Stavnes light shortly before midnight on Tuesday.
            All forty passengers were taken off by two small fishing boats from nearby Hellvik.
            The captain blamed a broken gyrocompass and a sudden bank of thick fog.
            Oil booms were laid around the hull while divers looked for cracks.
            The line will be served by a bus over the mountain until the weekend.
            """;

    /// The edited text without its end, and with a further change.
    private static final String CUT = """
            A ferry ran aground near the Stavnes light shortly before midnight on Tuesday.
            All forty passengers were taken off by two small fishing boats from nearby Hellvik.
            The skipper blamed a broken gyrocompass and a sudden bank of thick fog.
            """;

    @Test
    void aCopyOfACopyHangsOnTheCopyWhoseChangesItHas() {
        Graph found =
                Baseline.COHERENCE.of(Map.of("wire", WIRE, "reprint", WIRE + " \n", "edited", EDITED, "cut", CUT));
        assertThat(arcs(found)).contains("edited -> cut").doesNotContain("wire -> cut", "cut -> edited");
    }

    @Test
    void aTextPutTogetherOutOfTwoHasTwoAncestors() {
        String mast = """
                Rescuers at Hellvik complained that their radio mast had been dark since a storm in April.
                The county promised money for a new mast in each of its last three budgets.
                Volunteers now use a hunting cabin with a telephone as their station.
                A petition with nine hundred names lies in the bakery of the village.
                """;
        String merged = """
                A ferry ran aground near the Stavnes light shortly before midnight.
                All forty passengers were taken off by two fishing boats.
                The captain blamed a failed gyrocompass and a bank of fog.
                Rescuers at Hellvik complained that their radio mast had been dark since April.
                The county promised money for a new mast in each of its budgets.
                Volunteers now use a hunting cabin as their station.
                """;
        // Each source has a further copy, without which its sentences would be taken for additions to it.
        Graph found = Baseline.COHERENCE.of(Map.of(
                "wire",
                WIRE,
                "wire-copy",
                WIRE + "More soon.",
                "mast",
                mast,
                "mast-copy",
                mast + "More soon.",
                "merged",
                merged));
        assertThat(found.arcs().stream()
                        .filter(arc -> arc.to().equals("merged"))
                        .map(arc -> arc.from().replace("-copy", "")))
                .containsExactlyInAnyOrder("wire", "mast");
    }

    @Test
    void theTreeOfFewestBytesPutsLikeTextsTogether() {
        String spun = WIRE.replace("ran aground", "was stranded")
                .replace("sudden bank", "wall")
                .replace("laid", "put");
        String spunAgain = spun.replace("failed", "faulty").replace("divers looked", "frogmen searched");
        String local =
                WIRE.replace("Tuesday", "Tuesday, as readers told this paper").replace("bus", "coach");
        String localAgain = local.replace("All forty", "The forty").replace("weekend", "end of the week");
        Map<String, String> texts =
                Map.of("wire", WIRE, "spun", spun, "spun-again", spunAgain, "local", local, "local-again", localAgain);
        Map<String, Map<String, Integer>> apart = Baseline.COMPRESSION.of(texts).distances();
        assertThat(distance(apart, "spun", "spun-again")).isLessThan(distance(apart, "spun", "local-again"));
        assertThat(distance(apart, "local", "local-again")).isLessThan(distance(apart, "local", "spun-again"));
    }

    @Test
    void aTreeAllOfOneReadingCostsNothing() {
        ReadingCosts costs = new ReadingCosts(Collation.of(List.of(WIRE, WIRE, WIRE)));
        Shape shape = new Shape(3);
        shape.graft(2, 1);
        assertThat(costs.of(shape)).isZero();
    }

    @Test
    void theCheapestTreeReadsItsInnerNodesOffTheTexts() {
        ReadingCosts costs = new ReadingCosts(Collation.of(List.of(WIRE, EDITED, CUT)));
        Shape shape = new Shape(3);
        shape.graft(2, 1);
        int between = 3;
        List<List<Integer>> readings = costs.readings(shape);
        assertThat(readings).hasSize(4);
        double sum = costs.between(readings.get(0), readings.get(between))
                + costs.between(readings.get(between), readings.get(1))
                + costs.between(readings.get(between), readings.get(2));
        assertThat(sum).isEqualTo(costs.of(shape));
        assertThat(sum)
                .isLessThanOrEqualTo(costs.between(readings.get(0), readings.get(1))
                        + costs.between(readings.get(0), readings.get(2)));
    }

    @Test
    void whatIsCutOffAndGraftedBackLeavesTheTreeAsItWas() {
        Shape shape = new Shape(4);
        shape.graft(2, 1);
        shape.graft(3, 2);
        List<Integer> before = shape.below();
        int beside = shape.cut(3);
        assertThat(beside).isEqualTo(2);
        assertThat(shape.below()).doesNotContain(3);
        shape.graft(3, beside);
        assertThat(shape.below()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aSentenceStandsAtThePlaceOfItsOtherWording() {
        Collation collation = Collation.of(List.of(WIRE, EDITED, CUT));
        assertThat(collation.places()).hasSize(5);
        assertThat(collation.places().stream()
                        .sorted(Comparator.comparing(place -> place.readings().get(1)))
                        .map(place -> place.readings().size() - 1))
                .containsExactly(1, 2, 1, 3, 1);
    }

    private static List<String> arcs(Graph graph) {
        return graph.arcs().stream().map(arc -> arc.from() + " -> " + arc.to()).toList();
    }

    private static int distance(Map<String, Map<String, Integer>> apart, String one, String other) {
        return apart.getOrDefault(one, Map.of()).getOrDefault(other, Integer.MAX_VALUE);
    }
}
