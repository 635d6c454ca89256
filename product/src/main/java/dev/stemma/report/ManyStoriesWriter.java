package dev.stemma.report;

import dev.stemma.cache.Key;
import dev.stemma.cache.RecordCodec;
import dev.stemma.report.page.FrontEntry;
import dev.stemma.report.page.ManyPages;
import dev.stemma.report.page.PageWriter;
import dev.stemma.report.page.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a report of many stories, a few of them at once.
///
/// What was written of a story is kept where the report says: when the same story comes again, it is put in its place
/// without being brought into memory, and its own file is left alone as long as it is what was written.
final class ManyStoriesWriter {

    /// So many stories are worked on before what came of them is put in its place.
    private static final int AT_ONCE = 32;

    private final Report report;
    private final StoryReports stories;
    private final StoryFiles files;
    private final WritingProgress progress;
    private final SafeStories safe;
    private final ManyPages pages;
    private final StoryWriter writer;
    private final Shelf shelf;
    private final RecordCodec<StoryWriter.Written> codec = new RecordCodec<>(StoryWriter.Written.class);

    /// What came of one story.
    ///
    /// @param written what it has in the files that all share; its own file is in place
    /// @param failure what failed, if anything did
    private record Finished(Optional<StoryWriter.Written> written, Optional<FailedStory> failure) {}

    ManyStoriesWriter(Report report, StoryFiles files, WritingProgress progress) {
        this.report = report;
        this.stories = report.stories();
        this.files = files;
        this.progress = progress;
        this.safe = new SafeStories(stories, progress);
        this.pages = new ManyPages(Pages.making(report.provenance()));
        this.writer = new StoryWriter(pages, files);
        List<String> several = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            StoryReports.Outline outline = stories.outline(i);
            (outline.articles() > 1 ? several : alone).add(outline.story().id());
        }
        this.shelf = new Shelf(several, alone);
    }

    /// Whether a report has so many stories that they do not share one page.
    static boolean isNeeded(StoryReports stories) {
        int several = (int) IntStream.range(0, stories.size())
                .filter(i -> stories.outline(i).articles() > 1)
                .count();
        return !PageWriter.isOneFile(several, stories.size() - several);
    }

    /// Writes all files of the report.
    ///
    /// @return stories that are incomplete
    List<FailedStory> write() throws IOException {
        List<FailedStory> failed = new ArrayList<>(report.failed());
        List<FrontEntry.Placed> several = new ArrayList<>();
        List<FrontEntry.Placed> alone = new ArrayList<>();
        try (Spool articles = new Spool(files.place("articles.unfinished"));
                Spool entries = new Spool(files.place("stories.unfinished"))) {
            LoneFiles lone = new LoneFiles(pages, files);
            for (int from = 0; from < stories.size(); from += AT_ONCE) {
                int start = from;
                List<Finished> some = IntStream.range(from, Math.min(stories.size(), from + AT_ONCE))
                        .parallel()
                        .mapToObj(this::finish)
                        .toList();
                for (int i = 0; i < some.size(); i++) {
                    Finished finished = some.get(i);
                    finished.failure().ifPresent(failed::add);
                    Shelf.Place place =
                            shelf.placeOf(stories.outline(start + i).story().id());
                    boolean isAlone = place.anchor().isPresent();
                    if (isAlone) {
                        lone.add(finished.written().flatMap(StoryWriter.Written::reader));
                    }
                    if (finished.written().isPresent()) {
                        StoryWriter.Written written = finished.written().get();
                        articles.add(written.articles());
                        entries.add(written.story());
                        (isAlone ? alone : several).add(written.front().leadingTo(place));
                    }
                }
            }
            lone.finish();
            files.replace(
                    "report.json",
                    out -> JsonReport.write(report.provenance(), report.skipped(), failed, articles, entries, out));
        }
        StringBuilder front = new StringBuilder();
        pages.front(several, alone, Pages.losses(report.skipped(), failed), front);
        files.replace(PageWriter.FRONT, front);
        return failed;
    }

    private Finished finish(int index) {
        StoryReports.Outline outline = stories.outline(index);
        Shelf.Place place = shelf.placeOf(outline.story().id());
        Optional<String> key = outline.key().map(report -> keyOf(report, place));
        Optional<StoryWriter.Written> known =
                key.flatMap(name -> codec.find(stories.cache(), name)).filter(written -> isInPlace(written, place));
        if (known.isPresent()) {
            progress.step();
            return new Finished(known, Optional.empty());
        }
        SafeStories.Result<StoryWriter.Written> result = safe.work(index, story -> writer.write(story, place));
        if (result.failure().isEmpty()) {
            key.ifPresent(name -> result.value().ifPresent(written -> codec.keep(stories.cache(), name, written)));
        }
        progress.step();
        return new Finished(result.value(), result.failure());
    }

    /// What all that is written of a story depends on. Articles that share a file have no address in it but their
    /// anchor.
    private String keyOf(String report, Shelf.Place place) {
        Provenance made = this.report.provenance();
        return Key.of(Stream.of(
                        "written",
                        report,
                        place.anchor().orElse(place.file()),
                        made.version(),
                        made.settings().toString(),
                        made.models().toString())
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    /// Whether a story's own file, where it has one, is as it was written.
    private boolean isInPlace(StoryWriter.Written written, Shelf.Place place) {
        try {
            return written.page().isEmpty()
                    || files.holds(place.file(), written.page().get());
        } catch (IOException e) {
            return false;
        }
    }
}
