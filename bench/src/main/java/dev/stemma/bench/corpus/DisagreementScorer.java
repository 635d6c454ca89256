package dev.stemma.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.bench.corpus.JudgedPairs.Verdict;
import dev.stemma.lineage.Stemma;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Reports of one incident by different publishers: no descent may be claimed but where a reader saw it too. Pairs that
/// a
/// reader found to be copies, or could not decide, are not counted ([JudgedPairs]); what nobody has read counts as
/// independent.
public final class DisagreementScorer implements Scorer {

    private static final double COPIES = 0.3;
    private static final int RUN = 5;

    @Override
    public String name() {
        return "disagreement";
    }

    @Override
    public String dataSet() {
        return "disagreement";
    }

    private record Report(String id, String publisher, AnnotatedArticle article) {}

    /// Two reports of one incident by different publishers.
    private record Pair(String one, String other, Verdict verdict, boolean read, boolean claimed, boolean contained) {}

    @Override
    public List<Figure> score(Path data) {
        List<Pair> pairs = pairs(data);
        List<Pair> independent = pairs.stream()
                .filter(pair -> pair.verdict() == Verdict.INDEPENDENT)
                .toList();
        List<Pair> copies =
                pairs.stream().filter(pair -> pair.verdict() == Verdict.DESCENT).toList();
        String plain = "5-gram containment of .3";
        return List.of(
                Figure.of(
                                "disagreement.no-false-descent",
                                dataSet(),
                                "share of independent pairs of publishers left unrelated",
                                share(independent, pair -> !pair.claimed()))
                        .against(plain, share(independent, pair -> !pair.contained())),
                Figure.of(
                                "disagreement.copies-found",
                                dataSet(),
                                "share of pairs read as copies found related",
                                share(copies, Pair::claimed))
                        .against(plain, share(copies, Pair::contained)));
    }

    private static double share(List<Pair> pairs, Predicate<Pair> property) {
        return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(property).count() / pairs.size();
    }

    @Override
    public List<String> explain(Path data) {
        return pairs(data).stream()
                .filter(pair -> pair.claimed() != (pair.verdict() == Verdict.DESCENT))
                .map(pair -> String.format(
                        Locale.ROOT,
                        "%s %s %s%s, %s",
                        pair.one(),
                        pair.other(),
                        pair.verdict().name().toLowerCase(Locale.ROOT),
                        pair.read() ? "" : " (not read)",
                        pair.claimed() ? "claimed" : "not claimed"))
                .toList();
    }

    private static List<Pair> pairs(Path data) {
        JudgedPairs judged = JudgedPairs.read("disagreement-descent.yaml");
        Map<String, List<JsonNode>> incidents = new TreeMap<>();
        for (JsonNode report : JsonLines.read(data.resolve("reports.jsonl"))) {
            incidents
                    .computeIfAbsent(
                            report.path("date").asText()
                                    + report.path("location").asText(),
                            key -> new ArrayList<>())
                    .add(report);
        }
        List<Pair> pairs = new ArrayList<>();
        incidents.values().forEach(incident -> pairs.addAll(pairs(incident, judged)));
        return pairs;
    }

    private static List<Pair> pairs(List<JsonNode> incident, JudgedPairs judged) {
        Map<String, JsonNode> reports = new LinkedHashMap<>();
        incident.forEach(
                report -> reports.putIfAbsent(report.path("article_content").asText(), report));
        if (reports.values().stream()
                        .map(DisagreementScorer::publisher)
                        .distinct()
                        .count()
                < 2) {
            return List.of();
        }
        List<Report> read = new ArrayList<>();
        reports.forEach((text, report) -> read.add(new Report(
                report.path("unit_id").asText(), publisher(report), Stages.annotateWithVectors(Stages.undated(text)))));
        Stemma stemma = Descent.trace(read.stream().map(Report::article).toList());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (int j = i + 1; j < read.size(); j++) {
                if (!read.get(i).publisher().equals(read.get(j).publisher())) {
                    pairs.add(pair(read.get(i), read.get(j), stemma, judged));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(Report one, Report other, Stemma stemma, JudgedPairs judged) {
        Optional<Verdict> verdict = judged.find(one.id(), other.id()).map(JudgedPairs.Judgement::verdict);
        return new Pair(
                one.id(),
                other.id(),
                verdict.orElse(Verdict.INDEPENDENT),
                verdict.isPresent(),
                Descent.areRelated(stemma, one.article().id(), other.article().id()),
                Descent.containment(
                                one.article().article().text(),
                                other.article().article().text(),
                                RUN)
                        >= COPIES);
    }

    private static String publisher(JsonNode report) {
        return report.path("source").asText();
    }
}
