package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Stemma;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// A report and its machine-written, damaged rewrite among the other reports of the incident: is the descent found, is
/// the report the parent, what kind of descent is it said to be, and do sure edges hold?
///
/// The data say which facts were to be changed, not how the rest was treated, so the kind is read off a comparison word
/// by word ([WordComparison]).
public final class DistortionScorer implements Scorer {

    private static final int OTHERS = 4;
    private static final double SURE = 0.9;
    private static final double COPIES = 0.3;
    private static final int RUN = 5;

    private final Map<String, AnnotatedArticle> annotated = new HashMap<>();

    @Override
    public String name() {
        return "distortion";
    }

    @Override
    public String dataSet() {
        return "distortion";
    }

    /// One pair with what was made of it.
    ///
    /// @param edges those that end at the rewrite or run from it to the report
    private record Case(
            int number,
            boolean related,
            boolean rightWay,
            boolean wrongWay,
            EdgeKind kind,
            boolean contained,
            boolean longer,
            List<Edge> edges,
            String report) {

        private boolean kindIs(EdgeKind wanted) {
            return edges.stream().anyMatch(edge -> edge.from().equals(report) && edge.kind() == wanted);
        }
    }

    @Override
    public List<Figure> score(Path data) {
        List<Case> cases = cases(data);
        List<Case> directed =
                cases.stream().filter(one -> one.rightWay() || one.wrongWay()).toList();
        List<Case> found = cases.stream().filter(Case::rightWay).toList();
        List<Case> sure = new ArrayList<>();
        List<Case> sureAndRight = new ArrayList<>();
        for (Case one : cases) {
            for (Edge edge : one.edges()) {
                if (edge.confidence() * edge.directionConfidence() >= SURE) {
                    sure.add(one);
                    if (edge.from().equals(one.report())) {
                        sureAndRight.add(one);
                    }
                }
            }
        }
        return List.of(
                figure("descent", "share of pairs related", share(cases, Case::related))
                        .against("5-gram containment of .3", share(cases, Case::contained)),
                figure("direction", "share of pairs with the report as parent", share(cases, Case::rightWay))
                        .against("the longer text is the parent", share(cases, Case::longer)),
                figure("direction-claimed", "share of directed pairs the right way", share(directed, Case::rightWay))
                        .against("the longer text is the parent", share(directed, Case::longer)),
                figure("kind", "share right of kinds of edges found", share(found, one -> one.kindIs(one.kind())))
                        .against("always edited", share(found, one -> one.kind() == EdgeKind.EDITED)),
                figure(
                        "sure-edges",
                        "share right of edges of the rewrite given .9 or more",
                        sure.isEmpty() ? 0 : (double) sureAndRight.size() / sure.size()));
    }

    private Figure figure(String part, String metric, double value) {
        return Figure.of("distortion." + part, dataSet(), metric, value);
    }

    private static double share(List<Case> cases, Predicate<Case> property) {
        return cases.isEmpty() ? 0 : (double) cases.stream().filter(property).count() / cases.size();
    }

    @Override
    public List<String> explain(Path data) {
        return cases(data).stream()
                .filter(one -> !one.rightWay() || !one.kindIs(one.kind()))
                .map(one -> String.format(
                        Locale.ROOT,
                        "pair %d, %s: %s%s",
                        one.number(),
                        one.kind(),
                        one.rightWay() ? "found" : one.wrongWay() ? "reversed" : one.related() ? "siblings" : "missed",
                        one.edges().stream()
                                .map(edge -> String.format(
                                        Locale.ROOT,
                                        ", %s %s %.2f × %.2f",
                                        edge.from().equals(one.report()) ? "from the report" : "another edge",
                                        edge.kind(),
                                        edge.confidence(),
                                        edge.directionConfidence()))
                                .reduce("", String::concat)))
                .toList();
    }

    private List<Case> cases(Path data) {
        List<JsonNode> pairs = JsonLines.read(data.resolve("rewrites.jsonl"));
        List<JsonNode> reports =
                JsonLines.read(data.resolveSibling("disagreement").resolve("reports.jsonl"));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            AnnotatedArticle report = read(pairs.get(i).path("original").asText());
            AnnotatedArticle rewrite = read(pairs.get(i).path("rewritten").asText());
            if (!report.id().equals(rewrite.id())) {
                cases.add(trace(i, report, rewrite, others(report.article().text(), reports)));
            }
        }
        return cases;
    }

    private static Case trace(
            int number, AnnotatedArticle report, AnnotatedArticle rewrite, List<AnnotatedArticle> others) {
        Map<String, AnnotatedArticle> story = new LinkedHashMap<>();
        others.forEach(other -> story.put(other.id(), other));
        story.put(rewrite.id(), rewrite);
        story.put(report.id(), report);
        Stemma stemma = Descent.trace(List.copyOf(story.values()));
        String text = report.article().text();
        String rewritten = rewrite.article().text();
        return new Case(
                number,
                Descent.areRelated(stemma, report.id(), rewrite.id()),
                Descent.runs(stemma, report.id(), rewrite.id()),
                Descent.runs(stemma, rewrite.id(), report.id()),
                WordComparison.kind(text, rewritten),
                Descent.containment(text, rewritten, RUN) >= COPIES,
                text.length() > rewritten.length(),
                stemma.edges().stream()
                        .filter(edge -> edge.to().equals(rewrite.id())
                                || (edge.from().equals(rewrite.id())
                                        && edge.to().equals(report.id())))
                        .toList(),
                report.id());
    }

    private AnnotatedArticle read(String text) {
        return annotated.computeIfAbsent(text, words -> Stages.annotateWithVectors(Stages.undated(words)));
    }

    /// Other reports of the same incident: those that the data give the same day and place.
    private List<AnnotatedArticle> others(String original, List<JsonNode> reports) {
        String key = letters(original);
        String sign = key.substring(Math.min(100, key.length() / 2), Math.min(220, key.length()));
        List<AnnotatedArticle> others = new ArrayList<>();
        reports.stream()
                .filter(report ->
                        letters(report.path("article_content").asText()).contains(sign))
                .findFirst()
                .ifPresent(self -> reports.stream()
                        .filter(report -> !report.equals(self)
                                && report.path("date").equals(self.path("date"))
                                && report.path("location").equals(self.path("location")))
                        .map(report -> read(report.path("article_content").asText()))
                        .distinct()
                        .limit(OTHERS)
                        .forEach(others::add));
        return others;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
