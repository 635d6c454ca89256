package dev.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class I02_EncodingsTest {

    private static final String ENGLISH =
            "“We’ll wait,” the harbour master said – and the café filled with sailors who had nowhere else to go.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anEnglishTextIsReadInEveryUsualEncoding(String charset, @TempDir Path folder) {
        var read = new Given(folder).file("a.txt", ENGLISH, charset).read();
        assertThat(read.texts()).containsExactly(ENGLISH);
    }

    @Test
    void aByteOrderMarkIsNotText(@TempDir Path folder) {
        var read = new Given(folder).file("a.txt", "\uFEFF" + ENGLISH).read();
        assertThat(read.only().content()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void aRussianTextIsReadFromItsStatistics(String charset, @TempDir Path folder) {
        String text = "Порт был закрыт в четверг, сообщил начальник порта. Суда стояли на рейде и ждали погоды. "
                + "Моряки сидели в кафе на набережной и смотрели на море, потому что идти им было некуда.";
        var read = new Given(folder).file("a.txt", text, charset).read();
        assertThat(read.texts()).containsExactly(text);
    }

    @Test
    void aPageSaysItsEncodingItself(@TempDir Path folder) {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Przystań zamknięto.</p></body></html>";
        var read = new Given(folder).file("a.html", page, "ISO-8859-2").read();
        assertThat(read.only().content()).contains("Przystań zamknięto.");
    }

    @Test
    void validUtf8WinsOverAWrongDeclaration(@TempDir Path folder) {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Przystań zamknięto.</p></body></html>";
        var read = new Given(folder).file("a.html", page).read();
        assertThat(read.only().content()).contains("Przystań zamknięto.");
    }

    @Test
    void aFewBrokenBytesDoNotSpoilTheRest(@TempDir Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((ENGLISH + "\n\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("the pilot’s boat".getBytes(Charset.forName("windows-1252")));
        var read = new Given(folder).file("a.txt", bytes.toByteArray()).read();
        assertThat(read.texts()).containsExactly(ENGLISH + "\n\nthe pilot’s boat");
    }

    @Test
    void recordsInAWideEncodingAreReadToo(@TempDir Path folder) {
        String lines =
                "{\"title\": \"Eins\", \"text\": \"Der Hafen war zu.\"}\n{\"text\": \"Die Brücke war offen.\"}\n";
        var read = new Given(folder).file("a.jsonl", lines, "UTF-16").read();
        assertThat(read.texts()).containsExactly("Der Hafen war zu.", "Die Brücke war offen.");
    }
}
