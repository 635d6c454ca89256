package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.bench.corpus.JudgedPairs.Judgement;
import dev.stemma.bench.corpus.JudgedPairs.Verdict;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Stemma;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// Copies in the wild: pairs of articles of different outlets that share much wording, each read by hand
/// ([JudgedPairs]). Many share nothing but a speech or a politician's posts.
public final class VolumeScorer implements Scorer {

    private static final double PLAIN = 0.5;

    @Override
    public String name() {
        return "volume";
    }

    @Override
    public String dataSet() {
        return "volume";
    }

    /// A judged pair with what was made of it.
    private record Pair(
            Judgement judgement,
            boolean related,
            boolean rightWay,
            boolean wrongWay,
            Optional<EdgeKind> kind,
            double shared) {}

    @Override
    public List<Figure> score(Path data) {
        List<Pair> pairs = pairs(data);
        List<Pair> copies = with(pairs, Verdict.DESCENT);
        List<Pair> independent = with(pairs, Verdict.INDEPENDENT);
        List<Pair> directed = copies.stream()
                .filter(pair -> pair.rightWay() || pair.wrongWay())
                .toList();
        List<Pair> found = copies.stream().filter(Pair::rightWay).toList();
        String plain = "5-gram containment of .5";
        return List.of(
                Figure.of("volume.copies-found", dataSet(), "recall of copies, as read", share(copies, Pair::related))
                        .against(plain, share(copies, pair -> pair.shared() >= PLAIN)),
                Figure.of(
                                "volume.no-false-descent",
                                dataSet(),
                                "share of independent pairs left unrelated, as read",
                                share(independent, pair -> !pair.related()))
                        .against(plain, share(independent, pair -> pair.shared() < PLAIN)),
                Figure.of(
                        "volume.direction",
                        dataSet(),
                        "share of directed copies the right way",
                        share(directed, Pair::rightWay)),
                Figure.of(
                        "volume.kind",
                        dataSet(),
                        "share right of kinds of copies found",
                        share(found, pair -> pair.kind().equals(pair.judgement().kind()))));
    }

    @Override
    public List<String> explain(Path data) {
        return pairs(data).stream().map(Pair::toString).toList();
    }

    private static List<Pair> with(List<Pair> pairs, Verdict verdict) {
        return pairs.stream()
                .filter(pair -> pair.judgement().verdict() == verdict)
                .toList();
    }

    private static double share(List<Pair> pairs, Predicate<Pair> property) {
        return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(property).count() / pairs.size();
    }

    private static List<Pair> pairs(Path data) {
        JudgedPairs judged = JudgedPairs.read("volume-overlaps.yaml");
        try {
            List<String[]> listed = Files.readAllLines(data.resolve("overlaps.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
            Map<String, AnnotatedArticle> articles = articles(data, listed);
            List<Pair> pairs = new ArrayList<>();
            for (String[] pair : listed) {
                judged.find(pair[2], pair[3]).ifPresent(judgement -> pairs.add(trace(judgement, pair, articles)));
            }
            return pairs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + data, unreadable);
        }
    }

    private static Pair trace(Judgement judgement, String[] pair, Map<String, AnnotatedArticle> articles) {
        AnnotatedArticle one = article(articles, pair[2]);
        AnnotatedArticle other = article(articles, pair[3]);
        double shared = Double.parseDouble(pair[0]);
        if (one.article().text().equals(other.article().text())) {
            // Exact duplicates are one witness: related, and nothing tells which came first.
            return new Pair(judgement, true, false, false, Optional.empty(), shared);
        }
        Stemma stemma = Descent.trace(List.of(one, other));
        boolean otherIsParent = judgement.parent().filter(pair[3]::equals).isPresent();
        AnnotatedArticle parent = otherIsParent ? other : one;
        AnnotatedArticle child = otherIsParent ? one : other;
        boolean isDirected = judgement.parent().isPresent();
        return new Pair(
                judgement,
                Descent.areRelated(stemma, one.id(), other.id()),
                isDirected && Descent.runs(stemma, parent.id(), child.id()),
                isDirected && Descent.runs(stemma, child.id(), parent.id()),
                stemma.edges().stream()
                        .filter(edge ->
                                edge.from().equals(parent.id()) && edge.to().equals(child.id()))
                        .map(Edge::kind)
                        .findFirst(),
                shared);
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
