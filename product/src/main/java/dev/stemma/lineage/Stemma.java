package dev.stemma.lineage;

import java.util.List;

/// A story's directed graph of descent.
///
/// @param lostSources texts that nobody handed in
/// @param edges from parent to child; no cycles
/// @param lines independent lines of reporting, each the ids of its articles; together they hold every
///     article at least once
public record Stemma(List<LostSource> lostSources, List<Edge> edges, List<List<String>> lines) {

    public Stemma {
        lostSources = List.copyOf(lostSources);
        edges = List.copyOf(edges);
        lines = lines.stream().map(List::copyOf).toList();
    }
}
