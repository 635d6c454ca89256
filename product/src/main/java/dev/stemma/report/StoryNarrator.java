package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import java.util.List;

/// Tells a story: chooses its brief and its timeline from the articles' own sentences.
///
/// No sentence is written here: what is shown stands in an article, and a brief sentence that its citations do not
/// support is not shown.
public final class StoryNarrator {

    /// The report of one story.
    public StoryReport narrate(Story story, List<AnnotatedArticle> articles, Stemma stemma, Comparison comparison) {
        SentenceChoice choice = new SentenceChoice(articles, stemma, comparison);
        SupportCheck check = new SupportCheck(articles);
        List<BriefSentence> brief = new BriefWriter(articles, stemma, comparison, choice, check).write();
        List<TimelineEntry> timeline = new TimelineBuilder(articles, stemma, comparison, choice, check).build();
        return new StoryReport(story, articles, stemma, comparison, brief, timeline);
    }
}
