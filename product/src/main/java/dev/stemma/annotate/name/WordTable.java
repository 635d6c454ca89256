package dev.stemma.annotate.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the word tables of this package: one row a line, `#` starts a comment line.
final class WordTable {

    private WordTable() {}

    /// A list of `words.txt`.
    static Set<String> words(String list) {
        for (List<String> row : read("words.txt", ": ")) {
            if (row.getFirst().equals(list)) {
                return Set.copyOf(List.of(row.get(1).split(" ", -1)));
            }
        }
        throw new IllegalArgumentException("no word list " + list);
    }

    /// The rows of a table, cut at `separator`.
    static List<List<String>> read(String name, String separator) {
        InputStream in = WordTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("word table " + name + " is missing");
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split(separator, -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word table " + name + " cannot be read", e);
        }
        return rows;
    }
}
