package dev.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to break a reader. Each costs one line that names it and what mends it, and never the file beside it.
@Timeout(20)
class I05_HostileFilesTest {

    private static final String HARBOUR = "The harbour was closed.";

    /// Reads a hostile file beside a harmless one, which must be read whatever the other does.
    private static Given.Read beside(Path folder, String name, byte[] content) {
        Given.Read read =
                new Given(folder).file("good.txt", HARBOUR).file(name, content).read();
        assertThat(read.names()).as("the harmless file").contains("good.txt");
        read.skipped()
                .forEach(skipped -> assertThat(skipped.reason())
                        .as("one line with a mend")
                        .matches("[^\\n]{10,200}")
                        .contains(": "));
        return read;
    }

    private static Given.Read beside(Path folder, String name, String content) {
        return beside(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt      | PNG-picture-with-zeros  | a picture
            a.txt      | %PDF-1.7                | a PDF
            a.zip      | PK                      | broken archive
            a.txt.gz   | GZ                      | broke off
            a.json     | {"text": "half a        | not valid JSON
            a.jsonl    | {"text": "half a        | not valid JSON
            a.json     | nul                     | not valid JSON
            a.html     | ZEROS                   | not text
            a.md       | ZEROS                   | not text
            """)
    void whatIsNoTextIsNamedWithItsMend(String name, String content, String reason, @TempDir Path folder) {
        byte[] bytes = switch (content) {
            case "PNG-picture-with-zeros" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
            case "PK" -> new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
            case "GZ" -> new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 77, 77, 77};
            case "ZEROS" -> "word \0\0 word \0".repeat(50).getBytes(StandardCharsets.UTF_8);
            default -> content.getBytes(StandardCharsets.UTF_8);
        };
        Given.Read read = beside(folder, name, bytes);
        assertThat(read.skippedNames()).containsExactly(name);
        assertThat(read.onlyReason()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"articles\":[{\"text\":", "[[{\"text\":["})
    void jsonNestedWithoutEndIsNotFollowed(String opening, @TempDir Path folder) {
        Given.Read read = beside(folder, "deep.json", opening.repeat(100_000));
        assertThat(read.skippedNames()).contains("deep.json");
        assertThat(read.names()).containsExactly("good.txt");
    }

    @Test
    void aRecordWithHugeNumbersAndKeysTwiceIsReadByItsText(@TempDir Path folder) {
        String record = "{\"id\": 1e999999, \"date\": " + "9".repeat(900)
                + ", \"text\": \"one text here\", \"text\": \"" + HARBOUR + "\", \"views\": -1e-99999999}";
        Given.Read read = beside(folder, "a.json", record);
        assertThat(read.texts()).contains(HARBOUR, HARBOUR);
        assertThat(read.documents().getFirst().stated().date()).isEmpty();
    }

    @Test
    void aNumberOfAMillionDigitsCostsOnlyItsRecord(@TempDir Path folder) {
        String lines = "{\"text\": \"" + HARBOUR + "\"}\n{\"id\": " + "7".repeat(1_000_000)
                + ", \"text\": \"The road was blocked.\"}\n";
        Given.Read read = beside(folder, "a.jsonl", lines);
        assertThat(read.names()).containsExactly("a.jsonl!1", "good.txt");
        assertThat(read.skippedNames()).containsExactly("a.jsonl!2");
    }

    @Test
    void loneSurrogatesInARecordAreNoCharacters(@TempDir Path folder) {
        Given.Read read =
                beside(folder, "a.json", "{\"title\": \"\\ud800\", \"text\": \"The \\udc00 harbour was shut.\"}");
        assertThat(read.names()).containsExactly("a.json", "good.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void everyByteOrderMarkIsTakenOffOnce(String charset, @TempDir Path folder) {
        Given.Read read =
                new Given(folder).file("a.txt", "\uFEFF" + HARBOUR, charset).read();
        assertThat(read.texts()).containsExactly(HARBOUR);
    }

    @Test
    void aFileOfOneEndlessLineIsReadInBoundedMemory(@TempDir Path folder) {
        Given.Read read = beside(folder, "line.txt", "word ".repeat(4_100_000));
        assertThat(read.onlyReason()).isEqualTo("larger than 20.0 MB: split it into single articles");
    }

    @Test
    void aNameThatWritesBackwardsIsShownWithoutItsTricks(@TempDir Path folder) {
        Given.Read read =
                new Given(folder).file("report\u202Etxt.pdf", "%PDF-1.4").read();
        assertThat(read.skippedNames()).noneMatch(name -> name.indexOf('\u202E') >= 0);
    }

    @Test
    void foldersBeyondCountingAreNotClimbedInto(@TempDir Path folder) {
        Given.Read read = new Given(folder)
                .within(new IngestSettings(1000, 10_000, 100, 8, 100))
                .file("a/".repeat(7) + "a.txt", HARBOUR)
                .file("b/".repeat(20) + "a.txt", HARBOUR)
                .read();
        assertThat(read.documents()).hasSize(1);
        assertThat(read.onlyReason()).contains("nested deeper than 8").contains("move it further up");
    }

    @Test
    void linksInACircleEnd(@TempDir Path folder) throws IOException {
        Given given = new Given(folder).file("a/good.txt", HARBOUR);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("c"));
        Files.createSymbolicLink(folder.resolve("c"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        Given.Read read = given.read();
        assertThat(read.names()).containsExactly("a/good.txt");
        assertThat(read.skippedNames()).containsExactly("b", "c", "gone.txt");
    }

    @Test
    void aPipeIsNotWaitedFor(@TempDir Path folder) throws IOException, InterruptedException {
        Given given = new Given(folder).file("good.txt", HARBOUR);
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            made = false;
        }
        assumeTrue(made, "no mkfifo here");
        Given.Read read = given.read();
        assertThat(read.names()).containsExactly("good.txt");
        assertThat(read.onlyReason()).contains("neither a file nor a folder");
    }

    @Test
    void anArchiveThatHoldsItselfEnds(@TempDir Path folder) {
        byte[] inner = Given.zip("a.txt", HARBOUR);
        for (int i = 0; i < 60; i++) {
            inner = Given.zip("again.zip", inner);
        }
        Given.Read read = beside(folder, "deep.zip", inner);
        assertThat(read.onlyReason()).startsWith("archives within archives deeper than 32");
    }

    @Test
    void gzipWithinGzipEnds(@TempDir Path folder) {
        byte[] inner = HARBOUR.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 60; i++) {
            inner = Given.gzip(inner);
        }
        Given.Read read = beside(folder, "deep.gz", inner);
        assertThat(read.onlyReason()).startsWith("archives within archives deeper than 32");
    }

    @Test
    void anEntryWithAWrongChecksumCostsOnlyItself(@TempDir Path folder) {
        byte[] zip = Given.zip("a.txt", HARBOUR, "b.txt", "The road was blocked.");
        int checksum = indexOf(zip, crc("The road was blocked."));
        zip[checksum] ^= 1;
        Given.Read read = beside(folder, "day.zip", zip);
        assertThat(read.names()).contains("day.zip!a.txt");
    }

    @Test
    void aBombInsideABombIsStopped(@TempDir Path folder) {
        byte[] blanks = new byte[60_000_000];
        byte[] bomb = Given.zip("blanks.txt", blanks);
        Given.Read read = beside(folder, "bombs.zip", Given.zip("one.zip", bomb, "two.zip", bomb));
        assertThat(read.names()).containsExactly("good.txt");
        assertThat(read.skippedNames()).allMatch(name -> name.startsWith("bombs.zip!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd", "/etc/passwd", "C:\\Windows\\x.txt", "a/../../b.txt", "..", "\u202Etxt.a"
            })
    void namesInAnArchiveAreOnlyNames(String entry, @TempDir Path folder) {
        Given.Read read = beside(folder, "day.zip", Given.zip(entry, HARBOUR));
        assertThat(read.documents()).hasSize(2);
        assertThat(read.names().getFirst())
                .startsWith("day.zip!")
                .doesNotContain("..")
                .doesNotContain("\\")
                .doesNotContain("!/")
                .doesNotContain("\u202E");
    }

    @Test
    void aMissingFileAndAnImpossibleNameAreOneLineEach(@TempDir Path folder) {
        Given.Read read = new Given(folder)
                .file("good.txt", HARBOUR)
                .read(List.of(folder.resolve("gone").toString(), "a\0b", "x".repeat(5000), folder.toString()), "");
        assertThat(read.names()).containsExactly("good.txt");
        assertThat(read.skipped()).hasSize(3);
        assertThat(read.skipped()).allMatch(skipped -> skipped.reason().contains("check the spelling"));
    }

    private static byte[] crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        long value = crc.getValue();
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("the checksum does not stand in the archive");
    }
}
