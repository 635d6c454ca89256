package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads the records of a file of JSON Lines.
public final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    public static List<JsonNode> read(Path file) {
        try (var lines = Files.lines(file)) {
            return records(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /// The records of a file packed with gzip.
    public static List<JsonNode> readCompressed(Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return records(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static List<JsonNode> records(Stream<String> lines) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
            records.add(MAPPER.readTree(line));
        }
        return records;
    }

    /// The text of a field; empty where it is missing or blank.
    public static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(text -> !text.isBlank());
    }
}
