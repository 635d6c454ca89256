package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.LostSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who copied whom: the drawing, its legend, and the same in words with the evidence.
final class LineageSection {

    private static final int MANY_LINES = 20;

    private final Scene scene;
    private final Markup html;
    private final Map<Edge, String> anchors = new LinkedHashMap<>();
    private final Map<String, List<Edge>> into = new HashMap<>();
    private final EvidenceWriter evidence;

    LineageSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
        this.evidence = new EvidenceWriter(scene);
        for (Edge edge : scene.story.stemma().edges()) {
            anchors.put(edge, scene.anchor("e", anchors.size() + 1));
            into.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
        }
    }

    void write(Headings headings) {
        html.open("section", "class", "lineage", "id", scene.anchor("lineage"));
        html.leaf(headings.section(), "Who copied whom");
        html.open("p", "class", "lead");
        html.text("Each band is an independent line of reporting. An arrow runs from a text to the one taken from it; "
                + "choose an arrow to see the evidence and both texts side by side. ");
        if (!scene.story.stemma().lostSources().isEmpty()) {
            html.text("A dashed box is a source that must have existed though nobody handed it in.");
        }
        html.close();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Drawing of the stemma");
        FoldedStemma folded = new FoldedStemma(scene);
        new StemmaDrawing(scene, folded).write(anchors);
        html.close();
        if (!folded.arrows().isEmpty()) {
            legend();
        }
        lost(headings);
        lines(headings);
        html.close().line();
    }

    private void legend() {
        html.open("ul", "class", "legend plain", "aria-label", "How to read the arrows");
        for (EdgeKind kind : EdgeKind.values()) {
            html.open("li");
            html.open("svg", "width", "44", "height", "12", "viewBox", "0 0 44 12", "aria-hidden", "true");
            html.empty("path", "class", "stroke " + StemmaDrawing.style(kind), "d", "M2 6H42", "stroke-width", "3.5");
            html.close();
            html.text(" " + Words.kind(kind)).close();
        }
        html.leaf("li", "The thicker the arrow, the more of the text it explains. Pale: doubtful descent.");
        html.close().line();
    }

    private void lost(Headings headings) {
        for (LostSource source : scene.story.stemma().lostSources()) {
            Witnesses.Witness witness = scene.witnesses.of(source.id());
            html.open("section", "class", "lost-source tone-" + witness.tone(), "id", scene.anchorOf(witness));
            html.open(headings.part());
            html.leaf("span", witness.siglum(), "class", "chip lost tone-" + witness.tone());
            html.text(" Missing source: ").leaf("bdi", source.label());
            html.close();
            html.leaf("p", "That there was such a text is " + Words.confidence(source.confidence()) + ".");
            evidence.list(source.evidence(), "evidence", scene.anchorOf(witness));
            html.close().line();
        }
    }

    private void lines(Headings headings) {
        List<Witnesses.Line> alone = scene.witnesses.lines().stream()
                .filter(line -> line.articles().size() == 1
                        && line.lost().isEmpty()
                        && line.articles().stream().noneMatch(witness -> into.containsKey(witness.id())))
                .toList();
        html.open("div", "class", "line-list", "id", scene.anchor("lines"));
        html.leaf(headings.part(), "The lines in words, with their evidence", "id", scene.anchor("evidence"));
        for (Witnesses.Line line : scene.witnesses.lines()) {
            if (!alone.contains(line)) {
                line(line, headings);
            }
        }
        if (!alone.isEmpty()) {
            html.open("div", "class", "line tone-0");
            html.leaf(headings.detail(), "Standing alone");
            html.leaf("p", "No descent from or to another text was found for these.", "class", "note");
            boolean fold = alone.size() > MANY_LINES;
            if (fold) {
                html.open("details").leaf("summary", Words.articles(alone.size()));
            }
            html.open("ul", "class", "plain columns");
            alone.forEach(line -> line.articles().forEach(witness -> {
                html.open("li");
                scene.witness(witness.id());
                html.leaf("span", ", " + StemmaDrawing.dayOf(scene.article(witness.id())), "class", "note");
                html.close();
            }));
            html.close();
            if (fold) {
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private void line(Witnesses.Line line, Headings headings) {
        html.open("div", "class", "line tone-" + line.tone());
        html.open(headings.detail());
        html.leaf("span", line.letter(), "class", "line-letter");
        html.text(
                " Line " + line.letter() + ", " + Words.articles(line.articles().size()));
        html.close();
        html.open("ul", "class", "plain descents");
        for (Witnesses.Witness lost : line.lost()) {
            into.getOrDefault(lost.id(), List.of()).forEach(edge -> descent(edge));
        }
        for (Witnesses.Witness witness : line.articles()) {
            List<Edge> edges = into.getOrDefault(witness.id(), List.of());
            if (edges.isEmpty()) {
                html.open("li", "class", "root");
                scene.witness(witness.id());
                html.text(", " + StemmaDrawing.dayOf(scene.article(witness.id())) + ". ");
                html.leaf("span", "No source of it is among the texts.", "class", "note");
                html.close().line();
            }
            edges.forEach(this::descent);
        }
        html.close().close().line();
    }

    private void descent(Edge edge) {
        html.open("li");
        html.open("details", "class", "descent");
        html.open("summary");
        scene.witness(edge.to());
        html.text(" " + Words.verb(edge.kind()) + " ");
        scene.witness(edge.from());
        html.open("span", "class", "note");
        html.text(", " + Words.percent(edge.share()) + " of its text. Descent: "
                + Words.confidence(edge.confidence()) + ". Direction: "
                + Words.confidence(edge.directionConfidence()) + ".");
        html.close().close();
        evidence.write(edge, anchors.getOrDefault(edge, ""));
        html.close().close().line();
    }
}
