package dev.stemma.bench.tradition;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.bench.corpus.Descent;
import dev.stemma.bench.corpus.Stages;
import dev.stemma.bench.tradition.baseline.Baseline;
import dev.stemma.bench.tradition.measure.Graph;
import dev.stemma.bench.tradition.measure.Graph.Arc;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import dev.stemma.lineage.Stemma;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A tradition as Stemma reads it, from page text to stemma, beside the truth.
///
/// @param tradition what was read
/// @param stemma what came out
/// @param texts the clean texts, exact duplicates once
record ReadTradition(Tradition tradition, Stemma stemma, Map<String, String> texts) {

    private static final Cleaner CLEANER = new Cleaner();
    private static final String DIGEST = "0".repeat(64);

    /// @param dated whether the stated days are handed in
    static ReadTradition read(Tradition tradition, boolean dated) {
        List<AnnotatedArticle> story = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        for (Witness witness : tradition.witnesses()) {
            Article article = clean(witness, dated);
            story.add(Stages.annotateWithVectors(article));
            if (witness.id().equals(tradition.truth().twins().get(witness.id()))) {
                texts.put(witness.id(), article.text());
            }
        }
        return new ReadTradition(tradition, Descent.trace(story), texts);
    }

    private static Article clean(Witness witness, boolean dated) {
        RawDocument document = new RawDocument(
                witness.id(),
                DIGEST,
                RawDocument.Form.PLAIN,
                witness.content(),
                new RawDocument.Stated(
                        Optional.of(witness.title()),
                        Optional.of(witness.outlet()),
                        Optional.empty(),
                        dated ? Optional.of(witness.published()) : Optional.empty(),
                        Optional.empty(),
                        Optional.of("en")));
        return switch (CLEANER.clean(document)) {
            case Cleaned.Found found -> found.article().withId(witness.id());
            case Cleaned.Skipped skipped ->
                throw new IllegalStateException("nothing left of " + witness.id() + ": "
                        + skipped.skipped().reason());
        };
    }

    /// The true graph.
    Graph truth() {
        TrueStemma truth = tradition.truth();
        return Graph.of(
                truth.twins(),
                truth.lost(),
                truth.edges().stream()
                        .map(edge -> new Arc(edge.from(), edge.to(), 1))
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
