package dev.stemma.bench.corpus;

import dev.stemma.article.RawDocument;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.clean.Cleaned;
import dev.stemma.clean.Cleaner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Article text out of web pages: F1 by words, a bag of words for each page, mean over Mozilla Readability's pages.
public final class ExtractionScorer implements Scorer {

    private static final String DIGEST = "0".repeat(64);

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public String dataSet() {
        return "extraction";
    }

    @Override
    public List<Figure> score(Path data) {
        List<double[]> scores = walk(data).stream()
                .map(page -> new double[] {f1(cleaned(page), page.expected()), f1(whole(page), page.expected())})
                .toList();
        return List.of(Figure.of(
                        "extraction.text-f1",
                        dataSet(),
                        "mean F1 by words",
                        scores.stream().mapToDouble(score -> score[0]).average().orElse(0))
                .against(
                        "all words of the page",
                        scores.stream().mapToDouble(score -> score[1]).average().orElse(0)));
    }

    @Override
    public List<String> explain(Path data) {
        return walk(data).stream()
                .map(page -> String.format(Locale.ROOT, "%.3f %s", f1(cleaned(page), page.expected()), page.name()))
                .sorted()
                .toList();
    }

    private record Page(String name, String html, String expected) {}

    private static List<Page> walk(Path data) {
        try (Stream<Path> pages = Files.list(data.resolve("mozilla_readability/test/test-pages"))) {
            return pages.sorted().map(ExtractionScorer::page).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
    }

    private static Page page(Path folder) {
        try {
            return new Page(
                    folder.getFileName().toString(),
                    Files.readString(folder.resolve("source.html")),
                    Jsoup.parse(Files.readString(folder.resolve("expected.html")))
                            .text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private static String cleaned(Page page) {
        RawDocument document =
                new RawDocument(page.name(), DIGEST, RawDocument.Form.HTML, page.html(), RawDocument.Stated.NOTHING);
        return switch (new Cleaner().clean(document)) {
            case Cleaned.Found(var article) -> article.text();
            case Cleaned.Skipped(var skipped) -> "";
        };
    }

    private static String whole(Page page) {
        return Jsoup.parse(page.html()).text();
    }

    private static double f1(String found, String expected) {
        Map<String, Integer> given = bag(found);
        Map<String, Integer> wanted = bag(expected);
        double shared = given.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), wanted.getOrDefault(word.getKey(), 0)))
                .sum();
        double all = given.values().stream().mapToInt(Integer::intValue).sum()
                + wanted.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 1 : 2 * shared / all;
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}
