package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.article.SkippedInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a report as `stemma-report/1`, the form that `docs/report-format.md` and its JSON Schema describe.
final class JsonReport {

    /// Name and version of the format.
    static final String SCHEMA = "stemma-report/1";

    private final JsonLines json;

    /// Ids of exact duplicates, each with the id of the article that was analysed in its place.
    private final Map<String, String> copies;

    private JsonReport(JsonLines json, Map<String, String> copies) {
        this.json = json;
        this.copies = copies;
    }

    /// The entries of a story in both lists of a report, as [#write] takes them.
    ///
    /// @param articles the entries of its articles
    /// @param story its own entry
    record Entries(byte[] articles, byte[] story) {}

    /// Writes what the report holds of one story.
    ///
    /// @throws IllegalArgumentException when a passage stands in no article of the story: a stage made a mistake
    static Entries entries(StoryReport story) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        Map<String, String> copies = new HashMap<>();
        story.articles().forEach(article -> articles.put(article.id(), article));
        for (Duplicate duplicate : story.duplicates()) {
            AnnotatedArticle analysed = articles.get(duplicate.of());
            if (analysed != null) {
                articles.put(duplicate.article().id(), duplicate.like(analysed));
                copies.put(duplicate.article().id(), duplicate.of());
            }
        }
        Map<String, Integer> lengths = new HashMap<>();
        articles.forEach(
                (id, article) -> lengths.put(id, article.article().text().length()));
        return new Entries(
                inList(lengths, json -> {
                    JsonReport report = new JsonReport(json, copies);
                    json.array(LIST, articles.values(), article -> json.object(() -> report.article(article)));
                }),
                inList(lengths, json -> json.array(LIST, List.of(story), one -> new JsonStory(json, one).write())));
    }

    private static final String LIST = "list";
    private static final String BEFORE = "{\n  \"" + LIST + "\": [";
    private static final String BEHIND = "\n  ]\n}\n";

    @FunctionalInterface
    private interface ListWriter {
        void write(JsonLines json) throws IOException;
    }

    /// The entries of a list that is a field of the outermost object, as they stand between its brackets.
    private static byte[] inList(Map<String, Integer> lengths, ListWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLines json = new JsonLines(out, lengths)) {
            json.object(() -> writer.write(json));
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory cannot be written", e);
        }
        byte[] all = out.toByteArray();
        return Arrays.copyOfRange(all, BEFORE.length(), all.length - BEHIND.length());
    }

    /// Writes a report around entries.
    static void write(
            Provenance provenance,
            List<SkippedInput> skipped,
            List<FailedStory> failed,
            Spool articles,
            Spool stories,
            OutputStream out)
            throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (JsonLines json = new JsonLines(head, Map.of())) {
            new JsonReport(json, Map.of()).head(provenance, skipped, failed);
        }
        byte[] start = head.toByteArray();
        out.write(start, 0, start.length - "\n}\n".length());
        list("articles", articles, out);
        list("stories", stories, out);
        out.write("\n}\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void list(String name, Spool entries, OutputStream out) throws IOException {
        out.write((",\n  \"" + name + "\": [").getBytes(StandardCharsets.UTF_8));
        entries.copyTo(out);
        out.write((entries.isEmpty() ? "]" : "\n  ]").getBytes(StandardCharsets.UTF_8));
    }

    private void head(Provenance provenance, List<SkippedInput> skipped, List<FailedStory> failed) throws IOException {
        json.object(() -> {
            json.text("schema", SCHEMA);
            json.object("provenance", () -> provenance(provenance));
            json.array(
                    "skipped",
                    skipped,
                    input -> json.object(() -> {
                        json.text("input", input.input());
                        json.text("reason", input.reason());
                    }));
            if (!failed.isEmpty()) {
                json.array(
                        "failed",
                        failed,
                        story -> json.object(() -> {
                            json.text("story", story.story());
                            json.text("title", story.title());
                            json.text("reason", story.reason());
                        }));
            }
        });
    }

    private void provenance(Provenance provenance) throws IOException {
        json.text("version", provenance.version());
        json.object("settings", () -> {
            for (Map.Entry<String, String> setting : provenance.settings().entrySet()) {
                json.text(setting.getKey(), setting.getValue());
            }
        });
        digests("models", "name", provenance.models());
        digests("inputs", "input", provenance.inputs());
    }

    private void digests(String name, String of, List<Provenance.Digest> digests) throws IOException {
        json.array(
                name,
                digests,
                digest -> json.objectOnOneLine(() -> {
                    json.text(of, digest.name());
                    json.text("sha256", digest.sha256());
                }));
    }

    private void article(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        json.text("id", article.id());
        json.text("input", article.input());
        json.text("copyOf", Optional.ofNullable(copies.get(article.id())));
        if (article.outlet().isPresent()) {
            json.text("outlet", article.outlet().get().name());
        }
        json.text("title", article.title());
        json.text("byline", article.byline());
        if (article.published().isPresent()) {
            json.object("published", () -> published(article.published().get()));
        }
        json.text("language", article.language());
        json.text("url", article.url());
        json.object("kind", () -> {
            json.word("form", annotated.kind().form());
            json.array(
                    "evidence",
                    annotated.kind().evidence(),
                    evidence -> json.object(() -> {
                        json.text("text", evidence.text());
                        json.passages("passages", evidence.passages());
                    }));
        });
        json.text("text", article.text());
        json.arrayOnOneLine(
                "sentences",
                annotated.sentences(),
                sentence -> json.array(List.of(sentence.start(), sentence.end()), json::number));
        json.array(
                "sources",
                annotated.sources(),
                source -> json.objectOnOneLine(() -> {
                    json.text("name", source.name());
                    json.word("manner", source.manner());
                    json.passageFields(source.passage());
                }));
        json.array(
                "removed",
                article.removed(),
                removed -> json.object(() -> {
                    json.text("text", removed.text());
                    json.word("reason", removed.reason());
                }));
    }

    private void published(PublicationDate published) throws IOException {
        json.text("value", published.value());
        json.flag("inferred", published.inferred());
        json.array(
                "evidence",
                published.evidence(),
                evidence -> json.object(() -> {
                    json.text("text", evidence.text());
                    json.passage("passage", evidence.passage());
                }));
    }
}
