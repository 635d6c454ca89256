package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Kinds of article on a list judged by reading, `quality/judged/kinds.tsv`: reports, opinion pieces and the rest out
/// of
/// real news, once with title and address and once from the text alone. A kind is right when it is among the judged
/// ones.
public final class KindsScorer implements Scorer {

    private static final Path JUDGED = Path.of("quality", "judged", "kinds.tsv");

    private record Judged(String data, String id, List<String> kinds) {}

    private static final class Count {
        private int right;
        private int all;
        private int opinions;
        private int called;
        private int both;
        private int reports;

        void add(Judged judged, String kind) {
            all++;
            right += judged.kinds().contains(kind) ? 1 : 0;
            reports += judged.kinds().contains("report") ? 1 : 0;
            boolean opinion = judged.kinds().getFirst().equals("opinion");
            opinions += opinion ? 1 : 0;
            // where opinion is as good an answer, it is neither counted for nor against
            called += kind.equals("opinion") && (opinion || !judged.kinds().contains("opinion")) ? 1 : 0;
            both += kind.equals("opinion") && opinion ? 1 : 0;
        }

        double share() {
            return right / (double) Math.max(1, all);
        }

        double opinionF1() {
            return 2.0 * both / Math.max(1, opinions + called);
        }
    }

    @Override
    public String name() {
        return "kinds";
    }

    @Override
    public String dataSet() {
        return "volume";
    }

    @Override
    public List<Figure> score(Path data) {
        Count whole = new Count();
        Count text = new Count();
        walk(data, (judged, article) -> {
            whole.add(judged, kind(article));
            text.add(judged, kind(bare(article)));
        });
        double reports = whole.reports / (double) Math.max(1, whole.all);
        return List.of(
                Figure.of("kinds.right", dataSet(), "share right", whole.share())
                        .against("always a report", reports),
                Figure.of("kinds.opinion-f1", dataSet(), "F1 of opinion", whole.opinionF1())
                        .against("always a report", 0),
                Figure.of("kinds.right-from-text", dataSet(), "share right, text alone", text.share())
                        .against("always a report", reports),
                Figure.of("kinds.opinion-f1-from-text", dataSet(), "F1 of opinion, text alone", text.opinionF1())
                        .against("always a report", 0));
    }

    @Override
    public List<String> explain(Path data) {
        List<String> lines = new ArrayList<>();
        walk(data, (judged, article) -> {
            for (Article shown : List.of(article, bare(article))) {
                ArticleKind kind = Stages.annotate(shown).kind();
                if (!judged.kinds().contains(kind.form().name().toLowerCase(Locale.ROOT))) {
                    lines.add((shown.title().isEmpty() ? "text alone: " : "") + judged.data() + " " + judged.id() + " "
                            + article.title().orElse("") + " is " + judged.kinds() + ", not " + kind.form() + " "
                            + kind.evidence().stream()
                                    .map(ArticleKind.Evidence::text)
                                    .toList());
                }
            }
        });
        return lines;
    }

    private static String kind(Article article) {
        return Stages.annotate(article).kind().form().name().toLowerCase(Locale.ROOT);
    }

    /// The text of an article without what its outlet says of it.
    private static Article bare(Article article) {
        return Stages.undated(article.text());
    }

    private interface Visitor {
        void visit(Judged judged, Article article);
    }

    private static void walk(Path data, Visitor visitor) {
        Map<String, JsonNode> records = new HashMap<>();
        List<Judged> judged = judged();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve("articles-2017-2018.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            ObjectMapper mapper = new ObjectMapper();
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                JsonNode row = mapper.readTree(line);
                records.put("volume " + row.path("ID").asText(), row);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
        Path stories = data.resolveSibling("clusters").resolve("stories.jsonl");
        if (Files.exists(stories)) {
            JsonLines.read(stories)
                    .forEach(row -> records.put("clusters " + row.path("id").asText(), row));
        }
        for (Judged one : judged) {
            Optional.ofNullable(records.get(one.data() + " " + one.id()))
                    .ifPresent(row -> visitor.visit(one, article(one, row)));
        }
    }

    private static Article article(Judged judged, JsonNode row) {
        String text =
                JsonLines.text(row, "text").orElseThrow(() -> new IllegalArgumentException("no text in " + judged));
        return new Article(
                "k" + judged.id().hashCode(),
                judged.id(),
                JsonLines.text(row, "source")
                        .or(() -> JsonLines.text(row, "publisher"))
                        .map(Outlet::new),
                JsonLines.text(row, "title"),
                Optional.empty(),
                Optional.empty(),
                "en",
                JsonLines.text(row, "url"),
                text.strip().replaceAll("\\s*\\n\\s*", "\n\n"),
                List.of());
    }

    private static List<Judged> judged() {
        Path file = Files.exists(JUDGED) ? JUDGED : Path.of("..").resolve(JUDGED);
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Judged(parts[0], parts[1], List.of(parts[2].split("\\|", -1))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
