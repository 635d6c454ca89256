package dev.stemma.coverage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.ArticleDater;
import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;
import dev.stemma.cache.Cache;
import dev.stemma.compare.Comparison;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.Provenance;
import dev.stemma.report.StoryReport;
import dev.stemma.story.Story;
import dev.stemma.story.StoryCollection;
import dev.stemma.story.StoryGrouper;
import dev.stemma.story.Together;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Coverage that articles come to, one by one or all at once, and what is to be said of it at any time.
///
/// An article is annotated once. When articles were added, the stories that gained, lost or exchanged an article are
/// worked out anew and no others. The result is that of reading all articles at once in the same order; where the
/// order differs, only what is named after the order of input differs (the ids of articles that would bear the same).
///
/// What fails costs what it befell and no more: an article that cannot be annotated is left out, and the articles of a
/// story that cannot be told are stories of their own; [#skipped] lists both.
///
/// Not safe for use by several threads at once; it uses several itself.
public final class CoverageEngine implements AutoCloseable {

    private final CoverageSettings settings;
    private final Parallel parallel;
    private final Cache cache;
    private final Memory memory;
    private final Future<Optional<SentenceEncoder>> encoder;
    private final Supplier<Stages> loading;
    private final StoryGrouper grouper = new StoryGrouper();

    private final List<Article> articles = new ArrayList<>();
    private final Map<Article, AnnotatedArticle> annotated = new HashMap<>();
    private Map<Told, StoryReport> told = new HashMap<>();
    private StoryCollection collection = grouper.collection();
    private Set<Article> collected = new HashSet<>();
    private Optional<Stages> loaded = Optional.empty();
    private List<SkippedInput> skipped = List.of();

    /// What a story's report depends on.
    private record Told(String story, String title, List<Article> articles) {

        static Told of(Story story, List<AnnotatedArticle> inStory) {
            return new Told(
                    story.id(),
                    story.title(),
                    inStory.stream().map(AnnotatedArticle::article).toList());
        }
    }

    /// An engine without articles. Its models load while it is given the first ones.
    public CoverageEngine(CoverageSettings settings) {
        this(settings, Stages::load);
    }

    CoverageEngine(CoverageSettings settings, Supplier<Stages> loading) {
        this.settings = settings;
        this.loading = loading;
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
        Setbacks setbacks = new Setbacks(progress);
        Witnesses witnesses = Witnesses.of(articles);
        List<Article> usable = annotate(witnesses, progress, setbacks);
        progress.begin(Progress.Stage.GROUPING, -1);
        List<Story> stories = group(usable);
        Map<String, AnnotatedArticle> byId = new HashMap<>();
        usable.forEach(article -> byId.put(article.id(), annotated(article)));
        progress.begin(Progress.Stage.COMPARING, stories.size());
        Map<Told, StoryReport> current = new HashMap<>();
        List<StoryReport> reports = tell(stories, byId, current, progress, setbacks);
        told = current;
        skipped = setbacks.listed();
        return reports.stream()
                .map(report -> DuplicateEdges.add(report, witnesses.duplicates()))
                .sorted(Comparator.comparingInt(
                        (StoryReport report) -> -report.articles().size()))
                .toList();
    }

    /// What failed when stories were last asked for: articles that are in no story, and stories that are shown as
    /// their single articles.
    public List<SkippedInput> skipped() {
        return skipped;
    }

    /// Annotates what is new; the articles that could be, in order.
    private List<Article> annotate(Witnesses witnesses, Progress progress, Setbacks setbacks) {
        List<Article> distinct = witnesses.distinct();
        progress.begin(Progress.Stage.ANNOTATING, distinct.size());
        Optional<SentenceEncoder> model = Parallel.await(encoder);
        Stages stages = stages();
        List<Article> fresh = distinct.stream()
                .filter(article -> !annotated.containsKey(article))
                .toList();
        annotated.keySet().retainAll(new HashSet<>(distinct));
        List<Outcome<AnnotatedArticle>> found = parallel.map(fresh, article -> {
            Outcome<AnnotatedArticle> outcome = Outcome.of(() -> {
                AnnotatedArticle one = memory.annotated(article, stages::annotate);
                return model.map(with -> Memory.like(one, one.tokenized(), with.encode(one.tokenized())))
                        .orElse(one);
            });
            progress.step();
            return outcome;
        });
        for (int i = 0; i < fresh.size(); i++) {
            Article article = fresh.get(i);
            switch (found.get(i)) {
                case Outcome.Done<AnnotatedArticle>(AnnotatedArticle value) -> annotated.put(article, value);
                case Outcome.Failed<AnnotatedArticle>(Throwable cause) -> {
                    setbacks.notAnnotated(article, cause);
                    witnesses
                            .duplicates()
                            .getOrDefault(article.id(), List.of())
                            .forEach(same -> setbacks.notAnnotated(same, cause));
                }
            }
        }
        return distinct.stream().filter(annotated::containsKey).toList();
    }

    private Stages stages() {
        Stages stages = loaded.orElseGet(loading);
        loaded = Optional.of(stages);
        return stages;
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

    /// The reports of stories, in their order; in place of one that fails, those of its articles.
    ///
    /// @param current gains the reports that hold as long as their stories stay the same
    private List<StoryReport> tell(
            List<Story> stories,
            Map<String, AnnotatedArticle> byId,
            Map<Told, StoryReport> current,
            Progress progress,
            Setbacks setbacks) {
        List<Outcome<Map.Entry<Told, StoryReport>>> outcomes = parallel.map(stories, story -> {
            Outcome<Map.Entry<Told, StoryReport>> outcome = Outcome.of(() -> report(story, byId));
            progress.step();
            return outcome;
        });
        List<StoryReport> reports = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Done<Map.Entry<Told, StoryReport>>(Map.Entry<Told, StoryReport> report) -> {
                    current.put(report.getKey(), report.getValue());
                    reports.add(report.getValue());
                }
                case Outcome.Failed<Map.Entry<Told, StoryReport>>(Throwable cause) -> {
                    List<AnnotatedArticle> inStory = inStory(story, byId);
                    if (inStory.size() == 1) {
                        setbacks.notTold(inStory.getFirst().article(), cause);
                        reports.add(untold(story, inStory));
                    } else {
                        setbacks.notCompared(story, cause);
                        reports.addAll(tell(oneByOne(story, inStory), byId, current, progress, setbacks));
                    }
                }
            }
        }
        return reports;
    }

    /// The articles of a story as stories of their own; the first keeps its id.
    private static List<Story> oneByOne(Story story, List<AnnotatedArticle> inStory) {
        List<Story> single = new ArrayList<>();
        for (AnnotatedArticle one : inStory) {
            single.add(new Story(
                    single.isEmpty() ? story.id() : story.id() + "-" + (single.size() + 1),
                    one.article().title().orElseGet(one.article()::name),
                    List.of(one.id()),
                    Together.ALONE));
        }
        return single;
    }

    /// A story of which its articles are shown and nothing is said.
    private static StoryReport untold(Story story, List<AnnotatedArticle> inStory) {
        Stemma stemma = new Stemma(List.of(), List.of(), List.of(story.articles()));
        Comparison comparison = new Comparison(List.of(), List.of(), List.of(), List.of());
        return new StoryReport(story, inStory, stemma, comparison, List.of(), List.of());
    }

    private static List<AnnotatedArticle> inStory(Story story, Map<String, AnnotatedArticle> byId) {
        return story.articles().stream()
                .map(id -> Optional.ofNullable(byId.get(id))
                        .orElseThrow(
                                () -> new IllegalStateException("story " + story.id() + " names no article " + id)))
                .toList();
    }

    private Map.Entry<Told, StoryReport> report(Story story, Map<String, AnnotatedArticle> byId) {
        List<AnnotatedArticle> dated = new ArticleDater().date(inStory(story, byId));
        Told key = Told.of(story, dated);
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
        return stages().tell(story, inStory);
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
