package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The articles of the collection `volume`.
public final class VolumeArticles {

    private VolumeArticles() {}

    /// The articles in the order of the file, each with its id, outlet, title and date.
    ///
    /// @param most spread evenly over the file when there are more
    public static List<Article> read(Path data, int most) {
        ObjectMapper mapper = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve("articles-2017-2018.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                JsonNode record = mapper.readTree(line);
                JsonLines.text(record, "content")
                        .or(() -> JsonLines.text(record, "text"))
                        .ifPresent(text -> articles.add(Stages.article(
                                record.path("ID").asText(),
                                JsonLines.text(record, "source"),
                                JsonLines.text(record, "title"),
                                JsonLines.text(record, "date").filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}")),
                                text)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
        if (articles.size() <= most) {
            return articles;
        }
        List<Article> spread = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            spread.add(articles.get((int) ((long) i * articles.size() / most)));
        }
        return spread;
    }
}
