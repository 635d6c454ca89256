package dev.stemma.coverage;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.ArticleDater;
import dev.stemma.article.Article;
import dev.stemma.cache.Cache;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.SentenceVectors;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import dev.stemma.report.Provenance;
import dev.stemma.report.StoryNarrator;
import dev.stemma.report.StoryReport;
import dev.stemma.story.Story;
import dev.stemma.story.StoryCollection;
import dev.stemma.story.StoryGrouper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/// Coverage that articles come to, one by one or all at once, and what is to be said of it at any time.
///
/// An article is annotated once. When articles were added, the stories that gained, lost or exchanged an article are
/// worked out anew and no others. The result is that of reading all articles at once in the same order; where the
/// order differs, only what is named after the order of input differs (the ids of articles that would bear the same).
///
/// Not safe for use by several threads at once; it uses several itself.
public final class CoverageEngine implements AutoCloseable {

    private final CoverageSettings settings;
    private final Parallel parallel;
    private final Cache cache;
    private final Memory memory;
    private final Future<Optional<SentenceEncoder>> encoder;
    private final StoryGrouper grouper = new StoryGrouper();

    private final List<Article> articles = new ArrayList<>();
    private final Map<Article, AnnotatedArticle> annotated = new HashMap<>();
    private Map<Told, StoryReport> told = new HashMap<>();
    private StoryCollection collection = grouper.collection();
    private Set<Article> collected = new HashSet<>();

    /// What a story's report depends on.
    private record Told(String story, String title, List<Article> articles) {}

    /// An engine without articles. Its models load while it is given the first ones.
    public CoverageEngine(CoverageSettings settings) {
        this.settings = settings;
        this.parallel = new Parallel(settings.threads());
        this.cache = settings.openCache();
        this.memory = new Memory(cache);
        this.encoder = parallel.start(this::load);
    }

    private Optional<SentenceEncoder> load() {
        if (!settings.vectors()) {
            return Optional.empty();
        }
        SentenceEncoder loaded = new SentenceEncoder();
        loaded.load();
        return Optional.of(loaded);
    }

    /// Adds an article.
    public void add(Article article) {
        articles.add(article);
    }

    /// The articles added so far.
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /// All stories of the articles added so far, largest first.
    public List<StoryReport> stories(Progress progress) {
        Witnesses witnesses = Witnesses.of(articles);
        annotate(witnesses.distinct(), progress);
        progress.begin(Progress.Stage.GROUPING, -1);
        List<Story> stories = group(witnesses.distinct());
        Map<String, AnnotatedArticle> byId = new HashMap<>();
        witnesses.distinct().forEach(article -> byId.put(article.id(), annotated(article)));
        progress.begin(Progress.Stage.COMPARING, stories.size());
        List<Map.Entry<Told, StoryReport>> reports = parallel.map(stories, story -> {
            Map.Entry<Told, StoryReport> report = report(story, byId);
            progress.step();
            return report;
        });
        Map<Told, StoryReport> current = new HashMap<>();
        reports.forEach(report -> current.put(report.getKey(), report.getValue()));
        told = current;
        return reports.stream()
                .map(report -> DuplicateEdges.add(report.getValue(), witnesses.duplicates()))
                .sorted(Comparator.comparingInt(
                        (StoryReport report) -> -report.articles().size()))
                .toList();
    }

    private void annotate(List<Article> distinct, Progress progress) {
        progress.begin(Progress.Stage.ANNOTATING, distinct.size());
        Optional<SentenceEncoder> model = Parallel.await(encoder);
        LanguageReader reader = new LanguageReader();
        Annotator annotator = new Annotator();
        List<Article> fresh = distinct.stream()
                .filter(article -> !annotated.containsKey(article))
                .toList();
        annotated.keySet().retainAll(new HashSet<>(distinct));
        List<AnnotatedArticle> found = parallel.map(fresh, article -> {
            AnnotatedArticle one = memory.annotated(
                    article, unknown -> annotator.annotate(reader.read(unknown), SentenceVectors.none()));
            progress.step();
            return model.map(with -> Memory.like(one, one.tokenized(), with.encode(one.tokenized())))
                    .orElse(one);
        });
        for (int i = 0; i < fresh.size(); i++) {
            annotated.put(fresh.get(i), found.get(i));
        }
    }

    private AnnotatedArticle annotated(Article article) {
        return Optional.ofNullable(annotated.get(article))
                .orElseThrow(() -> new IllegalStateException("article " + article.id() + " was not annotated"));
    }

    /// Groups; where an article gave way to an earlier witness of its text, all are collected anew.
    private List<Story> group(List<Article> distinct) {
        if (!new HashSet<>(distinct).containsAll(collected)) {
            collection = grouper.collection();
            collected = new HashSet<>();
        }
        for (Article article : distinct) {
            if (collected.add(article)) {
                collection.add(annotated(article));
            }
        }
        return collection.stories(settings.corrections());
    }

    private Map.Entry<Told, StoryReport> report(Story story, Map<String, AnnotatedArticle> byId) {
        List<AnnotatedArticle> inStory = new ArrayList<>();
        story.articles()
                .forEach(id -> inStory.add(Optional.ofNullable(byId.get(id))
                        .orElseThrow(
                                () -> new IllegalStateException("story " + story.id() + " names no article " + id))));
        List<AnnotatedArticle> dated = new ArticleDater().date(inStory);
        Told key = new Told(
                story.id(),
                story.title(),
                dated.stream().map(AnnotatedArticle::article).toList());
        StoryReport known = told.get(key);
        StoryReport report = known != null ? known : memory.told(story, dated, () -> tell(story, dated));
        return Map.entry(key, report.withStory(story));
    }

    private StoryReport tell(Story story, List<AnnotatedArticle> inStory) {
        if (inStory.size() > 1) {
            // Nearly every sentence of a story is held against another, and this way all threads have their share.
            inStory.parallelStream().forEach(article -> {
                memory.restoreVectors(article);
                article.vectors().computeAll();
                memory.keepVectors(article);
            });
        }
        List<Alignment> alignments = new Aligner().align(inStory);
        Stemma stemma = new StemmaBuilder().build(inStory, alignments);
        Comparison comparison = new Comparer().compare(inStory, alignments, stemma);
        return new StoryNarrator().narrate(story, inStory, stemma, comparison);
    }

    /// The learned models that took part.
    List<Provenance.Digest> models() {
        return Parallel.await(encoder).map(SentenceEncoder::model).stream()
                .map(file -> new Provenance.Digest(file.name(), file.sha256()))
                .toList();
    }

    @Override
    public void close() {
        Parallel.await(encoder).ifPresent(SentenceEncoder::close);
        cache.close();
        parallel.close();
    }
}
