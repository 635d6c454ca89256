package dev.stemma.report.export;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.LostSource;
import dev.stemma.report.Duplicate;
import dev.stemma.report.StoryReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A stemma as graph formats see it: nodes with properties, arrows with properties.
///
/// @param id of the story
/// @param title of the story
/// @param nodes articles in the story's order, their exact duplicates, lost sources
/// @param arrows from parent to child
record StoryGraph(String id, String title, List<Node> nodes, List<Arrow> arrows) {

    /// @param label what a drawing shows
    /// @param lost whether nobody handed the text in
    /// @param confidence probability in [0, 1] that there was such a text; 1 for articles
    /// @param lines numbers of the lines of reporting it belongs to, from 1; empty for lost sources
    /// @param facts what else is known, by name, in a fixed order; absent where it is not known
    record Node(
            String id, String label, boolean lost, double confidence, List<Integer> lines, Map<String, String> facts) {}

    /// @param kind of the edge, in lower case
    /// @param evidence for and against in words, strongest first
    record Arrow(
            String from,
            String to,
            String kind,
            double share,
            double confidence,
            double directionConfidence,
            List<String> evidence) {}

    StoryGraph {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    static StoryGraph of(StoryReport story) {
        List<Node> nodes = new ArrayList<>();
        story.articles().forEach(article -> nodes.add(node(article.article(), story)));
        for (Duplicate duplicate : story.duplicates()) {
            nodes.add(node(duplicate.article(), story));
        }
        for (LostSource lost : story.stemma().lostSources()) {
            nodes.add(new Node(
                    lost.id(),
                    lost.label(),
                    true,
                    lost.confidence(),
                    List.of(),
                    Map.of("evidence", String.join(" ", words(lost.evidence())))));
        }
        List<Arrow> arrows =
                story.stemma().edges().stream().map(StoryGraph::arrow).toList();
        return new StoryGraph(story.story().id(), story.story().title(), nodes, arrows);
    }

    private static Node node(Article article, StoryReport story) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < story.stemma().lines().size(); i++) {
            if (story.stemma().lines().get(i).contains(article.id())) {
                lines.add(i + 1);
            }
        }
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "outlet", article.outlet().map(Outlet::name));
        put(facts, "title", article.title());
        put(facts, "byline", article.byline());
        put(facts, "published", article.published().map(PublicationDate::value));
        put(facts, "publishedInferred", article.published().map(date -> Boolean.toString(date.inferred())));
        put(facts, "language", Optional.of(article.language()));
        put(facts, "url", article.url());
        put(facts, "input", Optional.of(article.input()));
        return new Node(article.id(), article.name(), false, 1, lines, facts);
    }

    private static void put(Map<String, String> facts, String name, Optional<String> value) {
        value.ifPresent(known -> facts.put(name, known));
    }

    private static Arrow arrow(Edge edge) {
        return new Arrow(
                edge.from(),
                edge.to(),
                edge.kind().name().toLowerCase(Locale.ROOT),
                edge.share(),
                edge.confidence(),
                edge.directionConfidence(),
                words(edge.evidence()));
    }

    private static List<String> words(List<Evidence> evidence) {
        return evidence.stream()
                .map(reason -> (reason.kind() == Evidence.Kind.AGAINST ? "Against: " : "") + reason.text())
                .toList();
    }

    /// The names of all facts that some node has, in their order.
    Set<String> factNames() {
        Set<String> names = new LinkedHashSet<>();
        nodes.forEach(node -> names.addAll(node.facts().keySet()));
        return names;
    }

    /// A number as all formats take it, rounded as the report rounds it.
    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
