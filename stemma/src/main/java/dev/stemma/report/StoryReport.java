package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import java.util.List;

/// All that is known of one story.
///
/// @param story the story
/// @param articles its articles in the story's order
/// @param stemma who descends from whom
/// @param comparison facts, variants, quotes and names
/// @param brief the story in a few sentences
/// @param timeline dated events, oldest first
public record StoryReport(
        Story story,
        List<AnnotatedArticle> articles,
        Stemma stemma,
        Comparison comparison,
        List<BriefSentence> brief,
        List<TimelineEntry> timeline) {

    public StoryReport {
        articles = List.copyOf(articles);
        brief = List.copyOf(brief);
        timeline = List.copyOf(timeline);
    }
}
