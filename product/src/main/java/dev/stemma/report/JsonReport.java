package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
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

    /// Streams the report; memory does not grow with it.
    static void write(Report report, OutputStream out) throws IOException {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        Map<String, String> copies = new HashMap<>();
        for (StoryReport story : report.stories()) {
            story.articles().forEach(article -> articles.put(article.id(), article));
            for (Duplicate duplicate : story.duplicates()) {
                AnnotatedArticle analysed = articles.get(duplicate.of());
                if (analysed != null) {
                    articles.put(duplicate.article().id(), duplicate.like(analysed));
                    copies.put(duplicate.article().id(), duplicate.of());
                }
            }
        }
        Map<String, Integer> lengths = new HashMap<>();
        articles.forEach(
                (id, article) -> lengths.put(id, article.article().text().length()));
        try (JsonLines json = new JsonLines(out, lengths)) {
            new JsonReport(json, copies).write(report, articles.values());
        }
    }

    private void write(Report report, Collection<AnnotatedArticle> articles) throws IOException {
        json.object(() -> {
            json.text("schema", SCHEMA);
            json.object("provenance", () -> provenance(report.provenance()));
            json.array(
                    "skipped",
                    report.skipped(),
                    skipped -> json.object(() -> {
                        json.text("input", skipped.input());
                        json.text("reason", skipped.reason());
                    }));
            json.array("articles", articles, article -> json.object(() -> article(article)));
            json.array("stories", report.stories(), story -> new JsonStory(json, story).write());
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
