package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Copies in the wild: pairs of articles of different outlets that share much wording are found to be related.
public final class VolumeScorer implements Scorer {

    @Override
    public String name() {
        return "volume";
    }

    @Override
    public String dataSet() {
        return "volume";
    }

    @Override
    public List<Figure> score(Path data) {
        try {
            List<String[]> pairs = Files.readAllLines(data.resolve("overlaps.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
            Map<String, AnnotatedArticle> articles = articles(data, pairs);
            double found = 0;
            double contained = 0;
            for (String[] pair : pairs) {
                AnnotatedArticle one = article(articles, pair[2]);
                AnnotatedArticle other = article(articles, pair[3]);
                boolean same = one.article().text().equals(other.article().text());
                found += same || Descent.areRelated(Descent.trace(List.of(one, other)), one.id(), other.id()) ? 1 : 0;
                contained += Double.parseDouble(pair[0]) >= 0.5 ? 1 : 0;
            }
            return List.of(Figure.of("volume.copies-found", dataSet(), "recall", found / pairs.size())
                    .against("5-gram containment of .5", contained / pairs.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
    }

    private static AnnotatedArticle article(Map<String, AnnotatedArticle> articles, String id) {
        AnnotatedArticle article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("overlaps.tsv names article " + id + ", which is not in the collection");
        }
        return article;
    }

    private static Map<String, AnnotatedArticle> articles(Path data, List<String[]> pairs) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, AnnotatedArticle> articles = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve("articles-2017-2018.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                JsonNode record = mapper.readTree(line);
                String id = record.path("ID").asText();
                if (pairs.stream().anyMatch(pair -> pair[2].equals(id) || pair[3].equals(id))) {
                    articles.put(id, Stages.annotateWithVectors(Stages.undated(text(record))));
                }
            }
        }
        return articles;
    }

    private static String text(JsonNode record) {
        return JsonLines.text(record, "content")
                .or(() -> JsonLines.text(record, "text"))
                .orElseThrow(() -> new IllegalArgumentException("no text in " + record));
    }
}
