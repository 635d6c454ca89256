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
import dev.stemma.story.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What earlier runs of the same program found out: annotations by article, sentence vectors by article, and what is
/// told of a story by its articles.
///
/// A key is made of everything that the kept thing depends on, so that a result from memory is the result that would be
/// worked out. Safe for use by several threads.
final class Memory {

    private static final byte[] ANNOTATED = "annotated".getBytes(StandardCharsets.UTF_8);
    private static final byte[] VECTORS = "vectors".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TOLD = "told".getBytes(StandardCharsets.UTF_8);

    private final Cache cache;
    private final RecordCodec<Article> articles = new RecordCodec<>(Article.class);
    private final RecordCodec<AnnotatedArticle> annotations =
            new RecordCodec<>(AnnotatedArticle.class, Map.of(SentenceVectors.class, SentenceVectors.none()));
    private final RecordCodec<Told> tales = new RecordCodec<>(Told.class);

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

    /// The article with all that is found in it, without vectors.
    AnnotatedArticle annotated(Article article, Function<Article, AnnotatedArticle> annotate) {
        if (!cache.isOn()) {
            return annotate.apply(article);
        }
        // Where an article was read from says nothing of what stands in it.
        Article anywhere = new Article(
                article.id(),
                "",
                article.outlet(),
                article.title(),
                article.byline(),
                article.published(),
                article.language(),
                article.url(),
                article.text(),
                article.removed());
        String key = Key.of(ANNOTATED, articles.write(anywhere));
        AnnotatedArticle found = annotations.find(cache, key).orElseGet(() -> {
            AnnotatedArticle made = annotate.apply(anywhere);
            annotations.keep(cache, key, made);
            return made;
        });
        return like(
                found,
                new TokenizedArticle(article.withLanguage(found.article().language()), found.sentences()),
                found.vectors());
    }

    /// The report of a story: from memory where the story has the same id, title and articles as before.
    StoryReport told(Story story, List<AnnotatedArticle> inStory, Supplier<StoryReport> tell) {
        if (!cache.isOn()) {
            return tell.get();
        }
        byte[][] parts = new byte[inStory.size() + 3][];
        parts[0] = TOLD;
        parts[1] = (story.id() + "\n" + story.title()).getBytes(StandardCharsets.UTF_16);
        parts[2] = new byte[] {(byte) (inStory.getFirst().vectors().isEmpty() ? 0 : 1)};
        for (int i = 0; i < inStory.size(); i++) {
            parts[i + 3] = articles.write(inStory.get(i).article());
        }
        String key = Key.of(parts);
        Optional<Told> found = tales.find(cache, key);
        if (found.isPresent()) {
            return found.get().report(story, inStory);
        }
        StoryReport report = tell.get();
        tales.keep(cache, key, Told.of(report));
        return report;
    }

    /// Gives an article the vectors that an earlier run computed for it.
    void restoreVectors(AnnotatedArticle article) {
        if (!article.vectors().isEmpty()) {
            cache.find(vectorsOf(article)).ifPresent(article.vectors()::restore);
        }
    }

    /// Keeps the vectors that were computed for an article.
    void keepVectors(AnnotatedArticle article) {
        article.vectors().newlyComputed().ifPresent(computed -> cache.keep(vectorsOf(article), computed));
    }

    private static String vectorsOf(AnnotatedArticle article) {
        return Key.of(VECTORS, article.article().text().getBytes(StandardCharsets.UTF_16));
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
}
