package dev.stemma.annotate.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The word lists of the rules for quotes.
final class WordLists {

    private WordLists() {}

    /// A list of `words.txt`.
    static Set<String> words(String list) {
        for (String line : lines("words.txt")) {
            if (line.startsWith(list + ": ")) {
                return Set.copyOf(List.of(line.substring(list.length() + 2).split(" ", -1)));
            }
        }
        throw new IllegalArgumentException("no word list " + list);
    }

    /// The lines of a table, without comments.
    static List<String> lines(String name) {
        InputStream in = WordLists.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("word table " + name + " is missing");
        }
        List<String> found = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    found.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word table " + name + " cannot be read", e);
        }
        return found;
    }
}
