package dev.stemma.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.bench.ScoringData;
import dev.stemma.bench.lineage.LabelledPair.Relation;
import dev.stemma.bench.tradition.Manner;
import dev.stemma.bench.tradition.TrueStemma;
import dev.stemma.bench.tradition.TrueStemma.Kind;
import dev.stemma.bench.tradition.TrueStemma.TrueEdge;
import dev.stemma.lineage.PairReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightGroupTest {

    private static final TrueStemma TRUTH = new TrueStemma(
            List.of("lost-1"),
            List.of(edge("wire", "daily"), edge("daily", "blog"), edge("lost-1", "wire"), edge("lost-1", "evening")),
            List.of(),
            Map.of());

    @Test
    void readsFromTheTruthHowTwoTextsAreRelated() {
        assertThat(TrainingPairs.relation("wire", "daily", TRUTH)).isEqualTo(Relation.LEFT_IS_PARENT);
        assertThat(TrainingPairs.relation("daily", "wire", TRUTH)).isEqualTo(Relation.RIGHT_IS_PARENT);
        assertThat(TrainingPairs.relation("wire", "blog", TRUTH)).isEqualTo(Relation.LEFT_IS_ANCESTOR);
        assertThat(TrainingPairs.relation("blog", "wire", TRUTH)).isEqualTo(Relation.RIGHT_IS_ANCESTOR);
        assertThat(TrainingPairs.relation("blog", "evening", TRUTH)).isEqualTo(Relation.KIN);
        assertThat(TrainingPairs.relation("blog", "radio", TRUTH)).isEqualTo(Relation.UNRELATED);
    }

    @Test
    void learnsThatASignOfTheParentCountsAndKeepsWhatIsSetByHand() {
        List<LabelledPair> pairs = List.of(
                pair(Relation.LEFT_IS_PARENT, Map.of("RELICS", 2.0, "DATE", -1.0)),
                pair(Relation.RIGHT_IS_PARENT, Map.of("RELICS", -2.0, "TOLD", 1.0)),
                pair(Relation.RIGHT_IS_ANCESTOR, Map.of("TOLD", 1.0)),
                pair(Relation.KIN, Map.of("TOLD", 1.0)));

        Map<String, Double> learned = named(WeightGroup.DIRECTION, pairs);

        assertThat(learned.get("direction.RELICS")).isPositive();
        assertThat(learned.get("direction.TOLD")).isZero();
        assertThat(learned.get("direction.DATE")).isEqualTo(0.5);
    }

    @Test
    void ancestorsCountHalfAndOthersNothingForTheDirection() {
        List<Observation> observations = WeightGroup.DIRECTION.observations(List.of(
                pair(Relation.LEFT_IS_PARENT, Map.of()),
                pair(Relation.RIGHT_IS_ANCESTOR, Map.of()),
                pair(Relation.KIN, Map.of()),
                pair(Relation.UNRELATED, Map.of())));

        assertThat(observations.stream().map(Observation::weight)).containsExactly(1.0, 0.5);
        assertThat(observations.stream().map(Observation::holds)).containsExactly(true, false);
    }

    @Test
    void unrelatedPairsCountAsMuchAsRelatedOnesAllInAll() {
        List<Observation> observations = WeightGroup.DESCENT.observations(List.of(
                pair(Relation.KIN, Map.of()),
                pair(Relation.UNRELATED, Map.of()),
                pair(Relation.UNRELATED, Map.of()),
                pair(Relation.UNRELATED, Map.of()),
                pair(Relation.UNRELATED, Map.of())));

        assertThat(observations.stream().map(Observation::weight)).containsExactly(1.0, 0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void theShippedFileHasEveryWeightAndKeepsItsLinesWhenSomeChange() throws IOException {
        WeightsFile shipped = WeightsFile.read(
                ScoringData.fromHome(Path.of("product/src/main/resources/dev/stemma/lineage/lineage-weights.properties")
                        .toString()));

        for (WeightGroup group : WeightGroup.values()) {
            assertThat(group.in(shipped.weights())).hasSameSizeAs(group.keys());
        }
        WeightsFile changed = shipped.with(Map.of("descent.BIAS", -4.00049));
        assertThat(changed.lines())
                .hasSameSizeAs(shipped.lines())
                .contains("descent.BIAS=-4.000")
                .containsAll(shipped.lines().stream()
                        .filter(line -> !line.startsWith("descent.BIAS"))
                        .toList());
    }

    private static Map<String, Double> named(WeightGroup group, List<LabelledPair> pairs) {
        Map<String, Double> present = new HashMap<>();
        group.keys().forEach(key -> present.put(key, 0.5));
        List<Double> learned = group.learn(pairs, present);
        Map<String, Double> named = new HashMap<>();
        for (int i = 0; i < learned.size(); i++) {
            named.put(group.keys().get(i), learned.get(i));
        }
        return named;
    }

    private static LabelledPair pair(Relation relation, Map<String, Double> direction) {
        List<Double> values = new ArrayList<>();
        PairReading.directionNames().forEach(name -> values.add(direction.getOrDefault(name, 0.0)));
        List<Double> descent = Collections.nCopies(PairReading.descentNames().size(), 1.0);
        return new LabelledPair("event", new PairReading("a", "b", descent, values), relation);
    }

    private static TrueEdge edge(String from, String to) {
        return new TrueEdge(from, to, Kind.EDITED, 1, Set.<Manner>of(), Set.of());
    }
}
