package dev.stemma.report;

import dev.stemma.report.page.Page;
import dev.stemma.report.page.PageStory;
import dev.stemma.report.page.PageWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a report as `report.json` and a page: `index.html`, and where there are many stories a file for
/// each in `stories`.
///
/// Of many stories no more than a few are in memory at once. A story that cannot be written, by an error in the
/// program, costs itself and no other.
public final class ReportWriter {

    private final WritingProgress progress;

    /// A writer that nobody listens to.
    public ReportWriter() {
        this(WritingProgress.SILENT);
    }

    public ReportWriter(WritingProgress progress) {
        this.progress = progress;
    }

    /// Writes into `folder`, which is made where it is missing. The same report gives the same bytes. Each
    /// file replaces its forerunner at once, so that a reader never sees half of one; story files of an
    /// earlier report that this one does not have are removed.
    ///
    /// @return stories that are incomplete: those of the report, and those that could not be written
    /// @throws UncheckedIOException when the folder cannot be written
    public List<FailedStory> write(Report report, Path folder) {
        try {
            Files.createDirectories(folder);
            StoryFiles files = new StoryFiles(folder);
            List<FailedStory> failed = ManyStoriesWriter.isNeeded(report.stories())
                    ? new ManyStoriesWriter(report, files, progress).write()
                    : one(report, files);
            files.removeOld();
            return failed;
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written to " + folder + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            String why = String.valueOf(e.getMessage()).replaceFirst("^[a-zA-Z.]+Exception: ", "");
            throw new UncheckedIOException(
                    "the report cannot be written to " + folder + ": " + why, new IOException(e));
        }
    }

    /// Writes `report.json` to a stream, which stays open.
    ///
    /// @return stories that are incomplete: those of the report, and those that could not be written
    /// @throws UncheckedIOException when the stream cannot be written
    public List<FailedStory> writeJson(Report report, OutputStream out) {
        try {
            Path folder = Files.createTempDirectory("stemma");
            try (Spool articles = new Spool(folder.resolve("articles"));
                    Spool stories = new Spool(folder.resolve("stories"))) {
                SafeStories safe = new SafeStories(report.stories(), progress);
                List<FailedStory> failed = new ArrayList<>(report.failed());
                for (int i = 0; i < report.stories().size(); i++) {
                    SafeStories.Result<JsonReport.Entries> result = safe.work(i, JsonReport::entries);
                    result.failure().ifPresent(failed::add);
                    if (result.value().isPresent()) {
                        articles.add(result.value().get().articles());
                        stories.add(result.value().get().story());
                    }
                }
                JsonReport.write(report.provenance(), report.skipped(), failed, articles, stories, out);
                return failed;
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    /// One story, perhaps with a few articles on something else.
    private List<FailedStory> one(Report report, StoryFiles files) throws IOException {
        SafeStories safe = new SafeStories(report.stories(), progress);
        List<FailedStory> failed = new ArrayList<>(report.failed());
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < report.stories().size(); i++) {
            SafeStories.Result<Written> result = safe.work(i, story -> {
                PageStory shown = Pages.story(story);
                return new Written(JsonReport.entries(story), shown);
            });
            result.failure().ifPresent(failed::add);
            result.value().ifPresent(written::add);
            progress.step();
        }
        try (Spool articles = new Spool(files.place("articles.unfinished"));
                Spool stories = new Spool(files.place("stories.unfinished"))) {
            for (Written story : written) {
                articles.add(story.entries().articles());
                stories.add(story.entries().story());
            }
            files.replace(
                    "report.json",
                    out -> JsonReport.write(report.provenance(), report.skipped(), failed, articles, stories, out));
        }
        Page page = new Page(
                Pages.making(report.provenance()),
                Pages.losses(report.skipped(), failed),
                written.stream().map(Written::shown).toList());
        StringBuilder html = new StringBuilder();
        new PageWriter().write(page, html);
        files.replace(PageWriter.FRONT, html);
        return failed;
    }

    private record Written(JsonReport.Entries entries, PageStory shown) {}
}
