package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.measure.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The compression-based method of stemmatology, known as RHM (Roos, Heikkilä and Myllymäki, "A compression-based
/// method for stemmatic analysis", ECAI 2006).
///
/// The best tree is the binary one, with the texts as leaves, in which it takes the fewest bytes to write each node
/// with
/// the node above it at hand ([ReadingCosts]). The nodes in between are given, place by place, those of the texts'
/// readings that make the sum least, by dynamic programming (Sankoff 1975). Texts are added one by one where they cost
/// least; then branches are cut off by chance and grafted elsewhere, and what got cheaper stays.
///
/// The authors cut aligned verses into sections of some words and start from a tree by chance; here the places are
/// sentences ([Collation]), and the number of tries is bounded, so that a benchmark ends.
final class CompressionTree {

    private static final int TRIES_FOR_EACH_TEXT = 25;
    private static final long SEED = 2006;
    /// The share of its bytes in which a text may differ from the node whose place it takes.
    private static final double HARDLY = 0.12;

    private CompressionTree() {}

    static Graph of(Likeness likeness) {
        UnrootedTree tree = new UnrootedTree(HARDLY);
        for (List<Integer> family : likeness.members()) {
            if (family.size() > 1) {
                grow(likeness, family, tree);
            }
        }
        return tree.hang(likeness);
    }

    private static void grow(Likeness likeness, List<Integer> family, UnrootedTree tree) {
        // The longest text is the root.
        List<Integer> ordered = new ArrayList<>(family);
        ordered.sort((one, other) -> likeness.isLonger(one, other) ? -1 : 1);
        Collation collation = Collation.of(
                ordered.stream().map(text -> likeness.texts().get(text)).toList());
        ReadingCosts costs = new ReadingCosts(collation);
        Shape shape = new Shape(ordered.size());
        for (int text = 2; text < ordered.size(); text++) {
            addWhereCheapest(shape, text, costs);
        }
        improve(shape, costs);
        write(shape, costs, ordered.stream().map(likeness.ids()::get).toList(), tree);
    }

    private static void addWhereCheapest(Shape shape, int text, ReadingCosts costs) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int place : shape.below()) {
            shape.graft(text, place);
            double cost = costs.of(shape);
            if (cost < least) {
                least = cost;
                best = place;
            }
            shape.cut(text);
        }
        shape.graft(text, best);
    }

    private static void improve(Shape shape, ReadingCosts costs) {
        Random chance = new Random(SEED);
        double least = costs.of(shape);
        int texts = shape.texts();
        for (int turn = 0; texts > 3 && turn < TRIES_FOR_EACH_TEXT * texts; turn++) {
            List<Integer> nodes = shape.below();
            int branch = nodes.get(chance.nextInt(nodes.size()));
            if (shape.hangsOnTheRoot(branch)) {
                continue;
            }
            int before = shape.cut(branch);
            List<Integer> places = shape.below();
            shape.graft(branch, places.get(chance.nextInt(places.size())));
            double cost = costs.of(shape);
            if (cost < least) {
                least = cost;
            } else {
                shape.cut(branch);
                shape.graft(branch, before);
            }
        }
    }

    private static void write(Shape shape, ReadingCosts costs, List<String> ids, UnrootedTree tree) {
        List<List<Integer>> readings = costs.readings(shape);
        List<String> names = new ArrayList<>(ids);
        while (names.size() < shape.nodes()) {
            names.add(shape.isInUse(names.size()) ? tree.node() : "");
        }
        for (int node : shape.below()) {
            int above = shape.above(node);
            double bytes = costs.between(readings.get(above), readings.get(node));
            double whole = Math.max(1, costs.alone(readings.get(node)));
            tree.connect(names.get(above), names.get(node), bytes / whole);
        }
    }
}
