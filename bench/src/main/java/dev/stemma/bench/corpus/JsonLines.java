package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the records of a file of JSON Lines.
public final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    public static List<JsonNode> read(Path file) {
        try (var lines = Files.lines(file)) {
            List<JsonNode> records = new ArrayList<>();
            for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                records.add(MAPPER.readTree(line));
            }
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /// The text of a field; empty where it is missing or blank.
    public static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(text -> !text.isBlank());
    }
}
