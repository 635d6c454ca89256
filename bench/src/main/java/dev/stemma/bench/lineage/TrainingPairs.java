package dev.stemma.bench.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.align.Aligner;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.corpus.JsonLines;
import dev.stemma.bench.corpus.Stages;
import dev.stemma.bench.lineage.LabelledPair.Relation;
import dev.stemma.bench.tradition.Tradition;
import dev.stemma.bench.tradition.TrueStemma;
import dev.stemma.bench.tradition.WitnessReader;
import dev.stemma.bench.tradition.measure.Shingles;
import dev.stemma.lineage.PairReading;
import dev.stemma.lineage.StemmaBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Pairs of articles with their features and the truth about them.
final class TrainingPairs {

    private static final Aligner ALIGNER = new Aligner();
    private static final StemmaBuilder BUILDER = new StemmaBuilder();
    private static final int RUN = 5;
    private static final double INDEPENDENT_BELOW = 0.1;

    private TrainingPairs() {}

    /// The pairs of a family's witnesses, without their days, exact duplicates once.
    ///
    /// @param event what the family was grown from
    static List<LabelledPair> of(String event, Tradition tradition) {
        Map<String, String> twins = tradition.truth().twins();
        return read(WitnessReader.read(tradition, false)).stream()
                .filter(pair -> pair.left().equals(twins.get(pair.left()))
                        && pair.right().equals(twins.get(pair.right())))
                .map(pair -> new LabelledPair(event, pair, relation(pair.left(), pair.right(), tradition.truth())))
                .toList();
    }

    /// How two texts are related in truth.
    static Relation relation(String left, String right, TrueStemma truth) {
        Set<String> aboveLeft = truth.ancestors(left);
        Set<String> aboveRight = truth.ancestors(right);
        if (aboveRight.contains(left)) {
            return runs(left, right, truth) ? Relation.LEFT_IS_PARENT : Relation.LEFT_IS_ANCESTOR;
        }
        if (aboveLeft.contains(right)) {
            return runs(right, left, truth) ? Relation.RIGHT_IS_PARENT : Relation.RIGHT_IS_ANCESTOR;
        }
        aboveLeft.retainAll(aboveRight);
        return aboveLeft.isEmpty() ? Relation.UNRELATED : Relation.KIN;
    }

    private static boolean runs(String from, String to, TrueStemma truth) {
        return truth.edges().stream()
                .anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to));
    }

    /// The incidents of FA-KES of which several publishers wrote, each under the name that it has as an
    /// event.
    static Map<String, List<JsonNode>> incidents(Path data) {
        Map<String, List<JsonNode>> incidents = new TreeMap<>();
        for (JsonNode report : JsonLines.read(data.resolve("disagreement").resolve("reports.jsonl"))) {
            String event = "fakes:" + report.path("date").asText() + ":"
                    + report.path("location").asText();
            incidents.computeIfAbsent(event, key -> new ArrayList<>()).add(report);
        }
        incidents
                .values()
                .removeIf(reports -> reports.stream()
                                .map(TrainingPairs::publisher)
                                .distinct()
                                .count()
                        < 2);
        return incidents;
    }

    /// The pairs of different publishers' reports of an incident that share hardly any run of words:
    /// unrelated, though they tell the same.
    static List<LabelledPair> of(String event, List<JsonNode> reports) {
        Map<String, JsonNode> different = new LinkedHashMap<>();
        reports.forEach(
                report -> different.putIfAbsent(report.path("article_content").asText(), report));
        Map<String, JsonNode> byId = new TreeMap<>();
        List<AnnotatedArticle> story = new ArrayList<>();
        for (JsonNode report : different.values()) {
            String id = report.path("unit_id").asText();
            if (byId.putIfAbsent(id, report) == null) {
                story.add(Stages.annotateWithVectors(Stages.article(
                        id, Optional.of(publisher(report)), Optional.empty(), Optional.empty(), text(report))));
            }
        }
        return read(story).stream()
                .filter(pair -> areIndependent(report(byId, pair.left()), report(byId, pair.right())))
                .map(pair -> new LabelledPair(event, pair, Relation.UNRELATED))
                .toList();
    }

    private static JsonNode report(Map<String, JsonNode> byId, String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    private static boolean areIndependent(JsonNode one, JsonNode other) {
        return !publisher(one).equals(publisher(other))
                && Shingles.containment(text(one), text(other), RUN) < INDEPENDENT_BELOW;
    }

    private static String publisher(JsonNode report) {
        return report.path("source").asText();
    }

    private static String text(JsonNode report) {
        return report.path("article_content").asText();
    }

    private static List<PairReading> read(List<AnnotatedArticle> story) {
        return BUILDER.readPairs(story, ALIGNER.align(story));
    }
}
