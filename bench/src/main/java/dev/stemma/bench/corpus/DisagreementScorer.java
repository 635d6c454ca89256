package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.lineage.Stemma;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reports of one incident by different publishers: no descent may be claimed between those that share little wording.
public final class DisagreementScorer implements Scorer {

    /// Pairs that share more than this share of their runs of five words are copies, and not counted.
    private static final double COPIES = 0.3;

    @Override
    public String name() {
        return "disagreement";
    }

    @Override
    public String dataSet() {
        return "disagreement";
    }

    @Override
    public List<Figure> score(Path data) {
        Map<String, List<JsonNode>> incidents = new TreeMap<>();
        for (JsonNode report : JsonLines.read(data.resolve("reports.jsonl"))) {
            incidents
                    .computeIfAbsent(
                            report.path("date").asText()
                                    + report.path("location").asText(),
                            key -> new ArrayList<>())
                    .add(report);
        }
        double pairs = 0;
        double claimed = 0;
        for (List<JsonNode> incident : incidents.values()) {
            List<AnnotatedArticle> story = incident.stream()
                    .map(report -> report.path("article_content").asText())
                    .distinct()
                    .map(text -> Stages.annotateWithVectors(Stages.undated(text)))
                    .toList();
            if (story.size() < 2) {
                continue;
            }
            Stemma stemma = Descent.trace(story);
            for (int i = 0; i < story.size(); i++) {
                for (int j = i + 1; j < story.size(); j++) {
                    String one = story.get(i).article().text();
                    String other = story.get(j).article().text();
                    if (Descent.containment(one, other, 5) < COPIES) {
                        pairs++;
                        claimed += Descent.areRelated(
                                        stemma, story.get(i).id(), story.get(j).id())
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return List.of(Figure.of(
                "disagreement.no-false-descent",
                dataSet(),
                "share of independent pairs left unrelated",
                1 - claimed / pairs));
    }
}
