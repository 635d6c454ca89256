package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.LostSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who copied whom: the drawing, its legend, and the same in words with the evidence.
final class LineageSection {

    private static final int MANY_LINES = 20;

    private final Scene scene;
    private final Markup html;
    private final FoldedStemma folded;
    private final Map<Edge, String> anchors = new LinkedHashMap<>();
    private final Map<Edge, String> arrows = new LinkedHashMap<>();
    private final EvidenceWriter evidence;

    LineageSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
        this.folded = new FoldedStemma(scene);
        this.evidence = new EvidenceWriter(scene);
        for (Edge edge : scene.story.stemma().edges()) {
            anchors.put(edge, scene.anchor("e", anchors.size() + 1));
        }
        for (FoldedStemma.Arrow arrow : folded.arrows()) {
            arrows.put(arrow.edge(), scene.anchor("g", arrows.size() + 1));
        }
    }

    void write(Headings headings) {
        html.open("section", "class", "lineage", "id", scene.anchor("lineage"));
        html.leaf(headings.section(), "Who copied whom");
        html.open("p", "class", "lead");
        html.text("Each band is an independent line of reporting. ");
        if (!arrows.isEmpty()) {
            html.text(
                    "An arrow runs from a text to the one taken from it; choose it to see the evidence and both texts "
                            + "side by side. ");
        }
        if (!scene.story.stemma().lostSources().isEmpty()) {
            html.text("What is dashed is a source that must have existed though nobody handed it in.");
        }
        html.close();
        html.open(
                "div",
                "class",
                "scroll",
                "id",
                scene.anchor("drawing"),
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "Drawing of the stemma");
        new StemmaDrawing(scene, folded).write(anchors, arrows);
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
            sample("stroke " + ArrowDrawing.style(kind), "head", "", Words.kind(kind));
        }
        sample("stroke verbatim doubtful", "head doubtful", "?", "pale: this parent doubtful");
        sample("stroke verbatim", "head hollow", "", "hollow head: may run the other way");
        html.leaf("li", "The thicker, the more of the text it explains.");
        html.close().line();
    }

    private void sample(String stroke, String head, String sign, String words) {
        html.open("li");
        html.open("svg", "width", "48", "height", "14", "viewBox", "0 0 48 14", "aria-hidden", "true");
        html.empty("path", "class", stroke, "d", "M2 7H38", "stroke-width", "3.5");
        html.empty("path", "class", head, "d", "M37 1.5L47 7L37 12.5Z");
        if (!sign.isEmpty()) {
            html.leaf("text", sign, "class", "question", "x", "20", "y", "12", "text-anchor", "middle");
        }
        html.close();
        html.text(" " + words).close();
    }

    private void lost(Headings headings) {
        for (LostSource source : scene.story.stemma().lostSources()) {
            Witnesses.Witness witness = scene.witnesses.of(source.id());
            html.open("section", "class", "lost-source tone-" + witness.tone(), "id", scene.anchorOf(witness));
            html.open(headings.part());
            html.leaf("span", witness.siglum(), "class", "chip lost tone-" + witness.tone());
            html.text(" Missing source: ").leaf("bdi", source.label());
            html.close();
            List<String> heirs = scene.story.stemma().edges().stream()
                    .filter(edge -> edge.from().equals(source.id()))
                    .map(Edge::to)
                    .toList();
            html.open("p");
            html.text("That there was such a text is " + Words.confidence(source.confidence()) + ". Its copies: ");
            heirs.forEach(heir -> {
                scene.witness(heir);
                html.text(" ");
            });
            html.close();
            evidence.list(
                    source.evidence(),
                    heirs,
                    new Apparatus.Citation("missing source " + witness.siglum(), scene.anchorOf(witness)));
            html.close().line();
        }
    }

    private void lines(Headings headings) {
        List<Witnesses.Line> alone =
                scene.witnesses.lines().stream().filter(folded::standsAlone).toList();
        DescentTree tree = new DescentTree(scene, anchors, arrows, evidence);
        html.open("div", "class", "line-list", "id", scene.anchor("lines"));
        html.leaf(headings.part(), "Line by line, with the evidence", "id", scene.anchor("evidence"));
        for (Witnesses.Line line : scene.witnesses.lines()) {
            if (!folded.standsAlone(line)) {
                html.open("div", "class", "line tone-" + line.tone());
                html.leaf(
                        headings.detail(),
                        "Line " + line.letter() + ", "
                                + Words.articles(line.articles().size())
                                + (line.lost().isEmpty() ? "" : " and a missing source"),
                        "class",
                        "line-title");
                tree.write(line);
                html.close().line();
            }
        }
        if (!alone.isEmpty()) {
            alone(alone, headings);
        }
        html.close();
    }

    private void alone(List<Witnesses.Line> alone, Headings headings) {
        html.open("div", "class", "line tone-0");
        html.leaf(headings.detail(), "Standing alone", "class", "line-title");
        html.leaf(
                "p",
                "No descent from or to another text was found for "
                        + (alone.size() == 1 ? "this one." : "these; each is a line of its own."),
                "class",
                "note");
        boolean fold = alone.size() > MANY_LINES;
        if (fold) {
            html.open("details").leaf("summary", Words.articles(alone.size()));
        }
        html.open("ul", "class", "plain columns");
        alone.forEach(line -> line.articles().forEach(witness -> {
            html.open("li");
            scene.witness(witness.id());
            html.text(" ").leaf("span", Days.of(scene.article(witness.id()).article()), "class", "note");
            html.close();
        }));
        html.close();
        if (fold) {
            html.close();
        }
        html.close();
    }
}
