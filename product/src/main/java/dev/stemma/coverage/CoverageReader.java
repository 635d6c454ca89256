package dev.stemma.coverage;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.ArticleDater;
import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;
import dev.stemma.cache.Cache;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.ingest.Ingest;
import dev.stemma.ingest.Ingested;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.SentenceVectors;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import dev.stemma.report.Provenance;
import dev.stemma.report.Report;
import dev.stemma.report.StoryNarrator;
import dev.stemma.report.StoryReport;
import dev.stemma.story.Story;
import dev.stemma.story.StoryGrouper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;

/// Runs the stages in order: from what a user names to a report.
public final class CoverageReader {

    private final CoverageSettings settings;

    public CoverageReader(CoverageSettings settings) {
        this.settings = settings;
    }

    /// Reads everything under `paths` and reports on it. Inputs that cannot be used are listed in the report.
    ///
    /// @param paths files, folders, archives, or `-` for `standardInput`
    public Report read(List<String> paths, InputStream standardInput, Progress progress) {
        try (Parallel parallel = new Parallel(settings.threads());
                Cache cache = settings.openCache()) {
            Memory memory = new Memory(cache);
            // Loading the models takes as long as reading a small collection, so both happen at once.
            Future<Optional<SentenceEncoder>> loading = parallel.start(this::encoder);
            Collected collected = collect(paths, standardInput, progress);
            Witnesses witnesses = Witnesses.of(collected.articles);
            try (Encoder encoder = new Encoder(Parallel.await(loading))) {
                List<AnnotatedArticle> annotated = annotate(witnesses.distinct(), encoder, memory, parallel, progress);
                progress.begin(Progress.Stage.GROUPING, -1);
                List<Story> stories = new StoryGrouper().group(annotated);
                List<StoryReport> reports = tell(stories, annotated, witnesses, memory, parallel, progress);
                return new Report(provenance(collected, encoder.digests()), collected.skipped, reports);
            }
        }
    }

    private Optional<SentenceEncoder> encoder() {
        if (!settings.vectors()) {
            return Optional.empty();
        }
        SentenceEncoder encoder = new SentenceEncoder();
        encoder.load();
        return Optional.of(encoder);
    }

    private Collected collect(List<String> paths, InputStream standardInput, Progress progress) {
        progress.begin(Progress.Stage.READING, -1);
        Collected collected = new Collected();
        Cleaner cleaner = new Cleaner();
        new Ingest(settings.ingest()).read(paths, standardInput, ingested -> {
            switch (ingested) {
                case Ingested.Skipped(SkippedInput skipped) -> collected.skipped.add(skipped);
                case Ingested.Document(var document) -> {
                    collected.digests.putIfAbsent(fileOf(document.input()), document.sha256());
                    switch (cleaner.clean(document)) {
                        case Cleaned.Found(Article article) -> collected.articles.add(article);
                        case Cleaned.Skipped(SkippedInput skipped) -> collected.skipped.add(skipped);
                    }
                }
            }
            progress.step();
        });
        return collected;
    }

    private static List<AnnotatedArticle> annotate(
            List<Article> articles, Encoder encoder, Memory memory, Parallel parallel, Progress progress) {
        progress.begin(Progress.Stage.ANNOTATING, articles.size());
        LanguageReader reader = new LanguageReader();
        Annotator annotator = new Annotator();
        return parallel.map(articles, article -> {
            AnnotatedArticle annotated = memory.annotated(
                    article, unknown -> annotator.annotate(reader.read(unknown), SentenceVectors.none()));
            progress.step();
            return encoder.encode(annotated);
        });
    }

    private static List<StoryReport> tell(
            List<Story> stories,
            List<AnnotatedArticle> annotated,
            Witnesses witnesses,
            Memory memory,
            Parallel parallel,
            Progress progress) {
        progress.begin(Progress.Stage.COMPARING, stories.size());
        Map<String, AnnotatedArticle> byId = new LinkedHashMap<>();
        annotated.forEach(article -> byId.put(article.id(), article));
        List<StoryReport> reports = parallel.map(stories, story -> {
            List<AnnotatedArticle> articles = new ArrayList<>();
            story.articles()
                    .forEach(id -> articles.add(Optional.ofNullable(byId.get(id))
                            .orElseThrow(() ->
                                    new IllegalStateException("story " + story.id() + " names no article " + id))));
            List<AnnotatedArticle> dated = new ArticleDater().date(articles);
            boolean vectors = !dated.getFirst().vectors().isEmpty();
            StoryReport report = memory.told(story, dated, vectors, () -> tell(story, dated, memory));
            progress.step();
            return DuplicateEdges.add(report, witnesses.duplicates());
        });
        return reports.stream()
                .sorted(Comparator.comparingInt(
                        (StoryReport report) -> -report.articles().size()))
                .toList();
    }

    private static StoryReport tell(Story story, List<AnnotatedArticle> articles, Memory memory) {
        if (articles.size() > 1) {
            // Nearly every sentence of a story is held against another, and this way all threads have their share.
            articles.parallelStream().forEach(article -> {
                memory.restoreVectors(article);
                article.vectors().computeAll();
                memory.keepVectors(article);
            });
        }
        List<Alignment> alignments = new Aligner().align(articles);
        Stemma stemma = new StemmaBuilder().build(articles, alignments);
        Comparison comparison = new Comparer().compare(articles, alignments, stemma);
        return new StoryNarrator().narrate(story, articles, stemma, comparison);
    }

    private Provenance provenance(Collected collected, List<Provenance.Digest> models) {
        TreeMap<String, String> stated = new TreeMap<>();
        stated.put("vectors", Boolean.toString(settings.vectors()));
        return new Provenance(
                Version.current(),
                stated,
                models,
                collected.digests.entrySet().stream()
                        .map(entry -> new Provenance.Digest(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// The file behind an input: `news.jsonl` for `news.jsonl!12`.
    private static String fileOf(String input) {
        int mark = input.indexOf('!');
        return mark < 0 ? input : input.substring(0, mark);
    }

    /// What reading gathers.
    private static final class Collected {
        private final List<Article> articles = new ArrayList<>();
        private final List<SkippedInput> skipped = new ArrayList<>();
        private final Map<String, String> digests = new LinkedHashMap<>();
    }

    /// The sentence model of a run, where one is wanted.
    private record Encoder(Optional<SentenceEncoder> model) implements AutoCloseable {

        /// The article with vectors for its sentences.
        AnnotatedArticle encode(AnnotatedArticle article) {
            return model.map(encoder -> Memory.like(article, article.tokenized(), encoder.encode(article.tokenized())))
                    .orElse(article);
        }

        List<Provenance.Digest> digests() {
            return model.map(SentenceEncoder::model).stream()
                    .map(file -> new Provenance.Digest(file.name(), file.sha256()))
                    .toList();
        }

        @Override
        public void close() {
            model.ifPresent(SentenceEncoder::close);
        }
    }
}
