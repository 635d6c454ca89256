package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.article.SkippedInput;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import dev.stemma.ingest.Ingest;
import dev.stemma.ingest.Ingested;
import dev.stemma.report.Provenance;
import dev.stemma.report.Report;
import dev.stemma.report.StoryReport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Runs the stages in order: from what a user names to a report.
public final class CoverageReader {

    private final CoverageSettings settings;

    public CoverageReader(CoverageSettings settings) {
        this.settings = settings;
    }

    /// Reads everything under `paths` and reports on it. Inputs that cannot be used are listed in the report, and so is
    /// what failed by an error in Stemma itself; neither ends the run.
    ///
    /// @param paths files, folders, archives, or `-` for `standardInput`
    /// @throws dev.stemma.story.ContradictionException when the settings' corrections contradict each other
    public Report read(List<String> paths, InputStream standardInput, Progress progress) {
        // Loading the models takes as long as reading a small collection, so both happen at once.
        try (CoverageEngine engine = new CoverageEngine(settings)) {
            Collected collected = collect(paths, standardInput, progress);
            collected.articles.forEach(engine::add);
            settings.corrections()
                    .unknown(collected.articles)
                    .forEach(name -> collected.skipped.add(
                            new SkippedInput(name, "a correction names it, but no such article was read")));
            List<StoryReport> stories = engine.stories(progress);
            collected.skipped.addAll(engine.skipped());
            return new Report(provenance(collected, engine.models()), collected.skipped, stories);
        }
    }

    private Collected collect(List<String> paths, InputStream standardInput, Progress progress) {
        progress.begin(Progress.Stage.READING, -1);
        Collected collected = new Collected();
        Setbacks setbacks = new Setbacks(progress);
        Cleaner cleaner = new Cleaner();
        new Ingest(settings.ingest()).read(paths, standardInput, ingested -> {
            switch (ingested) {
                case Ingested.Skipped(SkippedInput skipped) -> collected.skipped.add(skipped);
                case Ingested.Document(var document) -> {
                    collected.digests.putIfAbsent(fileOf(document.input()), document.sha256());
                    switch (Outcome.of(() -> cleaner.clean(document))) {
                        case Outcome.Done<Cleaned>(Cleaned.Found(Article article)) -> collected.articles.add(article);
                        case Outcome.Done<Cleaned>(Cleaned.Skipped(SkippedInput skipped)) ->
                            collected.skipped.add(skipped);
                        case Outcome.Failed<Cleaned>(Throwable cause) -> setbacks.notCleaned(document.input(), cause);
                    }
                }
            }
            progress.step();
        });
        collected.skipped.addAll(setbacks.listed());
        return collected;
    }

    private Provenance provenance(Collected collected, List<Provenance.Digest> models) {
        TreeMap<String, String> stated = new TreeMap<>();
        stated.put("vectors", Boolean.toString(settings.vectors()));
        settings.correctionsDigest().ifPresent(digest -> stated.put("corrections", digest));
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
}
