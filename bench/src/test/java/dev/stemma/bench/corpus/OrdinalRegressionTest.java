package dev.stemma.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.bench.corpus.OrdinalRegression.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalRegressionTest {

    @Test
    void twoClassesArePartedBetweenTheirExamples() {
        OrdinalRegression learned = new OrdinalRegression(
                List.of(
                        new Example(List.of(0.1), 0),
                        new Example(List.of(0.2), 0),
                        new Example(List.of(0.8), 1),
                        new Example(List.of(0.9), 1)),
                2);
        assertThat(learned.classify(List.of(0.3))).isZero();
        assertThat(learned.classify(List.of(0.7))).isOne();
    }

    @Test
    void aClassInTheMiddleTakesWhatLiesBetween() {
        List<Example> examples = List.of(
                new Example(List.of(0.9, 1.0), 0),
                new Example(List.of(0.8, 0.0), 0),
                new Example(List.of(0.5, 1.0), 1),
                new Example(List.of(0.4, 0.0), 1),
                new Example(List.of(0.1, 1.0), 2),
                new Example(List.of(0.0, 0.0), 2));
        OrdinalRegression learned = new OrdinalRegression(examples, 3);
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(learned.classify(example.features())).isEqualTo(example.rank()));
        assertThat(learned.classify(List.of(2.0, 0.5))).isZero();
        assertThat(learned.classify(List.of(-1.0, 0.5))).isEqualTo(2);
    }
}
