package dev.stemma.bench.examples;

import dev.stemma.bench.examples.Truth.TrueEdge;
import dev.stemma.bench.examples.Truth.TrueSource;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.LostSource;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.StoryReport;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Edges, their kinds, lines and lost sources.
final class StemmaScore {

    private final Tally edges = new Tally();
    private final Tally pairs = new Tally();
    private final Tally kinds = new Tally();
    private final Tally lostSources = new Tally();
    private final Tally labels = new Tally();
    private final Tally counts = new Tally();
    private final Tally lineMates = new Tally();

    private StemmaScore() {}

    static List<Outcome> of(List<ReadExample> examples) {
        StemmaScore score = new StemmaScore();
        examples.forEach(score::add);
        return List.of(
                Outcome.f1("stemma.descent", score.pairs),
                Outcome.f1("stemma.edges", score.edges),
                Outcome.share("stemma.edge-kind", score.kinds),
                Outcome.f1("stemma.lost-sources", score.lostSources),
                Outcome.share("stemma.lost-source-label", score.labels),
                Outcome.share("stemma.number-of-lines", score.counts),
                Outcome.f1("stemma.line-mates", score.lineMates));
    }

    private void add(ReadExample example) {
        Map<String, String> sources = sources(example);
        Map<List<String>, String> found = new LinkedHashMap<>();
        for (StoryReport story : example.stories()) {
            for (Edge edge : story.stemma().edges()) {
                found.put(
                        List.of(named(edge.from(), example, sources), named(edge.to(), example, sources)),
                        edge.kind().name().toLowerCase(Locale.ROOT));
            }
        }
        Map<List<String>, String> wanted = example.truth().edges().stream()
                .collect(Collectors.toMap(
                        edge -> List.of(edge.from(), edge.to()), TrueEdge::kind, (a, b) -> a, LinkedHashMap::new));
        wanted.forEach((ends, kind) -> {
            edges.find(found.containsKey(ends), String.join(" -> ", ends));
            Optional.ofNullable(found.get(ends))
                    .ifPresent(given -> kinds.count(
                            given.equals(kind), String.join(" -> ", ends) + " is " + kind + ", not " + given));
        });
        found.keySet().stream()
                .filter(ends -> !wanted.containsKey(ends))
                .forEach(ends -> edges.wrong(String.join(" -> ", ends) + " " + found.get(ends)));
        undirected(wanted.keySet(), found.keySet());
        lines(example);
    }

    private void undirected(Collection<List<String>> wanted, Collection<List<String>> found) {
        Set<Set<String>> wantedPairs = wanted.stream().map(TreeSet::new).collect(Collectors.toSet());
        Set<Set<String>> foundPairs = found.stream().map(TreeSet::new).collect(Collectors.toSet());
        wantedPairs.forEach(pair -> pairs.find(foundPairs.contains(pair), pair.toString()));
        foundPairs.stream().filter(pair -> !wantedPairs.contains(pair)).forEach(pair -> pairs.wrong(pair.toString()));
    }

    /// Brings lost sources of report and truth together by the children they share; the answer maps ids of the report.
    private Map<String, String> sources(ReadExample example) {
        Map<String, String> names = new HashMap<>();
        for (StoryReport story : example.stories()) {
            for (LostSource lost : story.stemma().lostSources()) {
                Set<String> children = story.stemma().edges().stream()
                        .filter(edge -> edge.from().equals(lost.id()))
                        .map(edge -> example.truthId(edge.to()))
                        .collect(Collectors.toCollection(TreeSet::new));
                Optional<TrueSource> meant = example.truth().sources().stream()
                        .filter(source -> !names.containsValue(source.id()))
                        .filter(source -> source.children().stream().anyMatch(children::contains))
                        .findFirst();
                meant.ifPresentOrElse(
                        source -> {
                            names.put(lost.id(), source.id());
                            lostSources.right();
                            labels.count(
                                    lost.label().equals(source.label()), source.label() + " is called " + lost.label());
                        },
                        () -> lostSources.wrong(lost.label() + " of " + children));
            }
        }
        example.truth().sources().stream()
                .filter(source -> !names.containsValue(source.id()))
                .forEach(source -> {
                    lostSources.missed(source.label());
                    labels.missed(source.label());
                });
        return names;
    }

    private void lines(ReadExample example) {
        List<List<String>> found = example.stories().stream()
                .map(StoryReport::stemma)
                .map(Stemma::lines)
                .flatMap(List::stream)
                .map(line -> line.stream().map(example::truthId).toList())
                .toList();
        List<List<String>> wanted = example.truth().lines();
        counts.count(
                found.size() == wanted.size(),
                example.name() + " has " + wanted.size() + " lines, not " + found.size() + ": " + found);
        Set<Set<String>> together = mates(found);
        Set<Set<String>> truly = mates(wanted);
        truly.forEach(pair -> lineMates.find(together.contains(pair), pair + " are of one line"));
        together.stream()
                .filter(pair -> !truly.contains(pair))
                .forEach(pair -> lineMates.wrong(pair + " are of no common line"));
    }

    private static Set<Set<String>> mates(List<List<String>> lines) {
        Set<Set<String>> pairs = new java.util.LinkedHashSet<>();
        for (List<String> line : lines) {
            for (String one : line) {
                line.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .forEach(other -> pairs.add(new TreeSet<>(List.of(one, other))));
            }
        }
        return pairs;
    }

    private static String named(String id, ReadExample example, Map<String, String> sources) {
        return sources.getOrDefault(id, example.truthId(id));
    }
}
