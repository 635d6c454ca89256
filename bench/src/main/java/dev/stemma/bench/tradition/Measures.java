package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.measure.Comparison;
import dev.stemma.bench.tradition.measure.Comparison.Judged;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The measures over the traditions of one seed. Edges and lost sources are counted over all of them; lines and sign
/// distances are means over traditions.
record Measures(
        double edgeF1,
        double tiedF1,
        double lines,
        double lostPrecision,
        double lostRecall,
        double signDistance,
        double direction,
        double sureAndRight) {

    /// From here on an edge is called sure.
    static final double SURE = 0.9;

    static Measures of(List<Comparison> traditions) {
        double right = sum(traditions, comparison -> comparison.right().size());
        double wrong = sum(traditions, comparison -> comparison.wrong().size());
        double missed = sum(traditions, comparison -> comparison.missed().size());
        double lostRight = sum(traditions, Comparison::lostRight);
        List<Judged> sure = traditions.stream()
                .flatMap(comparison -> comparison.judged().stream())
                .filter(judged -> judged.confidence() >= SURE)
                .toList();
        return new Measures(
                share(2 * right, 2 * right + wrong + missed),
                share(2 * sum(traditions, Comparison::tied), 2 * right + wrong + missed),
                sum(traditions, comparison -> comparison.lines().f1()) / traditions.size(),
                share(lostRight, sum(traditions, Comparison::lostFound)),
                share(lostRight, sum(traditions, Comparison::lostTrue)),
                sum(traditions, Comparison::signDistance) / traditions.size(),
                share(
                        sum(traditions, comparison -> comparison.directed().rightWay()),
                        sum(traditions, comparison -> comparison.directed().found())),
                share((double) sure.stream().filter(Judged::right).count(), sure.size()));
    }

    private static double sum(List<Comparison> traditions, ToDoubleFunction<Comparison> part) {
        return traditions.stream().mapToDouble(part).sum();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
