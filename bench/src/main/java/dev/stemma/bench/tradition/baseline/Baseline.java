package dev.stemma.bench.tradition.baseline;

import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A method of building a stemma that sees the texts and nothing else: plain ones, and two of stemmatology.
public enum Baseline {
    /// Each text descends from the longer text that it shares most with.
    NEAREST("nearest longer text by 3-gram containment") {
        @Override
        Graph of(Likeness likeness) {
            List<Arc> arcs = new ArrayList<>();
            for (int child = 0; child < likeness.ids().size(); child++) {
                int parent = -1;
                for (int other = 0; other < likeness.ids().size(); other++) {
                    if (likeness.isLonger(other, child)
                            && likeness.areConnected(other, child)
                            && (parent < 0
                                    || likeness.contained()[other][child] > likeness.contained()[parent][child])) {
                        parent = other;
                    }
                }
                if (parent >= 0) {
                    arcs.add(arc(likeness, parent, child));
                }
            }
            return likeness.graph(Set.of(), arcs);
        }
    },
    /// The tree of least distance over each family, hung on its longest text.
    SPANNING_TREE("minimum spanning tree, longest text as root") {
        @Override
        Graph of(Likeness likeness) {
            List<Arc> arcs = new ArrayList<>();
            for (List<Integer> family : likeness.members()) {
                Set<Integer> reached = new HashSet<>(Set.of(likeness.longest(family)));
                while (reached.size() < family.size()) {
                    int from = -1;
                    int to = -1;
                    for (int one : reached) {
                        for (int other : family) {
                            if (!reached.contains(other)
                                    && (from < 0 || likeness.distance(one, other) < likeness.distance(from, to))) {
                                from = one;
                                to = other;
                            }
                        }
                    }
                    arcs.add(arc(likeness, from, to));
                    reached.add(to);
                }
            }
            return likeness.graph(Set.of(), arcs);
        }
    },
    /// Neighbour joining over each family, hung on its longest text.
    NEIGHBOUR_JOINING("neighbour joining, longest text as root") {
        @Override
        Graph of(Likeness likeness) {
            return NeighbourJoining.of(likeness);
        }
    },
    /// The compression-based method of Roos, Heikkilä and Myllymäki over each family, hung on its longest text.
    COMPRESSION("compression-based tree (RHM), longest text as root") {
        @Override
        Graph of(Likeness likeness) {
            return CompressionTree.of(likeness);
        }
    },
    /// The coherence-based genealogical method over each family.
    COHERENCE("coherence-based method (CBGM)") {
        @Override
        Graph of(Likeness likeness) {
            return Coherence.of(likeness);
        }
    };

    private final String method;

    Baseline(String method) {
        this.method = method;
    }

    /// The method in words.
    public String method() {
        return method;
    }

    /// The method's stemma.
    ///
    /// @param texts by id; exact duplicates once
    public Graph of(Map<String, String> texts) {
        return of(Likeness.of(texts));
    }

    abstract Graph of(Likeness likeness);

    private static Arc arc(Likeness likeness, int from, int to) {
        return new Arc(likeness.ids().get(from), likeness.ids().get(to), likeness.contained()[from][to]);
    }
}
