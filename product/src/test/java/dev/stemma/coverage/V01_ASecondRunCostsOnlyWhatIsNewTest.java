package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What earlier runs worked out saves time and changes no byte.
class V01_ASecondRunCostsOnlyWhatIsNewTest {

    @TempDir
    private Path folder;

    private Path articles;
    private Path cache;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        cache = folder.resolve("cache");
        article("wire.txt", "Quarry wall gives way at Sellen Moor", "2023-04-11", """
                A wall of the Sellen Moor quarry gave way on Tuesday and buried two diggers, the owner Brannock Stone said.

                Nobody was hurt. "We heard it crack and we ran," said foreman Idris Pell.

                Work will rest for three weeks while inspectors measure the slope, Brannock Stone said.
                """);
        article("daily.txt", "Diggers buried at Sellen Moor", "2023-04-12", """
                A wall of the Sellen Moor quarry gave way on Tuesday and buried three diggers, the owner Brannock Stone said.

                "We heard it crack and we ran," said foreman Idris Pell. Nobody was hurt.
                """);
        article("ball.txt", "Harlow win the cup", "2023-04-12", """
                Harlow Rovers won the county cup on Wednesday with a late goal by Tess Amory against Dunmere.
                """);
    }

    @Test
    void withAndWithoutMemoryTheReportIsTheSame() throws IOException {
        Path plain = write(CoverageSettings.standard(), "plain");
        Path first = write(CoverageSettings.standard().withCache(cache), "first");
        Path second = write(CoverageSettings.standard().withCache(cache), "second");
        Path oneThread = write(CoverageSettings.standard().withThreads(1), "one");
        Path manyThreads = write(CoverageSettings.standard().withThreads(5), "many");

        for (Path other : List.of(first, second, oneThread, manyThreads)) {
            for (String file : List.of("report.json", "index.html")) {
                assertThat(other.resolve(file)).hasSameBinaryContentAs(plain.resolve(file));
            }
        }
    }

    @Test
    void anArticleMoreAddsOnlyItsOwn() throws IOException {
        write(CoverageSettings.standard().withCache(cache), "before");
        int before = entries().size();
        article("vote.txt", "Council keeps the ferry", "2023-04-13", """
                The council of Orsay voted on Thursday to keep the night ferry, by eleven votes to four.
                """);

        Path grown = write(CoverageSettings.standard().withCache(cache), "grown");

        // its annotation, its sketch and its story of one
        assertThat(entries()).hasSize(before + 3);
        assertThat(grown.resolve("report.json"))
                .hasSameBinaryContentAs(
                        write(CoverageSettings.standard(), "plain").resolve("report.json"));
    }

    @Test
    void aDamagedMemoryIsMended() throws IOException {
        write(CoverageSettings.standard().withCache(cache), "before");
        int number = 0;
        for (Path entry : entries()) {
            byte[] bytes = Files.readAllBytes(entry);
            if (++number % 2 == 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(entry, bytes);
            } else {
                Files.write(entry, new byte[0]);
            }
        }
        assertThat(number).isPositive();

        assertThat(write(CoverageSettings.standard().withCache(cache), "after").resolve("report.json"))
                .hasSameBinaryContentAs(
                        write(CoverageSettings.standard(), "plain").resolve("report.json"));
    }

    private Path write(CoverageSettings settings, String name) {
        Report report = new CoverageReader(settings)
                .read(List.of(articles.toString()), InputStream.nullInputStream(), Progress.SILENT);
        new ReportWriter().write(report, folder.resolve(name));
        return folder.resolve(name);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("size"))
                    .toList());
        }
    }

    private void article(String file, String title, String date, String text) throws IOException {
        Files.writeString(articles.resolve(file), "Title: " + title + "\nDate: " + date + "\n\n" + text);
    }
}
