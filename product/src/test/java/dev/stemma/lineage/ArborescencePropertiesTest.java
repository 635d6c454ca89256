package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The arborescence against trying every choice of parents, on graphs small enough for that.
class ArborescencePropertiesTest {

    @Test
    void noOtherArborescenceWeighsMore() {
        for (long seed = 0; seed < 400; seed++) {
            noOtherWeighsMore(1 + (int) (seed % 5), seed);
        }
    }

    private static void noOtherWeighsMore(int articles, long seed) {
        List<Arborescence.Arc> arcs = randomArcs(articles, new Random(seed));
        int[] chosen = Arborescence.best(articles + 1, articles, arcs);
        double weight = 0;
        int[] parents = new int[articles];
        for (int node = 0; node < articles; node++) {
            Arborescence.Arc arc = arcs.get(chosen[node]);
            assertThat(arc.to()).isEqualTo(node);
            parents[node] = arc.from();
            weight += arc.weight();
        }
        assertThat(chosen[articles]).isEqualTo(-1);
        assertThat(isTree(parents)).isTrue();
        assertThat(weight).isCloseTo(bestByTrying(articles, arcs), within(1e-9));
    }

    @Test
    void theSameArcsGiveTheSameTree() {
        for (long seed = 0; seed < 50; seed++) {
            givesTheSameTree(2 + (int) (seed % 39), seed);
        }
    }

    private static void givesTheSameTree(int articles, long seed) {
        List<Arborescence.Arc> arcs = randomArcs(articles, new Random(seed));
        int[] once = Arborescence.best(articles + 1, articles, arcs);
        int[] parents = new int[articles];
        for (int node = 0; node < articles; node++) {
            parents[node] = arcs.get(once[node]).from();
        }
        assertThat(isTree(parents)).isTrue();
        assertThat(Arborescence.best(articles + 1, articles, arcs)).isEqualTo(once);
    }

    /// Every article may stand alone; other arcs are there or not, with weights that often tie.
    private static List<Arborescence.Arc> randomArcs(int articles, Random random) {
        List<Arborescence.Arc> arcs = new ArrayList<>();
        for (int to = 0; to < articles; to++) {
            arcs.add(new Arborescence.Arc(articles, to, random.nextInt(4)));
            for (int from = 0; from < articles; from++) {
                if (from != to && random.nextInt(3) > 0) {
                    arcs.add(new Arborescence.Arc(from, to, random.nextInt(12) - 2));
                }
            }
        }
        return arcs;
    }

    private static double bestByTrying(int articles, List<Arborescence.Arc> arcs) {
        double[][] weight = new double[articles + 1][articles];
        for (double[] row : weight) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (Arborescence.Arc arc : arcs) {
            weight[arc.from()][arc.to()] = Math.max(weight[arc.from()][arc.to()], arc.weight());
        }
        return tryFrom(0, new int[articles], weight);
    }

    private static double tryFrom(int node, int[] parents, double[][] weight) {
        if (node == parents.length) {
            double sum = 0;
            for (int child = 0; child < parents.length; child++) {
                sum += weight[parents[child]][child];
            }
            return isTree(parents) ? sum : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int parent = 0; parent <= parents.length; parent++) {
            if (parent != node) {
                parents[node] = parent;
                best = Math.max(best, tryFrom(node + 1, parents, weight));
            }
        }
        return best;
    }

    private static boolean isTree(int[] parents) {
        for (int start = 0; start < parents.length; start++) {
            int node = start;
            for (int steps = 0; node < parents.length; steps++) {
                if (steps > parents.length) {
                    return false;
                }
                node = parents[node];
            }
        }
        return true;
    }
}
