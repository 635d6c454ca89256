package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.report.page.Page;
import dev.stemma.report.page.PageStory;
import dev.stemma.report.page.PageWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Writes a report as `report.json` and a page: `index.html`, and where there are many stories a file for
/// each in `stories`.
public final class ReportWriter {

    /// Writes into `folder`, which is made where it is missing. The same report gives the same bytes. Each
    /// file replaces its forerunner at once, so that a reader never sees half of one; story files of an
    /// earlier report that this one does not have are removed.
    ///
    /// @throws UncheckedIOException when the folder cannot be written
    public void write(Report report, Path folder) {
        try {
            Files.createDirectories(folder);
            replace(folder.resolve("report.json"), out -> JsonReport.write(report, out));
            StoryFiles stories = new StoryFiles(folder);
            new PageWriter().write(page(report), (name, content) -> {
                try {
                    Path file = stories.place(name);
                    replace(file, out -> {
                        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        content.accept(writer);
                        writer.flush();
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            stories.removeOld();
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
    /// @throws UncheckedIOException when the stream cannot be written
    public void writeJson(Report report, OutputStream out) {
        try {
            JsonReport.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    /// The report as the page sees it.
    private static Page page(Report report) {
        Provenance provenance = report.provenance();
        return new Page(
                new Page.Making(
                        provenance.version(),
                        provenance.settings(),
                        digests(provenance.models()),
                        digests(provenance.inputs())),
                report.skipped(),
                report.stories().stream().map(ReportWriter::story).toList());
    }

    private static List<Page.Digest> digests(List<Provenance.Digest> digests) {
        return digests.stream()
                .map(digest -> new Page.Digest(digest.name(), digest.sha256()))
                .toList();
    }

    private static PageStory story(StoryReport story) {
        return new PageStory(
                story.story(),
                withDuplicates(story),
                story.stemma(),
                story.comparison(),
                story.brief().stream()
                        .map(sentence -> new PageStory.Statement(
                                sentence.text(),
                                sentence.citations(),
                                sentence.lines(),
                                sentence.standing() == BriefSentence.Standing.DISPUTED))
                        .toList(),
                story.timeline().stream()
                        .map(entry -> new PageStory.Event(
                                entry.from(),
                                entry.to(),
                                entry.part().map(ReportWriter::part),
                                new PageStory.Statement(entry.text(), entry.citations(), entry.lines(), false)))
                        .toList());
    }

    private static PageStory.Part part(TimelineEntry.Part part) {
        return switch (part) {
            case BACKGROUND -> PageStory.Part.BACKGROUND;
            case EVENT -> PageStory.Part.EVENT;
            case AHEAD -> PageStory.Part.AHEAD;
        };
    }

    private static List<AnnotatedArticle> withDuplicates(StoryReport story) {
        List<AnnotatedArticle> articles = new ArrayList<>(story.articles());
        for (Duplicate duplicate : story.duplicates()) {
            story.articles().stream()
                    .filter(article -> article.id().equals(duplicate.of()))
                    .findFirst()
                    .ifPresent(article -> articles.add(duplicate.like(article)));
        }
        return articles;
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void replace(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
