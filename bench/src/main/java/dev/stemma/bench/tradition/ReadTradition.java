package dev.stemma.bench.tradition;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.corpus.Descent;
import dev.stemma.bench.tradition.baseline.Baseline;
import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import dev.stemma.lineage.Stemma;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A tradition as Stemma reads it, from page text to stemma, beside the truth.
///
/// @param tradition what was read
/// @param stemma what came out
/// @param texts the clean texts, exact duplicates once
record ReadTradition(Tradition tradition, Stemma stemma, Map<String, String> texts) {

    /// @param dated whether the stated days are handed in
    static ReadTradition read(Tradition tradition, boolean dated) {
        List<AnnotatedArticle> story = WitnessReader.read(tradition, dated);
        Map<String, String> texts = new TreeMap<>();
        for (AnnotatedArticle article : story) {
            if (article.id().equals(tradition.truth().twins().get(article.id()))) {
                texts.put(article.id(), article.article().text());
            }
        }
        return new ReadTradition(tradition, Descent.trace(story), texts);
    }

    /// The true graph.
    Graph truth() {
        TrueStemma truth = tradition.truth();
        return Graph.of(
                truth.twins(),
                truth.lost(),
                truth.edges().stream()
                        .map(edge -> new Arc(edge.from(), edge.to(), 1, edge.ties()))
                        .toList(),
                truth.lines());
    }

    /// The graph that Stemma found.
    Graph found() {
        return Graph.of(
                tradition.truth().twins(),
                stemma.lostSources().stream().map(source -> source.id()).toList(),
                stemma.edges().stream()
                        .map(edge -> new Arc(edge.from(), edge.to(), edge.confidence() * edge.directionConfidence()))
                        .toList(),
                stemma.lines());
    }

    /// A baseline's graph.
    Graph by(Baseline baseline) {
        return baseline.of(texts);
    }
}
