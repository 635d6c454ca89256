package dev.stemma.coverage;

import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.annotate.ArticleDater;
import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.ingest.Ingest;
import dev.stemma.ingest.Ingested;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.SentenceVectors;
import dev.stemma.language.TokenizedArticle;
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
        try (Parallel parallel = new Parallel(settings.threads())) {
            // Loading the models takes as long as reading a small collection, so both happen at once.
            Future<Optional<SentenceEncoder>> loading = parallel.start(this::encoder);
            Collected collected = collect(paths, standardInput, progress);
            Witnesses witnesses = Witnesses.of(collected.articles);
            List<AnnotatedArticle> annotated;
            List<Provenance.Digest> digests;
            try (Models models = new Models(Parallel.await(loading))) {
                annotated = annotate(witnesses.distinct(), models, parallel, progress);
                digests = models.digests();
            }
            progress.begin(Progress.Stage.GROUPING, -1);
            List<Story> stories = new StoryGrouper().group(annotated);
            List<StoryReport> reports = tell(stories, annotated, witnesses, parallel, progress);
            return new Report(provenance(collected, digests), collected.skipped, reports);
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
            List<Article> articles, Models models, Parallel parallel, Progress progress) {
        progress.begin(Progress.Stage.ANNOTATING, articles.size());
        return parallel.map(articles, article -> {
            TokenizedArticle tokenized = models.reader.read(article);
            SentenceVectors vectors =
                    models.encoder.map(encoder -> encoder.encode(tokenized)).orElseGet(SentenceVectors::none);
            AnnotatedArticle annotated = models.annotator.annotate(tokenized, vectors);
            progress.step();
            return annotated;
        });
    }

    private static List<StoryReport> tell(
            List<Story> stories,
            List<AnnotatedArticle> annotated,
            Witnesses witnesses,
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
            StoryReport report = tell(story, new ArticleDater().date(articles));
            progress.step();
            return DuplicateEdges.add(report, witnesses.duplicates());
        });
        return reports.stream()
                .sorted(Comparator.comparingInt(
                        (StoryReport report) -> -report.articles().size()))
                .toList();
    }

    private static StoryReport tell(Story story, List<AnnotatedArticle> articles) {
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

    /// The learned models of a run; they are let go before stories are compared, as their memory is needed there.
    private static final class Models implements AutoCloseable {
        private final LanguageReader reader = new LanguageReader();
        private final Annotator annotator = new Annotator();
        private final Optional<SentenceEncoder> encoder;

        Models(Optional<SentenceEncoder> encoder) {
            this.encoder = encoder;
        }

        List<Provenance.Digest> digests() {
            return encoder.map(SentenceEncoder::model).stream()
                    .map(model -> new Provenance.Digest(model.name(), model.sha256()))
                    .toList();
        }

        @Override
        public void close() {
            encoder.ifPresent(SentenceEncoder::close);
        }
    }
}
