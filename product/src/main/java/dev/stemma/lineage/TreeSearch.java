package dev.stemma.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the best tree of descent: for each witness its parent, or none.
///
/// The score of a tree is a logarithm of its probability, in bits: what each edge gains
/// ([RelatedPair#gain]), and the number of orders in which the tree can have grown. Where copies arise one
/// after another, each from any text that is there already, a tree of `n` texts has grown in one of
/// `n! / product of the sizes of its subtrees` orders (Shah and Zaman, "Rumors in a network: who's the
/// culprit?", 2011); so the text in the middle of a family is its likeliest root, and a copy hangs rather on a
/// text that is copied much.
///
/// The start is the [Arborescence] of the gains alone, the exact best without orders. From there the search
/// climbs: it gives a witness another parent, or a tree another root, as long as the score rises. Cost: a
/// round takes time proportional to the related pairs times the depth of the tree.
final class TreeSearch {

    /// Trees larger than this try only the neighbours of their root as roots.
    private static final int LARGE = 200;

    private static final int MOST_ROUNDS = 40;
    private static final double LEAST_RISE = 1e-9;
    /// Below this probability of its direction an edge is the other way round.
    private static final double REVERSED = 0.35;

    private static final double EVEN = 0.5;
    /// How much the orders of growth count: copying is not as even-handed as the model has it.
    private static final double ORDERS = 0.5;
    /// What a further branch of one version of a page takes, in bits.
    private static final double BRANCH = 6;

    private final int witnesses;
    private final List<List<RelatedPair>> into = new ArrayList<>();
    private final @Nullable RelatedPair[] parents;
    private final int[] size;

    /// @param related pairs that may be parent and child, each once
    TreeSearch(int witnesses, List<RelatedPair> related) {
        this.witnesses = witnesses;
        this.parents = new RelatedPair[witnesses];
        this.size = new int[witnesses];
        for (int i = 0; i < witnesses; i++) {
            into.add(new ArrayList<>());
        }
        for (RelatedPair pair : related) {
            for (RelatedPair arc : List.of(pair, pair.reversed())) {
                into.get(arc.child().number).add(arc);
            }
        }
    }

    /// For each witness the pair with its parent, directed from parent to child; null for a root.
    @Nullable
    RelatedPair[] best() {
        start();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = false;
            for (int child = 0; child < witnesses; child++) {
                moved |= reattach(child);
            }
            for (int root = 0; root < witnesses; root++) {
                moved |= parents[root] == null && reroot(root);
            }
            if (!moved) {
                break;
            }
        }
        cutReversed();
        return parents.clone();
    }

    /// Cuts off texts that hang on a child of their own. A tree gives a text that was put together out of two
    /// only one parent; the other then hangs below it, against all signs. It takes the best parent that no sign
    /// speaks against, or becomes a root again, and its child is found among the [PartialParents].
    private void cutReversed() {
        for (int child = 0; child < witnesses; child++) {
            RelatedPair pair = parents[child];
            if (pair == null || pair.directionProbability() >= REVERSED || parents[pair.parent().number] == null) {
                continue;
            }
            RelatedPair best = null;
            for (RelatedPair arc : into.get(child)) {
                boolean better = best == null || arc.gain() > best.gain();
                if (better && arc.directionProbability() >= EVEN && !isBelow(arc.parent().number, child)) {
                    best = arc;
                }
            }
            parents[child] = best;
        }
        measure();
    }

    /// All that a witness may have been taken from but its parent: the pairs with texts that are not below it, directed
    /// to it.
    List<RelatedPair> rivals(int child) {
        return into.get(child).stream()
                .filter(arc -> arc.parent().number != above(child) && !isBelow(arc.parent().number, child))
                .toList();
    }

    private void start() {
        int root = witnesses;
        List<Arborescence.Arc> weighed = new ArrayList<>();
        List<RelatedPair> behind = new ArrayList<>();
        for (int child = 0; child < witnesses; child++) {
            weighed.add(new Arborescence.Arc(root, child, 0));
        }
        for (int child = 0; child < witnesses; child++) {
            for (RelatedPair arc : into.get(child)) {
                weighed.add(new Arborescence.Arc(arc.parent().number, child, arc.gain()));
                behind.add(arc);
            }
        }
        int[] chosen = Arborescence.best(root + 1, root, weighed);
        for (int child = 0; child < witnesses; child++) {
            parents[child] = chosen[child] < witnesses ? null : behind.get(chosen[child] - witnesses);
        }
        measure();
    }

    /// Sizes of all subtrees.
    private void measure() {
        Arrays.fill(size, 0);
        for (int i = 0; i < witnesses; i++) {
            for (int node = i; node >= 0; node = above(node)) {
                size[node]++;
            }
        }
    }

    private int above(int node) {
        RelatedPair pair = parents[node];
        return pair == null ? -1 : pair.parent().number;
    }

    /// Gives a witness, with all below it, the parent that raises the score most.
    private boolean reattach(int child) {
        RelatedPair before = parents[child];
        double orders = 0;
        for (int node = above(child); node >= 0; node = above(node)) {
            orders += log2(size[node] - size[child]) - log2(size[node]);
        }
        int above = above(child);
        double leaving = before == null ? 0 : before.gain() + growth(before) * orders - branch(before, above, child);
        RelatedPair best = null;
        double rise = LEAST_RISE;
        for (RelatedPair arc : into.get(child)) {
            if (arc.parent().number == above || isBelow(arc.parent().number, child)) {
                continue;
            }
            orders = 0;
            for (int node = arc.parent().number; node >= 0; node = above(node)) {
                int without = isBelow(child, node) ? size[node] - size[child] : size[node];
                orders += log2(without) - log2(without + size[child]);
            }
            double joining = arc.gain() + growth(arc) * orders - branch(arc, arc.parent().number, child);
            if (joining - leaving > rise) {
                rise = joining - leaving;
                best = arc;
            }
        }
        if (best == null) {
            return false;
        }
        parents[child] = best;
        measure();
        return true;
    }

    /// Makes another text the root of a tree, where that raises the score.
    private boolean reroot(int root) {
        if (size[root] < 2) {
            return false;
        }
        int best = root;
        double highest = LEAST_RISE;
        Map<Integer, Double> rise = new HashMap<>(Map.of(root, 0.0));
        Deque<Integer> open = new ArrayDeque<>(List.of(root));
        List<List<Integer>> children = children();
        while (!open.isEmpty()) {
            int node = open.removeFirst();
            if (size[root] > LARGE && node != root) {
                continue;
            }
            for (int child : children.get(node)) {
                RelatedPair arc = parents[child];
                if (arc == null) {
                    continue;
                }
                // With the root moved over this edge, the two subtrees at its ends change places.
                // Over it `node` loses one branch, and `child` has one more.
                int left = children.get(node).size() - (node == root ? 1 : 0);
                double branches = (left > 0 ? 1 : 0) - (children.get(child).isEmpty() ? 0 : 1);
                double here = rise.getOrDefault(node, 0.0)
                        + arc.reversed().gain()
                        - arc.gain()
                        + growth(arc) * (log2(size[child]) - log2(size[root] - size[child]))
                        + BRANCH * arc.direction().versions() * branches;
                rise.put(child, here);
                open.add(child);
                if (here > highest) {
                    highest = here;
                    best = child;
                }
            }
        }
        if (best == root) {
            return false;
        }
        turn(best);
        measure();
        return true;
    }

    /// Turns the edges from a node up to its root round.
    private void turn(int node) {
        RelatedPair incoming = null;
        int at = node;
        while (at >= 0) {
            RelatedPair up = parents[at];
            int next = above(at);
            parents[at] = incoming;
            incoming = up == null ? null : up.reversed();
            at = next;
        }
    }

    private List<List<Integer>> children() {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < witnesses; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < witnesses; i++) {
            if (above(i) >= 0) {
                children.get(above(i)).add(i);
            }
        }
        return children;
    }

    private boolean isBelow(int node, int ancestor) {
        for (int at = node; at >= 0; at = above(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /// What it takes for a child to be a further branch of its parent. A page is written on, each version from
    /// the last; that a version is written on twice, as after it was put back, is rare.
    private double branch(RelatedPair pair, int parent, int child) {
        double versions = pair.direction().versions();
        if (versions == 0) {
            return 0;
        }
        for (int other = 0; other < witnesses; other++) {
            if (other != child && above(other) == parent) {
                return BRANCH * versions;
            }
        }
        return 0;
    }

    /// How much the orders of growth count: not where a page is written on, each version from the last.
    private static double growth(RelatedPair pair) {
        return ORDERS * (1 - pair.direction().versions());
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }
}
