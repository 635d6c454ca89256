package dev.stemma.lineage;

import dev.stemma.align.Aligner;
import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;

/// Stemmata for tests, and how they are read aloud.
final class Stemmata {

    private Stemmata() {}

    static Stemma of(AnnotatedArticle... story) {
        List<AnnotatedArticle> articles = List.of(story);
        return new StemmaBuilder().build(articles, new Aligner().align(articles));
    }

    /// The edges as `wire -> daily`, a lost source by its label in square brackets, in order of parent and
    /// child.
    static List<String> edges(Stemma stemma) {
        return stemma.edges().stream()
                .map(edge -> name(stemma, edge.from()) + " -> " + name(stemma, edge.to()))
                .sorted()
                .toList();
    }

    /// The edge into an article from an article.
    static Edge edge(Stemma stemma, String from, String to) {
        return stemma.edges().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no edge " + from + " -> " + to + " in " + edges(stemma)));
    }

    private static String name(Stemma stemma, String id) {
        return stemma.lostSources().stream()
                .filter(source -> source.id().equals(id))
                .map(source -> "[" + source.label() + "]")
                .findFirst()
                .orElse(id);
    }
}
