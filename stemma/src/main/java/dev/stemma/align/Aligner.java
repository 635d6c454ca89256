package dev.stemma.align;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;

/// Aligns the articles of one story, candidate pairs only.
public final class Aligner {

    /// Alignments of all pairs that share more than a passing word, ordered by left and right id.
    public List<Alignment> align(List<AnnotatedArticle> story) {
        return List.of();
    }
}
