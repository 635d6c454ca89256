package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;

/// Groups articles into stories.
public final class StoryGrouper {

    /// Every article stands in exactly one story; largest story first.
    public List<Story> group(List<AnnotatedArticle> articles) {
        return articles.isEmpty()
                ? List.of()
                : List.of(new Story(
                        "s1",
                        articles.getFirst().article().title().orElse("Untitled"),
                        articles.stream().map(AnnotatedArticle::id).toList()));
    }
}
