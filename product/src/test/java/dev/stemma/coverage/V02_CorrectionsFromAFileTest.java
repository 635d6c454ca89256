package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of corrections says what it means, or one line says what is wrong with it.
class V02_CorrectionsFromAFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadWhole() throws IOException {
        CorrectionsFile file = CorrectionsFile.read(written("""
                {
                  "schema": "stemma-corrections/1",
                  "merge": [["a.txt", "b.txt"]],
                  "split": [[["c.txt"], ["d.txt", "e.txt"]]],
                  "pin": [{"story": "ferry", "articles": ["https://gazette.example/f"]}]
                }
                """));

        assertThat(file.corrections().merge()).containsExactly(List.of("a.txt", "b.txt"));
        assertThat(file.corrections().split()).containsExactly(List.of(List.of("c.txt"), List.of("d.txt", "e.txt")));
        assertThat(file.corrections().pin()).singleElement().satisfies(pin -> {
            assertThat(pin.story()).isEqualTo("ferry");
            assertThat(pin.title()).isEqualTo(Optional.empty());
        });
        assertThat(file.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|schema",
                "{\"merge\": []}|stemma-corrections/1",
                "{\"schema\": \"stemma-corrections/1\", \"joins\": []}|\"joins\" is unknown",
                "{\"schema\": \"stemma-corrections/1\", \"merge\": [[1]]}|name articles by id",
                "{\"schema\": \"stemma-corrections/1\", \"merge\": [\"a\"]}|in a list",
                "{\"schema\": \"stemma-corrections/1\", \"split\": [[[\"a\"]]]}|at least two lists",
                "{\"schema\": \"stemma-corrections/1\", \"pin\": [{\"articles\": [\"a\"]}]}|id of a story",
                "{\"schema\": |no JSON"
            })
    void whatIsWrongIsSaidInOneLineThatNamesTheFile(String text, String complaint) throws IOException {
        Path file = written(text);

        assertThatThrownBy(() -> CorrectionsFile.read(file))
                .isInstanceOf(CorrectionsFile.UnusableException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("none.json");

        assertThatThrownBy(() -> CorrectionsFile.read(missing)).hasMessageContaining(missing + ": cannot be read");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("corrections.json"), text);
    }
}
