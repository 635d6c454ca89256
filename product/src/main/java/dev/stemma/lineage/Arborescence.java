package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The spanning arborescence of greatest weight: for every node but the root one incoming arc, no cycle,
/// and the greatest sum of weights.
///
/// The algorithm of Chu and Liu ("On the shortest arborescence of a directed graph", 1965) and Edmonds
/// ("Optimum branchings", 1967): every node takes its best incoming arc; a cycle that arises is drawn
/// together into one node, with the weights of arcs into it lessened by what they would displace, and the
/// smaller problem is solved. Cost: the number of arcs times the number of nodes at worst, near the number
/// of arcs in practice. Among equal weights the arc that was given first wins, so that the result depends
/// on nothing but the input.
final class Arborescence {

    private Arborescence() {}

    /// An arc with its weight.
    record Arc(int from, int to, double weight) {}

    /// For each node the index in `arcs` of its incoming arc; -1 for the root.
    ///
    /// @throws IllegalArgumentException when a node cannot be reached from the root
    static int[] best(int nodes, int root, List<Arc> arcs) {
        int[] from = new int[arcs.size()];
        int[] to = new int[arcs.size()];
        double[] weight = new double[arcs.size()];
        for (int i = 0; i < arcs.size(); i++) {
            from[i] = arcs.get(i).from();
            to[i] = arcs.get(i).to();
            weight[i] = arcs.get(i).weight();
        }
        List<Level> levels = new ArrayList<>();
        int count = nodes;
        int top = root;
        while (true) {
            Level level = Level.of(count, top, from, to, weight);
            levels.add(level);
            if (level.cycles == 0) {
                break;
            }
            count = level.contractedNodes;
            top = level.component[top];
            for (int i = 0; i < from.length; i++) {
                if (from[i] < 0) {
                    continue;
                }
                int a = level.component[from[i]];
                int b = level.component[to[i]];
                if (level.inCycle[to[i]]) {
                    weight[i] -= level.weightBefore[level.incoming[to[i]]];
                }
                from[i] = a == b ? -1 : a;
                to[i] = b;
            }
        }
        return expand(levels, nodes);
    }

    /// Undoes the contractions: an arc that enters a drawn-together cycle displaces the cycle's own arc at
    /// its node.
    private static int[] expand(List<Level> levels, int nodes) {
        int[] chosen = levels.getLast().incoming.clone();
        for (int i = levels.size() - 2; i >= 0; i--) {
            Level level = levels.get(i);
            int[] expanded = level.incoming.clone();
            for (int arc : chosen) {
                if (arc >= 0) {
                    expanded[level.toBefore[arc]] = arc;
                }
            }
            chosen = expanded;
        }
        return Arrays.copyOf(chosen, nodes);
    }

    /// One round of the algorithm.
    private static final class Level {
        final int[] incoming;
        final int[] component;
        final boolean[] inCycle;
        final int[] toBefore;
        final double[] weightBefore;
        int cycles;
        int contractedNodes;

        private Level(int nodes, int[] to, double[] weight) {
            incoming = new int[nodes];
            component = new int[nodes];
            inCycle = new boolean[nodes];
            toBefore = to.clone();
            weightBefore = weight.clone();
        }

        static Level of(int nodes, int root, int[] from, int[] to, double[] weight) {
            Level level = new Level(nodes, to, weight);
            Arrays.fill(level.incoming, -1);
            for (int i = 0; i < from.length; i++) {
                if (from[i] < 0 || from[i] == to[i] || to[i] == root) {
                    continue;
                }
                int best = level.incoming[to[i]];
                if (best < 0 || weight[i] > weight[best]) {
                    level.incoming[to[i]] = i;
                }
            }
            level.findCycles(nodes, root, from);
            return level;
        }

        private void findCycles(int nodes, int root, int[] from) {
            int[] visit = new int[nodes];
            Arrays.fill(visit, -1);
            Arrays.fill(component, -1);
            for (int start = 0; start < nodes; start++) {
                int node = start;
                while (node != root && visit[node] < 0) {
                    visit[node] = start;
                    if (incoming[node] < 0) {
                        throw new IllegalArgumentException("node " + node + " cannot be reached from the root");
                    }
                    node = from[incoming[node]];
                }
                if (node != root && visit[node] == start && component[node] < 0) {
                    int round = node;
                    do {
                        component[round] = contractedNodes;
                        inCycle[round] = true;
                        round = from[incoming[round]];
                    } while (round != node);
                    contractedNodes++;
                    cycles++;
                }
            }
            for (int node = 0; node < nodes; node++) {
                if (component[node] < 0) {
                    component[node] = contractedNodes++;
                }
            }
        }
    }
}
