package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The stemma as an indented tree in words: every text under the one it is mainly taken from, with the
/// evidence of its descent folded beside it. It says all that the drawing shows, and stands in its place on a
/// small screen.
final class DescentTree {

    private static final int DEEP = 6;
    private static final int MANY = 8;

    private final Scene scene;
    private final Markup html;
    private final Map<Edge, String> anchors;
    private final Map<Edge, String> arrows;
    private final EvidenceWriter evidence;
    private final Map<String, List<Edge>> into = new HashMap<>();
    private final Map<String, List<String>> below = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    DescentTree(Scene scene, Map<Edge, String> anchors, Map<Edge, String> arrows, EvidenceWriter evidence) {
        this.scene = scene;
        this.html = scene.html;
        this.anchors = anchors;
        this.arrows = arrows;
        this.evidence = evidence;
        for (Edge edge : scene.story.stemma().edges()) {
            into.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
        }
        into.forEach((child, edges) -> edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.share())));
        for (Witnesses.Line line : scene.witnesses.lines()) {
            line.lost().forEach(witness -> hang(witness));
            line.articles().forEach(witness -> hang(witness));
        }
    }

    /// Under its main parent, where that is of the same line.
    private void hang(Witnesses.Witness witness) {
        into.getOrDefault(witness.id(), List.of()).stream()
                .map(Edge::from)
                .filter(parent -> scene.witnesses
                        .find(parent)
                        .filter(found -> found.line() == witness.line())
                        .isPresent())
                .findFirst()
                .ifPresent(parent ->
                        below.computeIfAbsent(parent, key -> new ArrayList<>()).add(witness.id()));
    }

    /// One line from its roots down.
    void write(Witnesses.Line line) {
        html.open("ul", "class", "plain tree");
        List<Witnesses.Witness> members = new ArrayList<>(line.lost());
        members.addAll(line.articles());
        Set<String> hanging = new HashSet<>();
        below.values().forEach(hanging::addAll);
        members.stream().filter(witness -> !hanging.contains(witness.id())).forEach(witness -> branch(witness, 0));
        members.stream().filter(witness -> !written.contains(witness.id())).forEach(witness -> branch(witness, 0));
        html.close().line();
    }

    private void branch(Witnesses.Witness witness, int depth) {
        if (!written.add(witness.id())) {
            return;
        }
        html.open("li");
        List<Edge> edges = into.getOrDefault(witness.id(), List.of());
        if (edges.isEmpty()) {
            root(witness);
        }
        edges.forEach(this::descent);
        List<String> children = below.getOrDefault(witness.id(), List.of());
        if (!children.isEmpty()) {
            boolean fold = children.size() > MANY;
            if (fold) {
                html.open("details", "class", "many");
                html.leaf("summary", Words.count(children.size(), "text", "texts") + " taken from " + witness.siglum());
            }
            html.open("ul", "class", depth < DEEP ? "plain branch" : "plain");
            children.forEach(child -> scene.witnesses.find(child).ifPresent(found -> branch(found, depth + 1)));
            html.close();
            if (fold) {
                html.close();
            }
        }
        html.close().line();
    }

    private void root(Witnesses.Witness witness) {
        html.open("p", "class", "root");
        scene.witness(witness.id());
        if (witness.lost()) {
            html.text(" ").leaf("span", "missing: nobody handed it in", "class", "tag lost");
        } else {
            html.text(" ");
            html.leaf(
                    "span",
                    Days.of(scene.article(witness.id()).article()) + " · no source of it is among the texts",
                    "class",
                    "note");
        }
        html.close().line();
    }

    private void descent(Edge edge) {
        html.open("details", "class", "descent");
        html.open("summary");
        scene.badge(edge.to());
        html.text(" ").leaf("bdi", scene.witnesses.of(edge.to()).label());
        html.open("span", "class", "how").text(" " + Words.verb(edge.kind()) + " ");
        scene.badge(edge.from());
        html.text(" ").close();
        html.open("span", "class", "note");
        if (!scene.witnesses.of(edge.to()).lost()) {
            html.text(Days.of(scene.article(edge.to()).article()) + " · ");
        }
        html.text(Words.percent(edge.share()) + " of its text · ");
        sureness("this parent", edge.confidence());
        html.text(" · ");
        sureness("direction", edge.directionConfidence());
        html.close().close();
        evidence.write(edge, anchors.getOrDefault(edge, ""), Optional.ofNullable(arrows.get(edge)));
        html.close().line();
    }

    /// A confidence in words, with a bar for the eye.
    private void sureness(String of, double confidence) {
        html.open("span", "class", confidence < ArrowDrawing.LIKELY ? "sure weak" : "sure");
        html.open("svg", "class", "bar", "width", "30", "height", "8", "viewBox", "0 0 30 8", "aria-hidden", "true");
        html.empty("rect", "class", "trough", "width", "30", "height", "8", "rx", "1");
        html.empty("rect", "class", "level", "width", ArrowDrawing.pixels(30 * confidence), "height", "8", "rx", "1");
        html.close();
        html.text(" " + of + " " + Words.confidence(confidence)).close();
    }
}
