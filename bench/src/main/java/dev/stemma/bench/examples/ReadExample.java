package dev.stemma.bench.examples;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.bench.examples.Truth.TrueArticle;
import dev.stemma.bench.examples.Truth.Words;
import dev.stemma.coverage.CoverageReader;
import dev.stemma.coverage.CoverageSettings;
import dev.stemma.coverage.Progress;
import dev.stemma.report.Duplicate;
import dev.stemma.report.Report;
import dev.stemma.report.StoryReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// One example with what Stemma made of it, articles of truth and report brought together by their input.
final class ReadExample {

    private static final Map<Path, List<ReadExample>> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Truth truth;
    private final Report report;
    private final Map<String, Article> articleOfTruth = new LinkedHashMap<>();
    private final Map<String, String> truthOfArticle = new LinkedHashMap<>();

    private ReadExample(String name, Truth truth, Report report) {
        this.name = name;
        this.truth = truth;
        this.report = report;
        Map<String, Article> byInput = new LinkedHashMap<>();
        for (StoryReport story : report.stories()) {
            Stream.concat(
                            story.articles().stream().map(AnnotatedArticle::article),
                            story.duplicates().stream().map(Duplicate::article))
                    .forEach(article -> byInput.put(lastPart(article.input()), article));
        }
        for (TrueArticle expected : truth.articles()) {
            Optional.ofNullable(byInput.get(expected.input())).ifPresent(found -> {
                articleOfTruth.put(expected.id(), found);
                truthOfArticle.put(found.id(), expected.id());
            });
        }
    }

    /// Every example under a folder, in order of their names; read once in a process.
    static List<ReadExample> readAll(Path examples) {
        return READ.computeIfAbsent(examples, ReadExample::readEach);
    }

    private static List<ReadExample> readEach(Path examples) {
        try (Stream<Path> folders = Files.list(examples)) {
            List<ReadExample> all = new ArrayList<>();
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("truth.yaml")))
                    .sorted()
                    .toList()) {
                Report report = new CoverageReader(CoverageSettings.standard())
                        .read(
                                List.of(folder.resolve("articles").toString()),
                                InputStream.nullInputStream(),
                                Progress.SILENT);
                all.add(new ReadExample(
                        folder.getFileName().toString(), TruthReader.read(folder.resolve("truth.yaml")), report));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the examples in " + examples, unreadable);
        }
    }

    private static String lastPart(String input) {
        return input.substring(input.lastIndexOf('/') + 1);
    }

    String name() {
        return name;
    }

    Truth truth() {
        return truth;
    }

    Report report() {
        return report;
    }

    /// The stories that hold articles of the example.
    List<StoryReport> stories() {
        return report.stories();
    }

    /// Every analysed article.
    List<AnnotatedArticle> articles() {
        return stories().stream().flatMap(story -> story.articles().stream()).toList();
    }

    /// What Stemma read for an article of the truth.
    Optional<Article> article(String truthId) {
        return Optional.ofNullable(articleOfTruth.get(truthId));
    }

    /// The truth's name for an article of the report; its own id where the truth has none.
    String truthId(String articleId) {
        return truthOfArticle.getOrDefault(articleId, articleId);
    }

    /// Where words of the truth stand in the clean text; empty when they are not in it.
    Optional<Passage> find(Words words) {
        return article(words.article()).flatMap(article -> {
            String text = article.text();
            int from = words.within().map(text::indexOf).orElse(0);
            int until = words.within()
                    .map(piece -> text.indexOf(piece) + piece.length())
                    .orElse(text.length());
            if (from < 0) {
                return Optional.empty();
            }
            int wanted = words.within().isPresent() ? 1 : words.occurrence();
            for (int at = text.indexOf(words.text(), from);
                    at >= 0 && at + words.text().length() <= until;
                    at = text.indexOf(words.text(), at + 1)) {
                if (standsAlone(text, at, at + words.text().length()) && --wanted == 0) {
                    return Optional.of(article.passage(at, at + words.text().length()));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean open = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || !Character.isLetterOrDigit(text.charAt(start));
        boolean closed = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
        return open && closed;
    }
}
