package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import java.util.List;

/// Tells a story: chooses its brief and its timeline from the articles' own sentences.
public final class StoryNarrator {

    /// The report of one story.
    public StoryReport narrate(Story story, List<AnnotatedArticle> articles, Stemma stemma, Comparison comparison) {
        return new StoryReport(story, articles, stemma, comparison, List.of(), List.of());
    }
}
