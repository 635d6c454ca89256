package dev.stemma.annotate.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The phrases by which the kind of an article shows.
final class Phrases {

    private static final Map<String, List<String>> LISTS = new HashMap<>();

    static {
        InputStream in = Phrases.class.getResourceAsStream("words.txt");
        if (in == null) {
            throw new IllegalStateException("the phrases for kinds of article are missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    LISTS.put(
                            line.substring(0, colon),
                            List.of(line.substring(colon + 2).split(", ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the phrases for kinds of article cannot be read", e);
        }
    }

    private Phrases() {}

    /// The phrases of a list, in lower case.
    static List<String> of(String list) {
        List<String> found = LISTS.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no list of phrases " + list);
        }
        return found;
    }
}
