package dev.stemma.bench.tradition.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A stemma as measures see it, true or found: witnesses that are exact duplicates are one node.
///
/// @param witnesses their ids, one for each group of duplicates
/// @param lost ids of lost sources
/// @param arcs from parent to child, at most one between two nodes
/// @param lines sets of witnesses of one line of reporting
public record Graph(Set<String> witnesses, Set<String> lost, List<Arc> arcs, List<Set<String>> lines) {

    /// One edge.
    ///
    /// @param confidence probability given to the edge being right as it stands, in [0, 1]
    /// @param ties other nodes that may as well be the parent, for all that the texts show; in the truth only
    public record Arc(String from, String to, double confidence, Set<String> ties) {

        public Arc {
            ties = Set.copyOf(ties);
        }

        /// An edge as it was found.
        public Arc(String from, String to, double confidence) {
            this(from, to, confidence, Set.of());
        }
    }

    public Graph {
        witnesses = Set.copyOf(witnesses);
        lost = Set.copyOf(lost);
        arcs = List.copyOf(arcs);
        lines = lines.stream().map(Set::copyOf).toList();
    }

    /// A graph whose exact duplicates have become one node each.
    ///
    /// @param twins for each witness the one that stands for it
    public static Graph of(
            Map<String, String> twins,
            Collection<String> lost,
            List<Arc> arcs,
            List<? extends Collection<String>> lines) {
        Map<List<String>, Arc> merged = new LinkedHashMap<>();
        for (Arc arc : arcs) {
            String from = twins.getOrDefault(arc.from(), arc.from());
            String to = twins.getOrDefault(arc.to(), arc.to());
            if (!from.equals(to)) {
                merged.merge(
                        List.of(from, to),
                        new Arc(
                                from,
                                to,
                                arc.confidence(),
                                arc.ties().stream()
                                        .map(tie -> twins.getOrDefault(tie, tie))
                                        .collect(Collectors.toSet())),
                        (one, other) -> one.confidence() >= other.confidence() ? one : other);
            }
        }
        return new Graph(
                new TreeSet<>(twins.values()),
                new TreeSet<>(lost),
                List.copyOf(merged.values()),
                lines.stream()
                        .map(line -> {
                            Set<String> members = new TreeSet<>();
                            line.forEach(witness -> members.add(twins.getOrDefault(witness, witness)));
                            return members;
                        })
                        .toList());
    }

    /// The witnesses below a node.
    public Set<String> witnessesBelow(String node) {
        Set<String> below = reached(node, true);
        below.removeAll(lost);
        return below;
    }

    /// All nodes above a node.
    public Set<String> ancestors(String node) {
        return reached(node, false);
    }

    private Set<String> reached(String node, boolean down) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            String one = open.pop();
            for (Arc arc : arcs) {
                String next = down ? arc.to() : arc.from();
                if ((down ? arc.from() : arc.to()).equals(one) && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    /// For each witness its distance in edges to every node that is connected with it.
    public Map<String, Map<String, Integer>> distances() {
        Map<String, Set<String>> beside = new HashMap<>();
        for (Arc arc : arcs) {
            beside.computeIfAbsent(arc.from(), key -> new HashSet<>()).add(arc.to());
            beside.computeIfAbsent(arc.to(), key -> new HashSet<>()).add(arc.from());
        }
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (String start : witnesses) {
            Map<String, Integer> found = new HashMap<>(Map.of(start, 0));
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String node = open.removeFirst();
                for (String next : beside.getOrDefault(node, Set.of())) {
                    if (!found.containsKey(next)) {
                        found.put(next, found.getOrDefault(node, 0) + 1);
                        open.addLast(next);
                    }
                }
            }
            all.put(start, found);
        }
        return all;
    }
}
