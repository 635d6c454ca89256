package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.language.BackgroundFrequencies;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Groups articles into stories.
///
/// An article is a vector of its words, each weighted by how often it stands there and by how rare it is in news at
/// large. Groups of articles are joined bottom-up by mean similarity (average link: Sokal and Michener 1958), which
/// fades with the days between them where dates are known. Only pairs that share rare words are looked at: the cost
/// grows with the number of articles times the neighbours of each, not with its square.
///
/// Safe for use by several threads.
public final class StoryGrouper {

    private final StorySettings settings;
    private final Profiler profiler;

    /// A grouper with the default settings.
    public StoryGrouper() {
        this(StorySettings.DEFAULT);
    }

    /// A grouper with other settings.
    public StoryGrouper(StorySettings settings) {
        this(settings, new BackgroundFrequencies()::bits);
    }

    StoryGrouper(StorySettings settings, ToDoubleFunction<String> bits) {
        this.settings = settings;
        this.profiler = new Profiler(bits, settings);
    }

    /// An empty collection, for articles that come one by one.
    public StoryCollection collection() {
        return new StoryCollection(settings, profiler);
    }

    /// What a collection needs of an article's words.
    public Sketch sketch(AnnotatedArticle article) {
        return new Sketch(profiler.profile(article), CopyFinder.runsOf(article));
    }

    /// Every article stands in exactly one story; largest story first.
    public List<Story> group(List<AnnotatedArticle> articles) {
        return group(articles, StoryCorrections.NONE);
    }

    /// The same within what a user has corrected.
    ///
    /// @throws ContradictionException when corrections contradict each other
    public List<Story> group(List<AnnotatedArticle> articles, StoryCorrections corrections) {
        StoryCollection collection = collection();
        articles.forEach(collection::add);
        return collection.stories(corrections);
    }
}
