package dev.stemma.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.bench.lineage.BoundedRegression.Bound;
import dev.stemma.bench.lineage.BoundedRegression.Coefficient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundedRegressionTest {

    private static final Coefficient FREE = new Coefficient(0, 0, Bound.FREE);
    private static final Coefficient NOT_NEGATIVE = new Coefficient(0, 0, Bound.NOT_NEGATIVE);

    @Test
    void findsTheWeightsThatMadeTheObservations() {
        List<Double> found = new BoundedRegression(List.of(FREE, NOT_NEGATIVE, NOT_NEGATIVE)).fit(made(-1.5, 2, 0.25));

        assertThat(found.get(0)).isCloseTo(-1.5, within(0.001));
        assertThat(found.get(1)).isCloseTo(2, within(0.001));
        assertThat(found.get(2)).isCloseTo(0.25, within(0.001));
    }

    @Test
    void holdsAWeightAtZeroWhereTheObservationsWouldHaveItBelow() {
        List<Observation> observations = made(0.5, 1, -2);

        List<Double> bound = new BoundedRegression(List.of(FREE, NOT_NEGATIVE, NOT_NEGATIVE)).fit(observations);
        List<Double> free = new BoundedRegression(List.of(FREE, FREE, FREE)).fit(observations);

        assertThat(free.get(2)).isCloseTo(-2, within(0.001));
        assertThat(bound.get(2)).isZero();
        assertThat(bound.get(1)).isPositive();
    }

    @Test
    void givesTheSameWeightsOnEachRunAndNearlySoInAnyOrder() {
        List<Observation> observations = made(-1, 1, 3);
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, new Random(5));
        BoundedRegression regression = new BoundedRegression(List.of(FREE, NOT_NEGATIVE, NOT_NEGATIVE));

        List<Double> first = regression.fit(observations);

        assertThat(regression.fit(observations)).isEqualTo(first);
        List<Double> other = regression.fit(shuffled);
        for (int i = 0; i < first.size(); i++) {
            assertThat(other.get(i)).isCloseTo(first.get(i), within(1e-6));
        }
    }

    @Test
    void isDrawnToThePriorTheMoreTheGreaterThePenalty() {
        List<Observation> observations = made(0, 2, 1);

        double little = withPrior(0.01, observations);
        double much = withPrior(10, observations);

        assertThat(little).isBetween(2.0, much);
        assertThat(much).isBetween(4.5, 5.0);
    }

    private static double withPrior(double penalty, List<Observation> observations) {
        return new BoundedRegression(List.of(FREE, new Coefficient(5, penalty, Bound.NOT_NEGATIVE), NOT_NEGATIVE))
                .fit(observations)
                .get(1);
    }

    @Test
    void leavesAFixedWeightAndFitsTheOthersAroundIt() {
        List<Double> found = new BoundedRegression(List.of(FREE, new Coefficient(2, 0, Bound.FIXED), NOT_NEGATIVE))
                .fit(made(-1, 2, 0.75));

        assertThat(found.get(1)).isEqualTo(2);
        assertThat(found.get(0)).isCloseTo(-1, within(0.001));
        assertThat(found.get(2)).isCloseTo(0.75, within(0.001));
    }

    @Test
    void keepsThePriorOfAFeatureThatIsNeverThere() {
        List<Observation> observations =
                List.of(new Observation(List.of(1.0, 0.0), true, 2), new Observation(List.of(1.0, 0.0), false, 1));

        List<Double> found =
                new BoundedRegression(List.of(FREE, new Coefficient(0.7, 0.01, Bound.NOT_NEGATIVE))).fit(observations);

        assertThat(found.get(0)).isCloseTo(Math.log(2), within(1e-6));
        assertThat(found.get(1)).isEqualTo(0.7);
    }

    @Test
    void staysFiniteWhereAFeatureDecidesEverything() {
        List<Observation> observations =
                List.of(new Observation(List.of(3.0), true, 1), new Observation(List.of(-3.0), false, 1));

        List<Double> found =
                new BoundedRegression(List.of(new Coefficient(0, 0.01, Bound.NOT_NEGATIVE))).fit(observations);

        assertThat(found.getFirst()).isBetween(0.5, 5.0);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThatThrownBy(() ->
                        new BoundedRegression(List.of(FREE, FREE)).fit(List.of(new Observation(List.of(1.0), true, 1))))
                .hasMessage("1 values for 2 coefficients");
        assertThatThrownBy(() -> new Coefficient(-1, 0, Bound.NOT_NEGATIVE)).hasMessageContaining("prior -1.0");
    }

    /// Every point of a grid twice, holding and not, each weighted by the chance that the weights give it: these
    /// weights
    /// are the most probable ones without any chance.
    private static List<Observation> made(double bias, double first, double second) {
        List<Observation> observations = new ArrayList<>();
        for (int x = -3; x <= 3; x++) {
            for (int y = -3; y <= 3; y++) {
                double chance = 1 / (1 + Math.exp(-(bias + first * x + second * y / 2)));
                List<Double> values = List.of(1.0, (double) x, y / 2.0);
                observations.add(new Observation(values, true, chance));
                observations.add(new Observation(values, false, 1 - chance));
            }
        }
        return observations;
    }
}
