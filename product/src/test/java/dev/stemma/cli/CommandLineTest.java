package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.ProcessorTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a user meets at the terminal: answers, hints, exit codes. Bad input costs one line and never the rest.
class CommandLineTest {

    private static final String REPORT = """
            Title: Bridge in Norhaven closed after crack is found
            Outlet: Norhaven Post
            Date: 2024-03-04

            Engineers closed the Old Mill bridge in Norhaven on Monday after they found a crack 40 centimetres long.

            "Nobody was in danger, but we could not take the risk," said Ines Halvorsen, who heads the city's road office.

            The bridge carries 12,000 cars a day. Repairs will take three weeks, the road office said.
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int stemma(String... arguments) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int read(Path... paths) {
        String[] arguments = new String[paths.length + 4];
        arguments[0] = "read";
        arguments[1] = "--no-vectors";
        arguments[2] = "--output";
        arguments[3] = folder.resolve("report").toString();
        for (int i = 0; i < paths.length; i++) {
            arguments[i + 4] = paths[i].toString();
        }
        return stemma(arguments);
    }

    private Path file(String name, byte... content) throws IOException {
        Path file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void helpIsTheAnswerToHelp() {
        assertThat(stemma("--help")).isZero();
        assertThat(out.toString()).contains("stemma read articles/").contains("completion");
        assertThat(stemma("read", "--help")).isZero();
        assertThat(out.toString()).contains("--format=text|json").contains("Exit codes");
    }

    @Test
    void aWrongCommandIsMisuseWithAHint() {
        assertThat(stemma("raed", "articles")).isEqualTo(2);
        assertThat(err.toString()).contains("stemma --help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theShellLearnsCommandsAndOptions(String shell) throws IOException, InterruptedException {
        assertThat(stemma("completion", shell)).isZero();
        assertThat(out.toString())
                .contains("for " + shell)
                .contains("--no-vectors")
                .contains("complete ");
        Path script = file("completion.sh", out.toString());
        Process bash;
        try {
            bash = new ProcessBuilder(
                            "bash",
                            "-c",
                            "source \"$0\"; COMP_WORDS=(stemma re); COMP_CWORD=1; COMP_LINE='stemma re'; _complete_stemma;"
                                    + " echo \"${COMPREPLY[@]}\"",
                            script.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("no bash here");
            return;
        }
        String completed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(completed.strip()).isEqualTo("read");
    }

    @Test
    void anExportIsWrittenBesideThePage() throws IOException {
        Path article = file("post.txt", REPORT);
        Path target = folder.resolve("report");
        assertThat(stemma(
                        "read",
                        "--no-vectors",
                        "--no-cache",
                        "--export",
                        "gexf,NEXUS",
                        "-o",
                        target.toString(),
                        article.toString()))
                .isZero();
        assertThat(target.resolve("exports/story-1.gexf")).isNotEmptyFile();
        assertThat(target.resolve("exports/story-1.nex")).isNotEmptyFile();
        assertThat(stemma("read", "--export", "gexf", "--format", "json", article.toString()))
                .isEqualTo(2);
        assertThat(stemma("read", "--export", "gif", article.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("gif").contains("GRAPHML");
    }

    @Test
    void noPathIsMisuse() {
        assertThat(stemma("read")).isEqualTo(2);
        assertThat(err.toString()).contains("PATH").contains("stemma read --help");
    }

    @Test
    void aWrongFormatIsMisuse() {
        assertThat(stemma("read", "--format", "pdf", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("pdf");
    }

    @Test
    void showingAPageThatIsNotWrittenIsMisuse() {
        assertThat(stemma("read", "--format", "json", "--open", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--output");
    }

    @Test
    void aMissingFileFailsTheJobAndNamesTheFile() {
        assertThat(read(folder.resolve("nowhere.txt"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("nowhere.txt")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void theSummarySaysWhereThePageIs() throws IOException {
        assertThat(read(file("post.txt", REPORT))).isZero();
        assertThat(out.toString())
                .contains("Bridge in Norhaven closed")
                .contains("1 article")
                .contains("index.html");
        assertThat(folder.resolve("report/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("report/report.json")).isNotEmptyFile();
        assertThat(out.toString().lines()).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 120);
    }

    @Test
    void quietIsQuiet() throws IOException {
        assertThat(stemma(
                        "read",
                        "--quiet",
                        "--no-vectors",
                        "-o",
                        folder.resolve("report").toString(),
                        file("post.txt", REPORT).toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void badInputIsListedAndTheRestIsRead() throws IOException {
        file("good.txt", REPORT);
        file("empty.txt", "");
        file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1, 2, 3, 0, 0});
        file("broken.zip", "PK\u0003\u0004 this is no archive");
        file("broken.json", "{\"title\": \"Half a");
        file("cut.txt.gz", gzip(REPORT, 20));
        file("deep.html", "<div>".repeat(300_000) + "text");
        assertThat(read(folder.resolve("input"))).isZero();
        assertThat(out.toString()).contains("Bridge in Norhaven closed").contains("Skipped");
        String json = Files.readString(folder.resolve("report/report.json"));
        assertThat(json)
                .contains("empty.txt")
                .contains("picture.txt")
                .contains("broken.zip")
                .contains("broken.json")
                .contains("cut.txt.gz");
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void hostileTextCostsNoMoreThanItsTime() throws IOException {
        file("good.txt", REPORT);
        for (String noise : List.of(
                "Said \"",
                "1,000 to 2.5-",
                "Mr. A. B. ",
                "7 ",
                "5% ",
                "\"He said that,\" he said. ",
                "one hundred and ",
                "; said he ",
                "on Monday May 16 last week ",
                "of the United Nations ",
                "(",
                "Ab. ",
                "2014-2015 ",
                "who said that ",
                "our statement, my letter, a post ",
                "\u2014 I wrote (@us ",
                "中国。")) {
            file("noise" + noise.hashCode() + ".txt", noise.repeat(9_000 / noise.length()));
        }
        ProcessorTime.atMost(20, () -> assertThat(read(folder.resolve("input"))).isZero());
        assertThat(Files.readString(folder.resolve("report/report.json"))).contains("Bridge in Norhaven closed");
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void theLanguageOfTheMachineChangesNoByte() throws IOException, InterruptedException {
        Path articles = Path.of("../examples/river/articles");
        assertThat(read(articles)).isZero();
        Path other = folder.resolve("turkish");
        Process turkish = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        "--no-vectors",
                        "--quiet",
                        "-o",
                        other.toString(),
                        articles.toString())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(turkish.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(turkish.waitFor()).as(complaints).isZero();
        for (String name : List.of("report.json", "index.html")) {
            assertThat(other.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("report").resolve(name));
        }
    }

    @Test
    void anUnreadableFileIsListedAndTheRestIsRead() throws IOException {
        Path closed = file("closed.txt", REPORT);
        file("good.txt", REPORT + "\nA second text.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "this user reads every file");
        assertThat(read(folder.resolve("input"))).isZero();
        assertThat(Files.readString(folder.resolve("report/report.json"))).contains("closed.txt");
    }

    @Test
    void aFolderThatCannotBeWrittenFailsTheJob() throws IOException {
        Path article = file("post.txt", REPORT);
        Path inTheWay = file("in-the-way", "a file where the folder should be");
        assertThat(stemma("read", "--no-vectors", "-o", inTheWay.toString(), article.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("in-the-way").contains("--output").doesNotContain("\tat ");
    }

    @Test
    void exactDuplicatesAreTwoWitnessesInOneLine() throws IOException {
        file("post.txt", REPORT);
        file("other.txt", REPORT.replace("Norhaven Post", "Valley Mirror").replace("03-04", "03-05"));
        assertThat(read(folder.resolve("input"))).isZero();
        assertThat(out.toString()).contains("2 articles").contains("1 independent line");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path article = file("post.txt", REPORT);
        assertThat(read(article)).isZero();
        byte[] json = Files.readAllBytes(folder.resolve("report/report.json"));
        byte[] page = Files.readAllBytes(folder.resolve("report/index.html"));
        assertThat(read(article)).isZero();
        assertThat(folder.resolve("report/report.json")).hasBinaryContent(json);
        assertThat(folder.resolve("report/index.html")).hasBinaryContent(page);
    }

    private static byte[] gzip(String text, int missing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        return java.util.Arrays.copyOf(whole, whole.length - missing);
    }
}
