package dev.stemma.report.page;

import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.Evidence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The evidence for an edge, and its two texts side by side with the changes marked.
final class EvidenceWriter {

    private static final int LARGE = 60;
    private static final int PAIRS = 40;
    private static final int PAIRS_OF_LARGE = 10;
    private static final int LEFT_OVER = 12;
    private static final int CHIPS = 8;

    private final Scene scene;
    private final Markup html;
    private final int most;

    EvidenceWriter(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
        this.most = scene.story.stemma().edges().size() > LARGE ? PAIRS_OF_LARGE : PAIRS;
    }

    /// Reasons for and against, each with its passages.
    void list(List<Evidence> evidence, String label, String anchor) {
        List<Evidence> against = evidence.stream()
                .filter(each -> each.kind() == Evidence.Kind.AGAINST)
                .toList();
        List<Evidence> favour =
                evidence.stream().filter(each -> !against.contains(each)).toList();
        reasons("For it", favour, label, anchor);
        reasons("Against it", against, label, anchor);
    }

    private void reasons(String title, List<Evidence> evidence, String label, String anchor) {
        if (evidence.isEmpty()) {
            return;
        }
        html.leaf("p", title, "class", "kicker");
        html.open("ul", "class", "reasons");
        for (Evidence each : evidence) {
            html.open("li").text(reason(each)).text(" ");
            scene.chips(each.passages(), new Apparatus.Citation(label, anchor), CHIPS);
            html.close().line();
        }
        html.close();
    }

    /// The reason in words, without the word that the list's title says already.
    private static String reason(Evidence evidence) {
        String text = evidence.text();
        return Words.capitalised(text.startsWith("against: ") ? text.substring("against: ".length()) : text);
    }

    void write(Edge edge, String anchor) {
        html.open("div", "class", "evidence", "id", anchor, "tabindex", "-1");
        list(edge.evidence(), "evidence", anchor);
        List<Edge.Derivation> shown = edge.derivations().stream()
                .filter(derivation -> derivation.parent().isPresent())
                .toList();
        if (!shown.isEmpty()) {
            sideBySide(edge, shown);
        }
        leftOver(edge);
        html.close();
    }

    private void sideBySide(Edge edge, List<Edge.Derivation> derivations) {
        List<Edge.Derivation> changed =
                derivations.stream().filter(derivation -> !same(derivation)).toList();
        int same = derivations.size() - changed.size();
        if (same > 0) {
            html.leaf(
                    "p",
                    (changed.isEmpty() ? "All " : "") + Words.count(same, "passage is", "passages are")
                            + " the same word for word.",
                    "class",
                    "note");
        }
        if (changed.isEmpty()) {
            return;
        }
        boolean lost = scene.witnesses.of(edge.from()).lost();
        html.open("table", "class", "pairs");
        html.leaf(
                "caption",
                "The passages that changed, side by side. Struck through: no longer there. Underlined: new.",
                "class",
                "note");
        html.open("thead").open("tr");
        html.open("th", "scope", "col");
        if (lost) {
            html.text("What sister copies of ");
            scene.witness(edge.from());
            html.text(" show");
        } else {
            scene.witness(edge.from());
        }
        html.close().open("th", "scope", "col");
        scene.witness(edge.to());
        html.close().close().close().open("tbody");
        for (Edge.Derivation derivation : changed.subList(0, Math.min(most, changed.size()))) {
            derivation.parent().ifPresent(parent -> pair(parent, derivation.child()));
        }
        html.close().close();
        if (changed.size() > most) {
            html.leaf(
                    "p",
                    Words.count(changed.size() - most, "changed passage is", "changed passages are")
                            + " left out here; report.json holds them all.",
                    "class",
                    "note");
        }
    }

    private boolean same(Edge.Derivation derivation) {
        return derivation
                .parent()
                .map(parent -> WordDiff.compare(scene.wordsOf(parent), scene.wordsOf(derivation.child())))
                .filter(WordDiff.Sides::unchanged)
                .isPresent();
    }

    private void pair(Passage parent, Passage child) {
        WordDiff.Sides sides = WordDiff.compare(scene.wordsOf(parent), scene.wordsOf(child));
        html.open("tr");
        side(parent, sides.left(), "del");
        side(child, sides.right(), "ins");
        html.close().line();
    }

    private void side(Passage passage, List<WordDiff.Piece> pieces, String mark) {
        scene.apparatus.point(passage);
        html.open(
                "td",
                "dir",
                "auto",
                "lang",
                scene.article(passage.article()).article().language());
        for (WordDiff.Piece piece : pieces) {
            if (piece.same()) {
                html.text(Snippet.oneLine(piece.text()));
            } else {
                html.leaf(mark, Snippet.oneLine(piece.text()).stripTrailing()).text(" ");
            }
        }
        html.leaf(
                "a",
                scene.witnesses.of(passage.article()).siglum() + "\u00A0→",
                "class",
                "goto",
                "href",
                "#" + scene.anchorOf(passage),
                "title",
                "read it in its article");
        html.close();
    }

    /// What the child has that the parent has not, and what it left out.
    private void leftOver(Edge edge) {
        if (edge.derivations().isEmpty()) {
            return;
        }
        Set<Passage> children = new TreeSet<>();
        Set<Passage> parents = new TreeSet<>();
        for (Edge.Derivation derivation : edge.derivations()) {
            children.add(derivation.child());
            derivation.parent().ifPresent(parents::add);
        }
        rest("Only in ", edge.to(), children);
        if (!scene.witnesses.of(edge.from()).lost()) {
            rest("Left out of ", edge.from(), parents);
        }
    }

    private void rest(String title, String article, Set<Passage> taken) {
        List<Passage> rest = scene.sentences(article).stream()
                .map(sentence -> passage(article, sentence))
                .filter(sentence -> taken.stream().noneMatch(sentence::overlaps))
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        html.open("details", "class", "rest").open("summary");
        html.text(title);
        Witnesses.Witness witness = scene.witnesses.of(article);
        html.text(witness.full() + ": " + Words.count(rest.size(), "sentence", "sentences"));
        html.close().open("ul", "lang", scene.article(article).article().language());
        for (Passage sentence : rest.subList(0, Math.min(LEFT_OVER, rest.size()))) {
            scene.apparatus.point(sentence);
            html.open("li", "dir", "auto");
            html.leaf("a", Snippet.shortened(scene.wordsOf(sentence), 220), "href", "#" + scene.anchorOf(sentence));
            html.close();
        }
        html.close();
        if (rest.size() > LEFT_OVER) {
            html.leaf("p", "and " + Words.count(rest.size() - LEFT_OVER, "more", "more"), "class", "note");
        }
        html.close();
    }

    private static Passage passage(String article, Sentence sentence) {
        return new Passage(article, sentence.start(), sentence.end());
    }
}
