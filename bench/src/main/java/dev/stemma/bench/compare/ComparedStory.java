package dev.stemma.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.bench.ScoringData;
import dev.stemma.bench.corpus.JsonLines;
import dev.stemma.bench.corpus.Stages;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The articles that a data set gives to one event, compared.
///
/// @param key the event's name in the data
/// @param articles its articles, in the order of the data
/// @param records the record of each article
/// @param comparison what Stemma makes of them
record ComparedStory(String key, List<AnnotatedArticle> articles, List<JsonNode> records, Comparison comparison) {

    private static final Map<Path, List<ComparedStory>> READ = new ConcurrentHashMap<>();

    ComparedStory {
        articles = List.copyOf(articles);
        records = List.copyOf(records);
    }

    /// The incidents of the disagreement data with at least two reports; read once in a process.
    ///
    /// @param data the folder `disagreement`
    static List<ComparedStory> incidents(Path data) {
        return READ.computeIfAbsent(
                data,
                folder -> read(
                        folder.resolve("reports.jsonl"),
                        record -> Optional.of(record.path("date").asText() + " "
                                + record.path("location").asText()),
                        record -> Stages.article(
                                record.path("unit_id").asText(),
                                JsonLines.text(record, "source"),
                                JsonLines.text(record, "article_title"),
                                day(record.path("date").asText()),
                                record.path("article_content").asText())));
    }

    /// The events of the clusters data of which whole articles are given; read once in a process.
    ///
    /// @param data the folder `clusters`
    static List<ComparedStory> events(Path data) {
        return READ.computeIfAbsent(
                data,
                folder -> read(
                        folder.resolve("stories.jsonl"),
                        record -> JsonLines.text(record, "story")
                                .filter(story -> record.path("corpus").asText().equals("basil")),
                        record -> Stages.article(
                                record.path("id").asText(),
                                JsonLines.text(record, "publisher"),
                                JsonLines.text(record, "title"),
                                JsonLines.text(record, "date"),
                                record.path("text").asText())));
    }

    /// The events of the volume data that were read and judged, kept by the ids of their articles in
    /// `quality/judged/events.txt`; read once in a process.
    ///
    /// @param data the folder `volume`
    static List<ComparedStory> drawnEvents(Path data) {
        return READ.computeIfAbsent(data, folder -> {
            List<List<String>> events = eventsOf(ScoringData.fromHome("quality").resolve("judged/events.txt"));
            Set<String> wanted = events.stream().flatMap(List::stream).collect(Collectors.toSet());
            Map<String, JsonNode> records = new HashMap<>();
            JsonLines.readCompressed(folder.resolve("articles-2017-2018.jsonl.gz")).stream()
                    .filter(record -> wanted.contains(record.path("ID").asText()))
                    .forEach(record -> records.put(record.path("ID").asText(), record));
            return events.stream()
                    .map(ids -> of(
                            ids.getFirst(),
                            ids.stream()
                                    .flatMap(id -> Optional.ofNullable(records.get(id)).stream())
                                    .map(ComparedStory::article)
                                    .toList()))
                    .toList();
        });
    }

    private static List<List<String>> eventsOf(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static Article article(JsonNode record) {
        return Stages.article(
                "volume:" + record.path("ID").asText(),
                JsonLines.text(record, "source"),
                JsonLines.text(record, "title").map(String::strip),
                JsonLines.text(record, "date"),
                record.path("text").asText());
    }

    /// Two articles as a story.
    static ComparedStory of(String key, List<Article> articles) {
        List<AnnotatedArticle> annotated =
                articles.stream().map(Stages::annotateWithVectors).toList();
        return new ComparedStory(key, annotated, List.of(), compare(annotated));
    }

    private static Comparison compare(List<AnnotatedArticle> story) {
        List<Alignment> alignments = new Aligner().align(story);
        Stemma stemma = new StemmaBuilder().build(story, alignments);
        return new Comparer().compare(story, alignments, stemma);
    }

    private interface KeyOf {
        Optional<String> of(JsonNode record);
    }

    private interface ArticleOf {
        Article of(JsonNode record);
    }

    private static List<ComparedStory> read(Path file, KeyOf keyOf, ArticleOf articleOf) {
        Map<String, Map<String, JsonNode>> byKey = new TreeMap<>();
        for (JsonNode record : JsonLines.read(file)) {
            Article article = articleOf.of(record);
            keyOf.of(record)
                    .ifPresent(key -> byKey.computeIfAbsent(key, k -> new LinkedHashMap<>())
                            .putIfAbsent(article.text(), record));
        }
        List<ComparedStory> stories = new ArrayList<>();
        byKey.forEach((key, byText) -> {
            if (byText.size() > 1) {
                List<JsonNode> records = List.copyOf(byText.values());
                List<AnnotatedArticle> articles = records.stream()
                        .map(articleOf::of)
                        .map(Stages::annotateWithVectors)
                        .toList();
                stories.add(new ComparedStory(key, articles, records, compare(articles)));
            }
        });
        return List.copyOf(stories);
    }

    /// "4/5/17" as an ISO date.
    private static Optional<String> day(String american) {
        String[] parts = american.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts[2]);
        return Optional.of(String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                year < 100 ? 2000 + year : year,
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1])));
    }
}
