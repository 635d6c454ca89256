package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.TrueStemma.Kind;
import dev.stemma.bench.tradition.TrueStemma.TrueEdge;
import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What of a family's history its witnesses can show.
///
/// A text that was not handed in counts as a lost source when two or more of its branches survive (the usual rule of
/// stemmatology: Maas 1960, Timpanaro 2005) and none of them stands for it. A branch stands for it when it holds
/// unchanged every sentence that the other branches took from it: then nothing tells the two apart, and the others
/// descend from that branch for all that anybody can say. A lost text with one branch is passed over, one without is
/// forgotten.
final class Truth {

    private static final double PARTIAL_BELOW = 0.5;
    private static final double VERBATIM_FROM = 0.9;

    /// A text with its statements while lost texts are passed over.
    private static final class Node {
        private final Text text;
        private List<Statement> statements;
        private final Set<Manner> manners;

        private Node(Text text) {
            this.text = text;
            this.statements = text.draft().statements();
            this.manners = EnumSet.copyOf(text.manners());
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> lost;

    private Truth(List<Text> family, Set<String> lost) {
        family.forEach(text -> nodes.put(text.name(), new Node(text)));
        this.lost = new HashSet<>(lost);
    }

    /// The truth of a family.
    ///
    /// @param family parents before children
    /// @param lost names of those that are not handed in
    /// @param ids the witness id of each text that is handed in
    static TrueStemma of(List<Text> family, Set<String> lost, Map<String, String> ids) {
        Truth truth = new Truth(family, lost);
        List<String> lastFirst = new ArrayList<>(truth.nodes.keySet());
        Collections.reverse(lastFirst);
        lastFirst.stream().filter(lost::contains).forEach(truth::settle);
        return truth.write(ids);
    }

    /// Keeps a lost text, or takes it out of the family. Its children have been settled before.
    private void settle(String name) {
        List<String> children = children(name);
        if (children.isEmpty()) {
            nodes.remove(name);
        } else if (children.size() == 1 || witnessesBelow(name).size() == 1) {
            passOver(name, children);
        } else {
            children.stream()
                    .filter(child -> standsFor(child, name, children))
                    .findFirst()
                    .ifPresent(child -> replace(name, child, children));
        }
    }

    private List<String> children(String name) {
        return nodes.values().stream()
                .filter(node -> parents(node).contains(name))
                .map(node -> node.text.name())
                .toList();
    }

    private static Set<String> parents(Node node) {
        Set<String> parents = new LinkedHashSet<>();
        node.statements.forEach(statement -> statement.from().forEach(key -> parents.add(Draft.nodeOf(key))));
        return parents;
    }

    private Set<String> witnessesBelow(String name) {
        Set<String> below = new HashSet<>();
        for (String child : children(name)) {
            if (!lost.contains(child)) {
                below.add(child);
            }
            below.addAll(witnessesBelow(child));
        }
        return below;
    }

    private void passOver(String name, List<String> children) {
        Node gone = node(name);
        for (String child : children) {
            Node heir = node(child);
            heir.statements = heir.statements.stream()
                    .map(statement -> through(statement, name, gone.statements))
                    .toList();
            heir.manners.addAll(gone.manners);
            heir.manners.remove(Manner.REPORTED);
            if (parents(heir).isEmpty()) {
                heir.manners.clear();
                heir.manners.add(Manner.REPORTED);
            }
        }
        nodes.remove(name);
    }

    /// The statement with what it took from one text traced on to that text's own parents.
    private static Statement through(Statement statement, String name, List<Statement> of) {
        Set<String> from = new LinkedHashSet<>();
        boolean intact = statement.intact();
        for (String key : statement.from()) {
            if (Draft.nodeOf(key).equals(name)) {
                Statement source = of.get(number(key));
                from.addAll(source.from());
                intact &= source.intact();
            } else {
                from.add(key);
            }
        }
        return new Statement(statement.text(), from, intact && from.size() == 1);
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('#') + 1));
    }

    private boolean standsFor(String child, String name, List<String> children) {
        Set<String> unchanged = new HashSet<>();
        for (Statement statement : node(child).statements) {
            if (statement.intact()) {
                unchanged.addAll(statement.from());
            }
        }
        return children.stream()
                .filter(other -> !other.equals(child))
                .flatMap(other -> node(other).statements.stream())
                .flatMap(statement -> statement.from().stream())
                .filter(key -> Draft.nodeOf(key).equals(name))
                .allMatch(unchanged::contains);
    }

    /// Hangs the other children of a lost text on the one that stands for it, and that one on the lost text's parents.
    private void replace(String name, String heirName, List<String> children) {
        Node heir = node(heirName);
        Map<String, String> keys = new HashMap<>();
        for (int i = 0; i < heir.statements.size(); i++) {
            Statement statement = heir.statements.get(i);
            if (statement.intact()) {
                keys.putIfAbsent(statement.from().iterator().next(), Draft.key(heirName, i));
            }
        }
        for (String child : children) {
            if (!child.equals(heirName)) {
                Node other = node(child);
                other.statements = other.statements.stream()
                        .map(statement -> renamed(statement, name, keys))
                        .toList();
            }
        }
        passOver(name, List.of(heirName));
    }

    private static Statement renamed(Statement statement, String name, Map<String, String> keys) {
        Set<String> from = new LinkedHashSet<>();
        for (String key : statement.from()) {
            from.add(Draft.nodeOf(key).equals(name) ? keys.getOrDefault(key, key) : key);
        }
        return new Statement(statement.text(), from, statement.intact());
    }

    private Node node(String name) {
        Node node = nodes.get(name);
        if (node == null) {
            throw new IllegalStateException("no text " + name + " in the family");
        }
        return node;
    }

    private TrueStemma write(Map<String, String> ids) {
        Map<String, String> names = new HashMap<>(ids);
        List<String> lostIds = new ArrayList<>();
        for (String name : nodes.keySet()) {
            if (lost.contains(name)) {
                lostIds.add("lost-" + (lostIds.size() + 1));
                names.put(name, lostIds.getLast());
            }
        }
        List<TrueEdge> edges = new ArrayList<>();
        for (Node child : nodes.values()) {
            for (String parent : parents(child)) {
                edges.add(edge(parent, child, names));
            }
        }
        edges.sort(java.util.Comparator.comparing(TrueEdge::from).thenComparing(TrueEdge::to));
        return new TrueStemma(lostIds, edges, TrueLines.of(ids.values(), edges), twins(ids));
    }

    private TrueEdge edge(String parent, Node child, Map<String, String> names) {
        double all = 0;
        double taken = 0;
        double unchanged = 0;
        boolean ordered = true;
        int last = -1;
        for (Statement statement : child.statements) {
            double length = statement.text().length();
            all += length;
            for (String key : statement.from()) {
                if (Draft.nodeOf(key).equals(parent)) {
                    taken += length / statement.from().size();
                    unchanged += statement.intact() ? length : 0;
                    ordered &= number(key) > last;
                    last = number(key);
                }
            }
        }
        return new TrueEdge(
                named(parent, names),
                named(child.text.name(), names),
                kind(taken / all, ordered ? unchanged / all : 0, child.manners),
                taken / all,
                child.manners,
                ties(parent, child).stream().map(name -> named(name, names)).collect(Collectors.toSet()));
    }

    /// The nodes that have, in the parent's words, all that the child took from its parent.
    private Set<String> ties(String parent, Node child) {
        Set<String> taken = new HashSet<>();
        for (Statement statement : child.statements) {
            statement.from().stream()
                    .filter(key -> Draft.nodeOf(key).equals(parent))
                    .forEach(key -> taken.add(origin(key)));
        }
        Set<String> below = below(child.text.name());
        Set<String> ties = new LinkedHashSet<>();
        for (Node other : nodes.values()) {
            String name = other.text.name();
            if (name.equals(parent) || other == child || below.contains(name)) {
                continue;
            }
            Set<String> held = new HashSet<>();
            for (int i = 0; i < other.statements.size(); i++) {
                held.add(origin(Draft.key(name, i)));
            }
            if (held.containsAll(taken)) {
                ties.add(name);
            }
        }
        return ties;
    }

    private Set<String> below(String name) {
        Set<String> below = new HashSet<>();
        for (String child : children(name)) {
            below.add(child);
            below.addAll(below(child));
        }
        return below;
    }

    /// The first statement with the words that a statement has.
    private String origin(String key) {
        Statement statement = node(Draft.nodeOf(key)).statements.get(number(key));
        return statement.intact() ? origin(statement.from().iterator().next()) : key;
    }

    private static String named(String text, Map<String, String> names) {
        return names.getOrDefault(text, text);
    }

    private static Kind kind(double share, double unchanged, Set<Manner> manners) {
        if (share < PARTIAL_BELOW) {
            return Kind.PARTIAL;
        }
        if (manners.contains(Manner.SUMMARISED)) {
            return Kind.CONDENSED;
        }
        if (manners.contains(Manner.SPUN)
                || manners.contains(Manner.RETOLD)
                || manners.contains(Manner.TRANSLATED_BACK)) {
            return Kind.REWRITTEN;
        }
        return unchanged >= VERBATIM_FROM ? Kind.VERBATIM : Kind.EDITED;
    }

    private Map<String, String> twins(Map<String, String> ids) {
        Map<String, String> firstWith = new HashMap<>();
        Map<String, String> twins = new TreeMap<>();
        Map<String, String> byId = new TreeMap<>();
        ids.forEach((name, id) -> byId.put(id, bodyOf(node(name).text)));
        byId.forEach((id, body) -> {
            firstWith.putIfAbsent(body, id);
            twins.put(id, firstWith.getOrDefault(body, id));
        });
        return twins;
    }

    /// The words of a text without capitals and marks.
    static String bodyOf(Text text) {
        return text.draft()
                .text()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
