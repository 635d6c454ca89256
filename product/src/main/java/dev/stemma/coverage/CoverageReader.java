package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.article.SkippedInput;
import dev.stemma.cache.Cache;
import dev.stemma.ingest.Ingest;
import dev.stemma.ingest.Ingested;
import dev.stemma.report.Provenance;
import dev.stemma.report.Report;
import dev.stemma.report.StoryReport;
import dev.stemma.report.StoryReports;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Runs the stages in order: from what a user names to a report.
public final class CoverageReader {

    private final CoverageSettings settings;
    private final long characters;

    public CoverageReader(CoverageSettings settings) {
        this(settings, Allowance.STANDARD);
    }

    /// @param characters how much text, and what is found in it, may stay in memory
    CoverageReader(CoverageSettings settings, long characters) {
        this.settings = settings;
        this.characters = characters;
    }

    /// Reads everything under `paths` and reports on it. Inputs that cannot be used are listed in the report, and so is
    /// what failed by an error in Stemma itself; neither ends the run.
    ///
    /// A large report is to be closed when it is done with: its stories lie outside memory.
    ///
    /// @param paths files, folders, archives, or `-` for `standardInput`
    /// @throws dev.stemma.story.ContradictionException when the settings' corrections contradict each other
    public Report read(List<String> paths, InputStream standardInput, Progress progress) {
        // Loading the models takes as long as reading a small collection, so both happen at once.
        CoverageEngine engine = new CoverageEngine(settings, Stages::load, characters);
        boolean done = false;
        try {
            Collected collected = collect(paths, standardInput, engine, progress);
            settings.corrections()
                    .unknown(engine.imprints())
                    .forEach(name -> collected.skipped.add(
                            new SkippedInput(name, "a correction names it, but no such article was read")));
            StoryReports stories = engine.stories(progress);
            collected.skipped.addAll(engine.skipped());
            Provenance provenance = provenance(collected, engine.models());
            if (collected.characters <= characters) {
                return new Report(
                        provenance, collected.skipped, engine.failed(), StoryReports.of(List.copyOf(stories)));
            }
            done = true;
            return new Report(provenance, collected.skipped, engine.failed(), new Owned(stories, engine));
        } finally {
            if (!done) {
                engine.close();
            }
        }
    }

    /// Stories whose engine goes with them.
    private static final class Owned extends StoryReports {

        private final StoryReports stories;
        private final CoverageEngine engine;

        Owned(StoryReports stories, CoverageEngine engine) {
            this.stories = stories;
            this.engine = engine;
        }

        @Override
        public Outline outline(int index) {
            return stories.outline(index);
        }

        @Override
        public StoryReport get(int index) {
            return stories.get(index);
        }

        @Override
        public int size() {
            return stories.size();
        }

        @Override
        public Cache cache() {
            return stories.cache();
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    private Collected collect(List<String> paths, InputStream standardInput, CoverageEngine engine, Progress progress) {
        progress.begin(Progress.Stage.READING, -1);
        Collected collected = new Collected();
        Setbacks setbacks = new Setbacks(progress);
        Intake intake = new Intake(cleaned -> {
            switch (cleaned) {
                case Intake.Taken.Article(Article article) -> {
                    engine.add(article);
                    collected.characters += article.text().length();
                }
                case Intake.Taken.Skipped(SkippedInput skipped) -> collected.skipped.add(skipped);
                case Intake.Taken.Failed(String input, Throwable cause) -> setbacks.notCleaned(input, cause);
            }
            progress.step();
        });
        new Ingest(settings.ingest()).read(paths, standardInput, ingested -> {
            if (ingested instanceof Ingested.Document(RawDocument document)) {
                collected.digests.putIfAbsent(fileOf(document.input()), document.sha256());
            }
            intake.take(ingested);
        });
        intake.finish();
        collected.skipped.addAll(setbacks.skipped());
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
        private final List<SkippedInput> skipped = new ArrayList<>();
        private final Map<String, String> digests = new LinkedHashMap<>();
        private long characters;
    }
}
