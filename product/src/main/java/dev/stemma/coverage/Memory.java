package dev.stemma.coverage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.cache.Cache;
import dev.stemma.cache.Key;
import dev.stemma.cache.RecordCodec;
import dev.stemma.compare.Comparison;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.BriefSentence;
import dev.stemma.report.StoryReport;
import dev.stemma.report.TimelineEntry;
import dev.stemma.story.Sketch;
import dev.stemma.story.Story;
import dev.stemma.story.StoryName;
import dev.stemma.story.Together;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What this run, or an earlier one of the same program, found out: of an article its annotations, its sketch and its
/// sentence vectors, of a story its name and what is told of it.
///
/// A key is made of everything that the kept thing depends on, so that a result from memory is the result that would be
/// worked out. Safe for use by several threads.
final class Memory {

    private final Cache cache;
    private final RecordCodec<AnnotatedArticle> annotations =
            new RecordCodec<>(AnnotatedArticle.class, Map.of(SentenceVectors.class, SentenceVectors.none()));
    private final RecordCodec<Told> tales = new RecordCodec<>(Told.class);
    private final RecordCodec<StoryName> names = new RecordCodec<>(StoryName.class);
    private final RecordCodec<Together> reasons = new RecordCodec<>(Together.class);

    Memory(Cache cache) {
        this.cache = cache;
    }

    /// What is told of a story, without its articles.
    private record Told(Stemma stemma, Comparison comparison, List<BriefSentence> brief, List<TimelineEntry> timeline) {

        static Told of(StoryReport report) {
            return new Told(report.stemma(), report.comparison(), report.brief(), report.timeline());
        }

        StoryReport report(Story story, List<AnnotatedArticle> inStory) {
            return new StoryReport(story, inStory, stemma, comparison, brief, timeline);
        }
    }

    /// Where later runs will find what is kept; nowhere for a run that keeps nothing.
    Cache lasting() {
        return cache.isLasting() ? cache : Cache.none();
    }

    /// Whether later runs will find what is kept.
    boolean isLasting() {
        return cache.isLasting();
    }

    /// The article with all that was found in it, without vectors.
    Optional<AnnotatedArticle> annotated(String article, Article as) {
        return annotations
                .find(cache, annotatedKey(article))
                .map(found -> like(
                        found,
                        new TokenizedArticle(as.withLanguage(found.article().language()), found.sentences()),
                        found.vectors()));
    }

    void keepAnnotated(String article, AnnotatedArticle annotated) {
        annotations.keep(cache, annotatedKey(article), annotated);
    }

    private static String annotatedKey(String article) {
        return key("annotated", article);
    }

    Optional<Sketch> sketch(String article) {
        return cache.find(key("sketch", article)).flatMap(Sketch::read);
    }

    void keepSketch(String article, Sketch sketch) {
        cache.keep(key("sketch", article), sketch.toBytes());
    }

    Optional<StoryName> name(List<String> articles) {
        return names.find(cache, key("name", articles.toArray(String[]::new)));
    }

    void keepName(List<String> articles, StoryName name) {
        names.keep(cache, key("name", articles.toArray(String[]::new)), name);
    }

    /// What is told of a story depends on: its id and title, its articles and what they are called, which can come from
    /// the input they were read from.
    ///
    /// @param vectors whether there are sentence vectors
    static String storyKey(Story story, List<Filed> inStory, boolean vectors) {
        List<String> parts = new ArrayList<>(List.of(story.id(), story.title(), Boolean.toString(vectors)));
        inStory.forEach(
                article -> parts.addAll(List.of(article.key(), article.imprint().input())));
        return key("told", parts.toArray(String[]::new));
    }

    /// What a story's page depends on: what is told of it, why its articles stand together, its exact duplicates, and
    /// where all were read from.
    String pageKey(String told, Story story, List<Filed> inStory, List<Filed> duplicates) {
        List<String> parts = new ArrayList<>(List.of(told, Key.of(reasons.write(story.together()))));
        inStory.forEach(article -> parts.add(article.imprint().input()));
        duplicates.forEach(
                article -> parts.addAll(List.of(article.key(), article.imprint().input())));
        return key("page", parts.toArray(String[]::new));
    }

    boolean isTold(String key) {
        return cache.knows(key);
    }

    Optional<StoryReport> told(String key, Story story, List<AnnotatedArticle> inStory) {
        return tales.find(cache, key).map(told -> told.report(story, inStory));
    }

    void keepTold(String key, StoryReport report) {
        tales.keep(cache, key, Told.of(report));
    }

    /// Gives an article the vectors that an earlier run computed for it.
    void restoreVectors(AnnotatedArticle article) {
        if (!article.vectors().isEmpty()) {
            cache.find(vectorsOf(article)).ifPresent(article.vectors()::restore);
        }
    }

    /// Keeps the vectors that were computed for an article.
    void keepVectors(AnnotatedArticle article) {
        if (isLasting()) {
            article.vectors().newlyComputed().ifPresent(computed -> cache.keep(vectorsOf(article), computed));
        }
    }

    private static String vectorsOf(AnnotatedArticle article) {
        return key("vectors", article.article().text());
    }

    /// The same findings in another article object.
    static AnnotatedArticle like(AnnotatedArticle article, TokenizedArticle tokenized, SentenceVectors vectors) {
        return new AnnotatedArticle(
                tokenized,
                vectors,
                article.names(),
                article.quotes(),
                article.quantities(),
                article.dates(),
                article.sources(),
                article.kind());
    }

    private static String key(String kind, String... parts) {
        byte[][] bytes = new byte[parts.length + 1][];
        bytes[0] = kind.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < parts.length; i++) {
            bytes[i + 1] = parts[i].getBytes(StandardCharsets.UTF_16);
        }
        return Key.of(bytes);
    }
}
