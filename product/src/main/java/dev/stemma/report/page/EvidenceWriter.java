package dev.stemma.report.page;

import dev.stemma.lineage.Edge;
import dev.stemma.lineage.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The evidence for an edge or a lost source, for and against, and the two texts of an edge side by side.
final class EvidenceWriter {

    private static final int LARGE = 60;
    private static final int PAIRS = 60;
    private static final int PAIRS_OF_LARGE = 8;
    private static final int CHIPS = 8;

    private final Scene scene;
    private final Markup html;
    private final SideBySide sideBySide;

    EvidenceWriter(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
        boolean large = scene.story.stemma().edges().size() > LARGE;
        this.sideBySide = new SideBySide(scene, large ? PAIRS_OF_LARGE : PAIRS, large);
    }

    /// Reasons for and against, each with its passages.
    ///
    /// @param about ids of the articles between which the reasons decide
    void list(List<Evidence> evidence, Collection<String> about, Apparatus.Citation citation) {
        List<Evidence> against = evidence.stream()
                .filter(each -> each.kind() == Evidence.Kind.AGAINST)
                .toList();
        List<Evidence> favour =
                evidence.stream().filter(each -> !against.contains(each)).toList();
        html.open("div", "class", "for-against");
        reasons("For it", "for", favour, about, citation);
        if (against.isEmpty()) {
            html.open("div", "class", "against-it");
            html.leaf("p", "Against it", "class", "kicker");
            html.leaf("p", "Nothing was found that speaks against it.", "class", "none")
                    .close();
        } else {
            reasons("Against it", "against-it", against, about, citation);
        }
        html.close().line();
    }

    private void reasons(
            String title,
            String style,
            List<Evidence> evidence,
            Collection<String> about,
            Apparatus.Citation citation) {
        if (evidence.isEmpty()) {
            return;
        }
        html.open("div", "class", style);
        html.leaf("p", title, "class", "kicker");
        html.open("ul", "class", "reasons");
        for (Evidence each : evidence) {
            html.open("li");
            scene.prose(reason(each), about);
            html.text(" ");
            scene.chips(each.passages(), citation, CHIPS);
            html.close().line();
        }
        html.close().close();
    }

    /// The reason in words, without the word that the list's title says already.
    private static String reason(Evidence evidence) {
        String text = evidence.text();
        return Words.capitalised(text.startsWith("against: ") ? text.substring("against: ".length()) : text);
    }

    /// @param arrow the id of the edge's arrow in the drawing, when it has one of its own
    void write(Edge edge, String anchor, Optional<String> arrow) {
        html.open("div", "class", "evidence", "id", anchor, "tabindex", "-1");
        String label = "descent of " + scene.witnesses.of(edge.to()).siglum() + " from "
                + scene.witnesses.of(edge.from()).siglum();
        list(edge.evidence(), Set.of(edge.from(), edge.to()), new Apparatus.Citation(label, anchor));
        sideBySide.write(edge);
        arrow.ifPresent(this::back);
        html.close();
    }

    /// Back to the drawing, where it is shown.
    void back(String arrow) {
        html.open("p", "class", "back-to-drawing")
                .leaf("a", "↑ Back to the drawing", "href", "#" + arrow)
                .close();
    }
}
