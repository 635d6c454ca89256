package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import java.util.List;
import java.util.Optional;

/// One story as the page shows it.
///
/// @param story the story
/// @param articles its articles in the story's order
/// @param stemma who descends from whom
/// @param comparison facts, variants, quotes and names
/// @param brief the story in a few sentences
/// @param timeline dated events, oldest first
public record PageStory(
        Story story,
        List<AnnotatedArticle> articles,
        Stemma stemma,
        Comparison comparison,
        List<Statement> brief,
        List<Event> timeline) {

    public PageStory {
        articles = List.copyOf(articles);
        brief = List.copyOf(brief);
        timeline = List.copyOf(timeline);
    }

    /// A sentence with the passages that support it.
    ///
    /// @param text the sentence
    /// @param citations at least one
    /// @param lines the number of independent lines behind it
    /// @param disputed whether lines differ about it
    public record Statement(String text, List<Passage> citations, int lines, boolean disputed) {
        public Statement {
            citations = List.copyOf(citations);
        }
    }

    /// A dated event.
    ///
    /// @param from first day, ISO 8601 with the text's precision
    /// @param to last day
    /// @param part where it lies beside the story's event; empty where that is not known
    /// @param statement what happened
    public record Event(String from, String to, Optional<Part> part, Statement statement) {}

    /// Where an event lies beside the one that the story is about.
    public enum Part {
        BACKGROUND,
        EVENT,
        AHEAD
    }
}
