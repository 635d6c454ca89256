package dev.stemma.report.page;

import dev.stemma.compare.Fact;
import java.util.Comparator;
import java.util.List;

/// What is reported, and by how many independent lines.
final class FactsSection {

    private static final int OPEN = 10;
    private static final int MOST = 150;
    private static final int CHIPS = 12;

    private final Scene scene;
    private final Markup html;

    FactsSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    void write(Headings headings) {
        List<Fact> facts = scene.story.comparison().facts();
        if (facts.isEmpty()) {
            return;
        }
        List<Fact> several = facts.stream()
                .filter(fact -> fact.lines() > 1)
                .sorted(Comparator.comparingInt((Fact fact) -> -fact.lines()))
                .toList();
        List<Fact> one = facts.stream().filter(fact -> fact.lines() <= 1).toList();
        html.open("section", "class", "facts", "id", scene.anchor("facts"));
        html.leaf(headings.section(), "What is reported");
        html.leaf(
                "p",
                "Copies of one text count once: the number is of independent lines, not of articles.",
                "class",
                "lead");
        if (several.isEmpty()) {
            html.leaf("p", "No statement was found in more than one line.", "class", "none");
        }
        list(several, OPEN);
        if (!one.isEmpty()) {
            html.open("details");
            html.leaf("summary", Words.count(one.size(), "statement rests", "statements rest") + " on a single line");
            list(one, MOST);
            html.close();
        }
        html.close().line();
    }

    private void list(List<Fact> facts, int open) {
        int first = Math.min(open, facts.size());
        rows(facts.subList(0, first));
        int most = Math.min(MOST, facts.size());
        if (most > first) {
            html.open("details");
            html.leaf("summary", "Show " + (most - first) + " more");
            rows(facts.subList(first, most));
            html.close();
        }
        if (facts.size() > most) {
            html.leaf("p", (facts.size() - most) + " more are in report.json.", "class", "note");
        }
    }

    private void rows(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.open("ul", "class", "plain rows");
        for (Fact fact : facts) {
            String anchor = scene.anchor("f", scene.story.comparison().facts().indexOf(fact) + 1);
            html.open("li", "id", anchor);
            html.open("span", "class", "tally");
            html.leaf("b", Integer.toString(fact.lines()));
            html.text(fact.lines() == 1 ? " line" : " lines").close();
            html.open("span", "class", "what");
            html.leaf("bdi", Snippet.shortened(fact.text(), 320)).text(" ");
            scene.chips(
                    fact.passages(), new Apparatus.Citation("reported by " + Words.lines(fact.lines()), anchor), CHIPS);
            html.close().close().line();
        }
        html.close();
    }
}
