package dev.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class I04_ArchivesTest {

    private static final String HARBOUR = "The harbour was closed.";
    private static final String BRIDGE = "The bridge was open.";

    @Test
    void aZipIsAFolder(@TempDir Path folder) {
        var read = new Given(folder)
                .file(
                        "day.zip",
                        Given.zip("b.txt", BRIDGE, "a/x.txt", HARBOUR, "__MACOSX/._b.txt", "x", ".hidden", "x"))
                .read();
        assertThat(read.names()).containsExactly("day.zip!a/x.txt", "day.zip!b.txt");
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void namesThatClimbOutOfTheArchiveAreOnlyNames(@TempDir Path folder) {
        var read = new Given(folder)
                .file("day.zip", Given.zip("../../etc/passwd.txt", HARBOUR, "/abs\u0007olute.txt", BRIDGE))
                .read();
        assertThat(read.names()).containsExactlyInAnyOrder("day.zip!etc/passwd.txt", "day.zip!abs?olute.txt");
    }

    @Test
    void gzipIsReadUnderTheNameOfTheFile(@TempDir Path folder) {
        var read = new Given(folder)
                .file("a.txt.gz", Given.gzip(HARBOUR.getBytes(StandardCharsets.UTF_8)))
                .file(
                        "feed.jsonl.gz",
                        Given.gzip("{\"text\": \"The bridge was open.\"}\n".getBytes(StandardCharsets.UTF_8)))
                .read();
        assertThat(read.names()).containsExactly("a.txt.gz", "feed.jsonl.gz");
        assertThat(read.texts()).containsExactly(HARBOUR, BRIDGE);
    }

    @Test
    void archivesWithinArchivesAreReadToABound(@TempDir Path folder) {
        byte[] inner = Given.zip("a.txt", HARBOUR);
        for (int i = 0; i < 6; i++) {
            inner = Given.zip("inner.zip", inner, "b" + i + ".txt", BRIDGE);
        }
        var read = new Given(folder)
                .within(new IngestSettings(100_000, 1_000_000, 100, 4, 100))
                .file("deep.zip", inner)
                .read();
        assertThat(read.documents()).hasSize(4);
        assertThat(read.onlyReason()).startsWith("archives within archives deeper than 4");
    }

    @Test
    void aBrokenArchiveIsReadAsFarAsItGoes(@TempDir Path folder) {
        byte[] whole = Given.zip("a.txt", HARBOUR, "b.txt", BRIDGE.repeat(50), "c.txt", "x".repeat(10));
        var read = new Given(folder)
                .file("a.zip", Arrays.copyOf(whole, whole.length - 60))
                .file("b.txt.gz", Arrays.copyOf(Given.gzip(BRIDGE.repeat(50).getBytes(StandardCharsets.UTF_8)), 25))
                .file("c.txt", HARBOUR)
                .read();
        assertThat(read.names()).contains("a.zip!a.txt", "c.txt");
        assertThat(read.skippedNames()).containsExactly("a.zip", "b.txt.gz");
        assertThat(read.skipped().getFirst().reason()).startsWith("broken archive, read as far as it goes");
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsStopped(@TempDir Path folder) {
        byte[] line =
                "{\"text\": \"".concat(" ".repeat(1_000_000)).concat("\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = new byte[line.length * 60];
        for (int i = 0; i < 60; i++) {
            System.arraycopy(line, 0, bomb, i * line.length, line.length);
        }
        var read = new Given(folder)
                .file("bomb.jsonl.gz", Given.gzip(bomb))
                .file("bomb.zip", Given.zip("bomb.jsonl", bomb))
                .file("c.txt", HARBOUR)
                .read();
        assertThat(read.names()).containsExactly("c.txt");
        assertThat(read.skipped())
                .filteredOn(skipped -> skipped.reason().startsWith("grows beyond all measure"))
                .extracting(skipped -> skipped.input())
                .containsExactly("bomb.jsonl.gz", "bomb.zip!bomb.jsonl");
    }

    @Test
    void anArchiveFromStandardInputIsReadToo(@TempDir Path folder) {
        byte[] zip = Given.zip("a.txt", HARBOUR);
        java.util.ArrayList<String> names = new java.util.ArrayList<>();
        new Ingest(IngestSettings.DEFAULT).read(List.of("-"), new java.io.ByteArrayInputStream(zip), ingested -> {
            if (ingested instanceof Ingested.Document document) {
                names.add(document.document().input());
            }
        });
        assertThat(names).containsExactly("-!a.txt");
    }
}
