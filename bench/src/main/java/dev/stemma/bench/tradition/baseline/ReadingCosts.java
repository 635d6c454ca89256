package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.baseline.Collation.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/// What it takes to write readings with other readings at hand, in bytes: what a compressor needs for both, less what
/// it needs for the one at hand (Cilibrasi and Vitányi 2005).
final class ReadingCosts {

    private static final double IMPOSSIBLE = 1e12;

    private final List<Place> places;
    /// For each place what it takes to write one reading (second index) with another (first) at hand.
    private final List<double[][]> costs = new ArrayList<>();

    ReadingCosts(Collation collation) {
        places = collation.places().stream().filter(Place::isVaried).toList();
        for (Place place : places) {
            int size = place.readings().size();
            double[][] cost = new double[size][size];
            for (int from = 0; from < size; from++) {
                int known = bytes(place.readings().get(from));
                for (int to = 0; to < size; to++) {
                    String both =
                            place.readings().get(from) + "\n" + place.readings().get(to);
                    cost[from][to] = from == to ? 0 : Math.max(1, bytes(both) - known);
                }
            }
            costs.add(cost);
        }
    }

    private static int bytes(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return (int) deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    /// What a tree takes, with the best readings for its inner nodes.
    double of(Shape shape) {
        List<Integer> order = shape.below();
        double sum = 0;
        for (int place = 0; place < places.size(); place++) {
            int root = places.get(place).of().getFirst();
            sum += least(shape, order, place)[0][root];
        }
        return sum;
    }

    /// For each node the readings that make the tree cheapest.
    List<List<Integer>> readings(Shape shape) {
        List<Integer> order = shape.below();
        List<List<Integer>> readings = new ArrayList<>();
        for (int node = 0; node < shape.nodes(); node++) {
            readings.add(new ArrayList<>());
        }
        for (int place = 0; place < places.size(); place++) {
            double[][] least = least(shape, order, place);
            double[][] cost = costs.get(place);
            readings.getFirst().add(places.get(place).of().getFirst());
            for (int node : order) {
                int above = readings.get(shape.above(node)).get(place);
                int best = above;
                for (int reading = 0; reading < cost.length; reading++) {
                    if (cost[above][reading] + least[node][reading] < cost[above][best] + least[node][best]) {
                        best = reading;
                    }
                }
                readings.get(node).add(best);
            }
        }
        return readings;
    }

    /// For each node and each reading that it may have, the least that all below it takes.
    private double[][] least(Shape shape, List<Integer> order, int place) {
        double[][] cost = costs.get(place);
        List<Integer> of = places.get(place).of();
        double[][] least = new double[shape.nodes()][cost.length];
        for (int i = order.size() - 1; i >= 0; i--) {
            int node = order.get(i);
            double[] own = least[node];
            if (node < of.size()) {
                int reading = of.get(node);
                for (int from = 0; from < cost.length; from++) {
                    least[shape.above(node)][from] += cost[from][reading];
                }
                Arrays.fill(own, IMPOSSIBLE);
                own[reading] = 0;
            } else {
                for (int from = 0; from < cost.length; from++) {
                    double best = IMPOSSIBLE;
                    for (int to = 0; to < cost.length; to++) {
                        best = Math.min(best, cost[from][to] + own[to]);
                    }
                    least[shape.above(node)][from] += best;
                }
            }
        }
        return least;
    }

    /// What it takes to write one node with another at hand.
    double between(List<Integer> from, List<Integer> to) {
        double sum = 0;
        for (int place = 0; place < costs.size(); place++) {
            sum += costs.get(place)[from.get(place)][to.get(place)];
        }
        return sum;
    }

    /// What it takes to write a node with nothing at hand; only places that vary are counted.
    double alone(List<Integer> readings) {
        double sum = 0;
        for (int place = 0; place < costs.size(); place++) {
            sum += costs.get(place)[Place.ABSENT][readings.get(place)];
        }
        return sum;
    }
}
