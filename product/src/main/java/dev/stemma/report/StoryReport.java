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
/// @param duplicates exact duplicates of its articles; in the stemma, but not among `articles`
public record StoryReport(
        Story story,
        List<AnnotatedArticle> articles,
        Stemma stemma,
        Comparison comparison,
        List<BriefSentence> brief,
        List<TimelineEntry> timeline,
        List<Duplicate> duplicates) {

    public StoryReport {
        articles = List.copyOf(articles);
        brief = List.copyOf(brief);
        timeline = List.copyOf(timeline);
        duplicates = List.copyOf(duplicates);
    }

    /// A story without exact duplicates.
    public StoryReport(
            Story story,
            List<AnnotatedArticle> articles,
            Stemma stemma,
            Comparison comparison,
            List<BriefSentence> brief,
            List<TimelineEntry> timeline) {
        this(story, articles, stemma, comparison, brief, timeline, List.of());
    }

    /// The same story with its exact duplicates and the stemma that holds them.
    public StoryReport withDuplicates(List<Duplicate> found, Stemma whole) {
        return new StoryReport(story, articles, whole, comparison, brief, timeline, found);
    }

    /// The same report of a story of which more is known.
    public StoryReport withStory(Story other) {
        return new StoryReport(other, articles, stemma, comparison, brief, timeline, duplicates);
    }
}
