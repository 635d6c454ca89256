package dev.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.article.RawDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class I01_FoldersAndFilesTest {

    @Test
    void aFolderIsReadByNameAndItsHiddenFilesAreLeftOut(@TempDir Path folder) {
        var read = new Given(folder)
                .file("b.txt", "The harbour was closed.")
                .file("a/second.txt", "The bridge was open.")
                .file("a/first.txt", "The road was blocked.")
                .file(".hidden.txt", "not an article")
                .file(".git/config.txt", "not an article")
                .read();
        assertThat(read.names()).containsExactly("a/first.txt", "a/second.txt", "b.txt");
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void theDigestIsThatOfTheBytes(@TempDir Path folder) {
        var read = new Given(folder).file("a.txt", "abc").read();
        assertThat(read.only().sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileIsNamedByItsOwnName(@TempDir Path folder) {
        var read = new Given(folder)
                .file("deep/down/a.txt", "The harbour was closed.")
                .read("deep/down/a.txt");
        assertThat(read.names()).containsExactly("a.txt");
    }

    @Test
    void standardInputIsReadWhereADashIsNamed(@TempDir Path folder) {
        var read = new Given(folder).read(List.of("-"), "Title: Harbour closed\n\nThe harbour was closed.");
        assertThat(read.only().input()).isEqualTo("-");
        assertThat(read.only().stated().title()).contains("Harbour closed");
        assertThat(read.texts()).containsExactly("The harbour was closed.");
    }

    @Test
    void aMissingFileIsOneLineAndTheRestIsRead(@TempDir Path folder) {
        var given = new Given(folder).file("a.txt", "The harbour was closed.");
        var read = given.read(List.of(folder.resolve("absent.txt").toString(), folder.toString()), "");
        assertThat(read.names()).containsExactly("a.txt");
        assertThat(read.onlyReason()).isEqualTo("no such file or folder: check the spelling");
    }

    @Test
    void aFileThatIsReachedTwiceIsReadOnce(@TempDir Path folder) throws IOException {
        var given = new Given(folder).file("a.txt", "The harbour was closed.");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        var read = given.read(List.of(folder.toString(), folder.resolve("a.txt").toString()), "");
        assertThat(read.names()).containsExactly("a.txt");
        assertThat(read.onlyReason()).isEqualTo("the same file as a.txt, which was read");
    }

    @Test
    void aFolderThatMayNotBeReadIsOneLine(@TempDir Path folder) throws IOException {
        var given = new Given(folder).file("closed/a.txt", "x").file("open.txt", "The harbour was closed.");
        Path closed = folder.resolve("closed");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "the superuser reads everything");
        var read = given.read();
        assertThat(read.names()).containsExactly("open.txt");
        assertThat(read.skippedNames()).containsExactly("closed");
    }

    @Test
    void thePartsOfASavedPageAreNotArticles(@TempDir Path folder) {
        var read = new Given(folder)
                .file("page.html", "<html><body><p>The harbour was closed.</p></body></html>")
                .file("page_files/script.js", "var x = 1;")
                .file("page_files/frame.html", "<html><body>advertisement</body></html>")
                .read();
        assertThat(read.names()).containsExactly("page.html");
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void headerLinesAreReadInManySpellings(@TempDir Path folder) {
        RawDocument document = new Given(folder).file("a.txt", """
                        TITLE: Harbour closed
                        Source: Harbour Gazette
                        author: Mira Holt
                        Published: 2024-05-16
                        Link: https://gazette.example/harbour
                        Language: en

                        Officials said: the harbour was closed.
                        """).read().only();
        assertThat(document.stated().title()).contains("Harbour closed");
        assertThat(document.stated().outlet()).contains("Harbour Gazette");
        assertThat(document.stated().byline()).contains("Mira Holt");
        assertThat(document.stated().date()).contains("2024-05-16");
        assertThat(document.stated().url()).contains("https://gazette.example/harbour");
        assertThat(document.stated().language()).contains("en");
        assertThat(document.content().strip()).isEqualTo("Officials said: the harbour was closed.");
    }

    @Test
    void frontMatterOfMarkdownIsAHeaderToo(@TempDir Path folder) {
        RawDocument document = new Given(folder)
                .file(
                        "a.md",
                        "---\ntitle: \"Harbour closed\"\ntags: [sea]\ndate: 2024-05-16\n---\n\nThe harbour was closed.")
                .read()
                .only();
        assertThat(document.form()).isEqualTo(RawDocument.Form.MARKDOWN);
        assertThat(document.stated().title()).contains("Harbour closed");
        assertThat(document.stated().date()).contains("2024-05-16");
        assertThat(document.content().strip()).isEqualTo("The harbour was closed.");
    }

    @Test
    void aTextThatBeginsWithASourceIsNotTakenForAHeader(@TempDir Path folder) {
        String text = "Source: a diplomat who was in the room.\nNobody else would speak.";
        var read = new Given(folder).file("a.txt", text).read();
        assertThat(read.texts()).containsExactly(text);
        assertThat(read.only().stated()).isEqualTo(RawDocument.Stated.NOTHING);
    }

    @Test
    void whatIsNotReadSaysWhatMendsIt(@TempDir Path folder) {
        var read = new Given(folder)
                .file("a.pdf", "%PDF-1.7 ...")
                .file("b.txt", "%PDF-1.7 ...")
                .file("c.docx", new byte[] {'P', 'K', 3, 4, 0})
                .file("d.txt", new byte[0])
                .file("e.txt", new byte[] {1, 2, 3, 0, 0, 7, 8, 9})
                .file("f.txt", "  \n \n")
                .file("g.csv", "title,text")
                .file("h.xml", "<?xml version=\"1.0\"?><rss></rss>")
                .file("i.txt", "The harbour was closed.")
                .read();
        assertThat(read.names()).containsExactly("i.txt");
        assertThat(read.skippedNames())
                .containsExactly("a.pdf", "b.txt", "c.docx", "d.txt", "e.txt", "f.txt", "g.csv", "h.xml");
        assertThat(read.skipped().get(0).reason()).contains("save the article as text or HTML");
        assertThat(read.skipped().get(1).reason()).contains("a PDF");
        assertThat(read.skipped().get(3).reason()).isEqualTo("empty: nothing to read");
    }

    @Test
    void aDocumentBeyondTheBoundIsOneLine(@TempDir Path folder) {
        var read = new Given(folder)
                .within(new IngestSettings(1000, 10_000, 10, 4, 100))
                .file("a.txt", "word ".repeat(300))
                .file("b.txt", "The harbour was closed.")
                .read();
        assertThat(read.names()).containsExactly("b.txt");
        assertThat(read.onlyReason()).isEqualTo("larger than 0.001 MB: split it into single articles");
    }
}
