package dev.stemma.bench.corpus;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.tradition.measure.Shingles;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Descent between the articles of one story, and the plain measure that it is held against.
public final class Descent {

    private static final Aligner ALIGNER = new Aligner();
    private static final StemmaBuilder BUILDER = new StemmaBuilder();

    private Descent() {}

    /// The stemma of a story's articles.
    public static Stemma trace(List<AnnotatedArticle> story) {
        List<Alignment> alignments = ALIGNER.align(story);
        return BUILDER.build(story, alignments);
    }

    /// Whether an edge runs from one article to the other.
    static boolean runs(Stemma stemma, String from, String to) {
        return stemma.edges().stream()
                .anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to));
    }

    /// Whether the two are parent and child, or children of one lost source.
    static boolean areRelated(Stemma stemma, String one, String other) {
        Set<String> parents = parents(stemma, one);
        parents.retainAll(parents(stemma, other));
        parents.retainAll(
                stemma.lostSources().stream().map(source -> source.id()).collect(Collectors.toSet()));
        return runs(stemma, one, other) || runs(stemma, other, one) || !parents.isEmpty();
    }

    private static Set<String> parents(Stemma stemma, String child) {
        return stemma.edges().stream()
                .filter(edge -> edge.to().equals(child))
                .map(edge -> edge.from())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// The share of the shorter text's runs of `length` words that the longer one holds too.
    static double containment(String one, String other, int length) {
        return Shingles.containment(one, other, length);
    }
}
