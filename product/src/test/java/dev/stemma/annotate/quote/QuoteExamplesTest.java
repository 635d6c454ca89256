package dev.stemma.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.Annotator;
import dev.stemma.article.Article;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.SentenceVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `examples/quotes.md`.
class QuoteExamplesTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final Annotator ANNOTATOR = new Annotator();

    @TestFactory
    Stream<DynamicTest> examples() {
        return read().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> check(example.getValue())));
    }

    private static void check(Map<String, List<String>> blocks) {
        AnnotatedArticle annotated = annotate(String.join("\n", blocks.getOrDefault("text", List.of())));
        if (blocks.containsKey("quotes")) {
            assertThat(annotated.quotes().stream()
                            .filter(quote -> quote.confidence() >= 0.5)
                            .map(quote -> line(annotated.article(), quote)))
                    .containsExactlyElementsOf(blocks.getOrDefault("quotes", List.of()));
        }
        if (blocks.containsKey("sources")) {
            assertThat(annotated.sources().stream().map(source -> source.name() + " | " + source.manner()))
                    .containsExactlyElementsOf(blocks.getOrDefault("sources", List.of()));
        }
    }

    private static AnnotatedArticle annotate(String text) {
        Article article = new Article(
                "example",
                "example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
        return ANNOTATOR.annotate(READER.read(article), SentenceVectors.none());
    }

    private static String line(Article article, Quote quote) {
        return String.join(
                " | ",
                quote.kind().name().toLowerCase(Locale.ROOT),
                quote.speaker().orElse("-"),
                quote.cue().map(article::textOf).orElse("-"),
                quote.content().stream().map(article::textOf).collect(Collectors.joining(" ¦ ")));
    }

    /// Heading → fenced block → lines.
    private static Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> examples = new LinkedHashMap<>();
        Map<String, List<String>> example = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        boolean open = false;
        for (String line : document().split("\n", -1)) {
            if (line.startsWith("## ")) {
                example = new LinkedHashMap<>();
                examples.put(line.substring(3), example);
            } else if (line.startsWith("~~~")) {
                open = !open;
                if (open) {
                    block = new ArrayList<>();
                    example.put(line.substring(3).strip(), block);
                }
            } else if (open) {
                block.add(line);
            }
        }
        return examples;
    }

    private static String document() {
        try (InputStream in = QuoteExamplesTest.class.getResourceAsStream("/examples/quotes.md")) {
            assertThat(in).as("examples/quotes.md").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
