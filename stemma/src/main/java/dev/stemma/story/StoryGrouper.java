package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;

/// Groups articles into stories.
public final class StoryGrouper {

    /// Every article stands in exactly one story; largest story first.
    public List<Story> group(List<AnnotatedArticle> articles) {
        throw new UnsupportedOperationException("grouping " + articles.size() + " articles");
    }
}
