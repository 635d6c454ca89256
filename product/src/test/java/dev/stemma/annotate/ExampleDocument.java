package dev.stemma.annotate;

import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.TokenizedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Expected results written as a document: texts behind `>`, results behind `-`, `published` before a text.
public final class ExampleDocument {

    private static final LanguageReader READER = new LanguageReader();

    private ExampleDocument() {}

    /// One text with what must be found in it, in order.
    public record Example(String title, Optional<String> published, String text, String expected) {

        /// The text as a read article.
        public TokenizedArticle article() {
            return READER.read(new Article(
                    "example",
                    "example.txt",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    published.map(day -> new PublicationDate(day, false, List.of())),
                    "en",
                    Optional.empty(),
                    text,
                    List.of()));
        }
    }

    /// The examples of a document in `examples/`.
    public static List<Example> read(String name) {
        List<Example> examples = new ArrayList<>();
        String title = "";
        Optional<String> published = Optional.empty();
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String line : (lines(name) + "\n## end\n").split("\n", -1)) {
            boolean starts = line.startsWith("> ") && (!expected.isEmpty() || text.isEmpty());
            boolean ends = line.startsWith("#") || line.startsWith("published ") || starts;
            if (ends && !text.isEmpty()) {
                examples.add(new Example(title + ": " + text, published, text.toString(), String.join("\n", expected)));
                text.setLength(0);
                expected.clear();
            }
            if (line.startsWith("## ")) {
                title = line.substring(3);
                published = Optional.empty();
            } else if (line.startsWith("published ")) {
                published = Optional.of(line.substring("published ".length()).strip());
            } else if (line.startsWith("> ")) {
                text.append(text.isEmpty() ? "" : " ").append(line.substring(2).strip());
            } else if (line.startsWith("- ")) {
                expected.add(line.substring(2).replaceAll("\\s*\\|\\s*", "|").strip());
            } else if (line.isBlank() && !text.isEmpty() && expected.isEmpty()) {
                // a text without results ends at the next text
                expected.add("");
            }
        }
        return examples.stream()
                .map(example -> new Example(
                        example.title(),
                        example.published(),
                        example.text(),
                        example.expected().strip()))
                .toList();
    }

    private static String lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(ExampleDocument.class.getResourceAsStream("/examples/" + name + ".md"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
