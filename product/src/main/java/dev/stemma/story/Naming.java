package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import java.util.List;
import java.util.function.Function;

/// Brings articles back to a collection that kept only their sketches, where it needs their words to name a story.
/// Called from several threads.
@FunctionalInterface
public interface Naming {

    /// The name of a story.
    ///
    /// @param articles ids of its articles
    /// @param work finds the name from the articles, given in the order of their ids; what it finds depends on them
    ///     alone
    StoryName name(List<String> articles, Function<List<AnnotatedArticle>, StoryName> work);
}
