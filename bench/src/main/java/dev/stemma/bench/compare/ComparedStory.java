package dev.stemma.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.align.Aligner;
import dev.stemma.align.Alignment;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.bench.corpus.JsonLines;
import dev.stemma.bench.corpus.Stages;
import dev.stemma.compare.Comparer;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.lineage.StemmaBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

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
