package dev.stemma.compare;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.lineage.Stemma;
import java.util.List;

/// Compares what a story's articles say.
public final class Comparer {

    /// Facts, variants, quote groups and names of a story.
    public Comparison compare(List<AnnotatedArticle> story, List<Alignment> alignments, Stemma stemma) {
        return new Comparison(List.of(), List.of(), List.of(), List.of());
    }
}
