package dev.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// No figure of `quality/expected.yaml` drops. Skipped, with a line that says so, where the data are not there.
class QualityTest {

    /// Int8 vectors differ in their last digits between processor families; a few decisions may tip.
    private static final double TOLERANCE = 0.005;

    private static final ExpectedFigures EXPECTED = ExpectedFigures.read(Path.of("..", "quality", "expected.yaml"));

    @Test
    void everyScorerHasANameOfItsOwn() {
        List<String> names = Scorers.all().stream().map(Scorer::name).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> noFigureDrops() {
        return Scorers.all().stream().map(scorer -> DynamicTest.dynamicTest(scorer.name(), () -> check(scorer)));
    }

    private static void check(Scorer scorer) {
        Optional<Path> data = ScoringData.find(scorer.dataSet());
        if (data.isEmpty()) {
            System.out.println("SKIPPED scoring of " + scorer.name() + ": no data set " + scorer.dataSet()
                    + " (name the folder of the data with STEMMA_DATA)");
        }
        Assumptions.assumeTrue(data.isPresent(), "no data set " + scorer.dataSet());
        for (Figure figure : scorer.score(data.orElseThrow())) {
            assertThat(figure.value())
                    .as("%s (%s on %s)", figure.name(), figure.metric(), figure.dataSet())
                    .isGreaterThanOrEqualTo(EXPECTED.expected(figure.name()) - TOLERANCE);
        }
    }
}
