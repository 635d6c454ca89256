package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run over what an earlier run has read, and a little more, leaves the same files as a run that starts from nothing.
class V07_OnlyChangedStoriesAreWrittenTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path articles;
    private Path cache;
    private Path report;

    @BeforeEach
    void readFirst() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        cache = folder.resolve("cache");
        report = folder.resolve("report");
        handIn(Fair.WIRE);
        handIn(Fair.DAILY);
        handIn(Fair.RACE);
        handIn(Fair.RACE_TOO);
        read(CoverageSettings.standard().withCache(cache), report);
    }

    @Test
    void theFilesAreThoseOfAFullRun() throws IOException {
        handIn(Fair.REPEAT);
        handIn(Fair.BELLS);
        read(CoverageSettings.standard().withCache(cache), report);

        assertThat(files(report)).isEqualTo(files(read(CoverageSettings.standard(), folder.resolve("full"))));
    }

    @Test
    void theFileOfAStoryThatGainedNothingStaysAsItIs() throws IOException {
        Path race = fileOn("Ida Pell");
        Path hall = fileOn("Runa Heck");
        Files.setLastModifiedTime(race, LONG_AGO);
        Files.setLastModifiedTime(hall, LONG_AGO);

        handIn(Fair.REPEAT);
        read(CoverageSettings.standard().withCache(cache), report);

        assertThat(Files.getLastModifiedTime(race)).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(hall)).isNotEqualTo(LONG_AGO);
    }

    @Test
    void aFileThatSomebodyChangedOrRemovedIsWrittenAnew() throws IOException {
        Map<String, String> before = files(report);
        Files.writeString(fileOn("Ida Pell"), "scribbled over");
        Files.delete(fileOn("Runa Heck"));

        read(CoverageSettings.standard().withCache(cache), report);

        assertThat(files(report)).isEqualTo(before);
    }

    @Test
    void theSameStoriesInAnotherFolderAreWrittenThere() throws IOException {
        Path other = read(CoverageSettings.standard().withCache(cache), folder.resolve("other"));

        assertThat(files(other)).isEqualTo(files(report));
    }

    private void handIn(Article article) throws IOException {
        Files.writeString(
                articles.resolve(article.input()),
                "Title: " + article.title().orElseThrow() + "\nOutlet: "
                        + article.outlet().orElseThrow().name() + "\nDate: "
                        + article.published().orElseThrow().value() + "\n\n" + article.text());
    }

    private Path read(CoverageSettings settings, Path into) {
        try (Report read = new CoverageReader(settings, 0)
                .read(List.of(articles.toString()), InputStream.nullInputStream(), Progress.SILENT)) {
            assertThat(new ReportWriter().write(read, into)).isEmpty();
        }
        return into;
    }

    private Path fileOn(String name) throws IOException {
        try (Stream<Path> all = Files.list(report.resolve("stories"))) {
            return all.filter(file -> content(file).contains(name)).findFirst().orElseThrow();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), content(file)));
        }
        return files;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
