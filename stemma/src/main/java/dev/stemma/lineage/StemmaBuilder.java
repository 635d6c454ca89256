package dev.stemma.lineage;

import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;

/// Builds the stemma of a story.
public final class StemmaBuilder {

    /// The most probable stemma of a story's articles.
    ///
    /// @param story the articles
    /// @param alignments of pairs of them
    public Stemma build(List<AnnotatedArticle> story, List<Alignment> alignments) {
        return new Stemma(
                List.of(),
                List.of(),
                story.stream().map(article -> List.of(article.id())).toList());
    }
}
