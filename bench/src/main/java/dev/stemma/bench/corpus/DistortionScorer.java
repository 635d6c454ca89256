package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.lineage.Stemma;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A report and its machine-written, damaged rewrite among the other reports of the incident: is the descent found,
/// and is the report the parent?
public final class DistortionScorer implements Scorer {

    /// Every so many pairs are scored, to be quick.
    private static final int STEP = 2;

    private static final int OTHERS = 4;

    private final Map<String, AnnotatedArticle> annotated = new HashMap<>();

    @Override
    public String name() {
        return "distortion";
    }

    @Override
    public String dataSet() {
        return "distortion";
    }

    @Override
    public List<Figure> score(Path data) {
        List<JsonNode> pairs = JsonLines.read(data.resolve("rewrites.jsonl"));
        List<JsonNode> reports =
                JsonLines.read(data.resolveSibling("disagreement").resolve("reports.jsonl"));
        double scored = 0;
        double found = 0;
        double rightWay = 0;
        double contained = 0;
        double longer = 0;
        for (int i = 0; i < pairs.size(); i += STEP) {
            AnnotatedArticle original = read(pairs.get(i).path("original").asText());
            AnnotatedArticle rewrite = read(pairs.get(i).path("rewritten").asText());
            if (original.id().equals(rewrite.id())) {
                continue;
            }
            List<AnnotatedArticle> story =
                    new ArrayList<>(others(original.article().text(), reports));
            story.add(rewrite);
            story.add(original);
            Stemma stemma = Descent.trace(story);
            scored++;
            boolean related = Descent.areRelated(stemma, original.id(), rewrite.id());
            found += related ? 1 : 0;
            rightWay += Descent.runs(stemma, original.id(), rewrite.id()) ? 1 : 0;
            String text = original.article().text();
            String other = rewrite.article().text();
            contained += Descent.containment(text, other, 5) >= 0.3 ? 1 : 0;
            longer += text.length() > other.length() ? 1 : 0;
        }
        return List.of(
                Figure.of("distortion.descent", dataSet(), "share of pairs related", found / scored)
                        .against("5-gram containment of .3", contained / scored),
                Figure.of(
                                "distortion.direction",
                                dataSet(),
                                "share of pairs with the report as parent",
                                rightWay / scored)
                        .against("the longer text is the parent", longer / scored));
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
