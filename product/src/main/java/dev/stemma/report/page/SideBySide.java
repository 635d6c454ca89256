package dev.stemma.report.page;

import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.lineage.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parent and child side by side, whole, in the child's order: what changed with its words marked, what the
/// child added and left out in its place, what is the same folded away.
final class SideBySide {

    private static final int FOLD = 2;
    private static final int LISTED = 40;
    private static final int LENGTH = 900;

    private final Scene scene;
    private final Markup html;
    private final Changes changes;
    private final int most;
    private final boolean brief;

    /// @param most passages that are shown as changed
    /// @param brief whether what is the same is counted only
    SideBySide(Scene scene, int most, boolean brief) {
        this.scene = scene;
        this.html = scene.html;
        this.changes = new Changes(html);
        this.most = most;
        this.brief = brief;
    }

    private sealed interface Row {}

    private record Same(Passage child) implements Row {}

    private record Changed(Passage parent, Passage child, WordDiff.Sides sides, boolean moved) implements Row {}

    private record Added(Passage child) implements Row {}

    private record LeftOut(Passage parent) implements Row {}

    /// Writes nothing where no passage of the parent can be shown.
    void write(Edge edge) {
        List<Edge.Derivation> shown = edge.derivations().stream()
                .filter(derivation -> derivation.parent().isPresent())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        List<Row> rows = rows(edge, shown);
        html.leaf("p", summary(rows), "class", "note");
        html.open("table", "class", "pairs");
        html.leaf(
                "caption",
                "Both texts side by side. Struck through: left out. Underlined: added. A wave on both sides: replaced.",
                "class",
                "note");
        html.open("thead").open("tr");
        html.open("th", "scope", "col");
        if (scene.witnesses.of(edge.from()).lost()) {
            html.text("What sister copies of ");
            scene.witness(edge.from());
            html.text(" show");
        } else {
            scene.witness(edge.from());
        }
        html.close().open("th", "scope", "col");
        scene.witness(edge.to());
        html.close().close().close().open("tbody").line();
        int changed = 0;
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && rows.get(to).getClass() == rows.get(from).getClass()) {
                to++;
            }
            if (rows.get(from) instanceof Changed) {
                for (Row row : rows.subList(from, to)) {
                    if (row instanceof Changed pair && changed++ < most) {
                        changed(pair);
                    }
                }
            } else {
                run(rows.subList(from, to));
            }
            from = to;
        }
        html.close().close().line();
        if (changed > most) {
            html.leaf(
                    "p",
                    Words.count(changed - most, "changed passage is", "changed passages are")
                            + " left out here; report.json holds them all.",
                    "class",
                    "note");
        }
    }

    private static String summary(List<Row> rows) {
        int same = (int) rows.stream().filter(Same.class::isInstance).count();
        int changed = (int) rows.stream().filter(Changed.class::isInstance).count();
        int added = (int) rows.stream().filter(Added.class::isInstance).count();
        int out = (int) rows.stream().filter(LeftOut.class::isInstance).count();
        List<String> parts = new ArrayList<>();
        if (same > 0) {
            parts.add(Words.count(same, "passage is", "passages are") + " the same word for word");
        }
        if (changed > 0) {
            parts.add(Words.count(changed, "passage", "passages") + " changed");
        }
        if (added > 0) {
            parts.add(Words.count(added, "sentence", "sentences") + " added");
        }
        if (out > 0) {
            parts.add(Words.count(out, "sentence", "sentences") + " left out");
        }
        return Words.capitalised(String.join(", ", parts)) + ".";
    }

    private List<Row> rows(Edge edge, List<Edge.Derivation> shown) {
        List<Edge.Derivation> ordered = shown.stream()
                .sorted(Comparator.comparingInt(
                        (Edge.Derivation each) -> each.child().start()))
                .toList();
        List<Passage> used =
                ordered.stream().flatMap(each -> each.parent().stream()).toList();
        Map<Integer, List<Passage>> leftOut = new HashMap<>();
        if (!scene.witnesses.of(edge.from()).lost()) {
            leftOut(edge.from(), used, leftOut);
        }
        List<Passage> added = sentences(edge.to()).stream()
                .filter(sentence -> edge.derivations().stream()
                        .noneMatch(each -> each.child().overlaps(sentence)))
                .toList();
        List<Row> rows = new ArrayList<>();
        leftOut.getOrDefault(-1, List.of()).forEach(passage -> rows.add(new LeftOut(passage)));
        int furthest = -1;
        int next = 0;
        for (Edge.Derivation derivation : ordered) {
            Passage child = derivation.child();
            while (next < added.size() && added.get(next).start() < child.start()) {
                rows.add(new Added(added.get(next++)));
            }
            Passage parent = derivation.parent().orElse(child);
            WordDiff.Sides sides = WordDiff.compare(scene.wordsOf(parent), scene.wordsOf(child));
            rows.add(
                    sides.unchanged() ? new Same(child) : new Changed(parent, child, sides, parent.start() < furthest));
            furthest = Math.max(furthest, parent.start());
            Optional.ofNullable(leftOut.remove(parent.start()))
                    .ifPresent(list -> list.forEach(passage -> rows.add(new LeftOut(passage))));
        }
        while (next < added.size()) {
            rows.add(new Added(added.get(next++)));
        }
        return rows;
    }

    /// Sentences of the parent that the child has nothing of, each under the start of the passage before it
    /// that the child took, or under -1.
    private void leftOut(String parent, List<Passage> used, Map<Integer, List<Passage>> leftOut) {
        List<Integer> starts = used.stream().map(Passage::start).sorted().toList();
        for (Passage sentence : sentences(parent)) {
            if (used.stream().noneMatch(sentence::overlaps)) {
                int before = starts.stream()
                        .filter(start -> start < sentence.start())
                        .reduce(-1, (first, second) -> second);
                leftOut.computeIfAbsent(before, key -> new ArrayList<>()).add(sentence);
            }
        }
    }

    private List<Passage> sentences(String article) {
        return scene.sentences(article).stream()
                .map((Sentence sentence) -> new Passage(article, sentence.start(), sentence.end()))
                .toList();
    }

    private void changed(Changed row) {
        html.open("tr");
        cell(row.parent(), () -> changes.before(row.sides().left()));
        cell(row.child(), () -> {
            if (row.moved()) {
                html.leaf("span", "moved", "class", "tag").text(" ");
            }
            changes.after(row.sides().right());
        });
        html.close().line();
    }

    private void cell(Passage passage, Markup.Body body) {
        scene.apparatus.point(passage);
        html.open("td", "dir", "auto", "lang", language(passage));
        body.write();
        html.text(" ");
        link(passage);
        html.close();
    }

    private void link(Passage passage) {
        html.leaf(
                "a",
                scene.witnesses.of(passage.article()).siglum() + "\u00A0→",
                "class",
                "goto",
                "href",
                "#" + scene.anchorOf(passage),
                "title",
                "read it in its article");
    }

    private String language(Passage passage) {
        return scene.article(passage.article()).article().language();
    }

    /// Passages that are all the same, all added or all left out.
    private void run(List<Row> rows) {
        List<Passage> passages = new ArrayList<>();
        for (Row row : rows) {
            passages.add(
                    switch (row) {
                        case Same same -> same.child();
                        case Changed changed -> changed.child();
                        case Added added -> added.child();
                        case LeftOut out -> out.parent();
                    });
        }
        String siglum = scene.witnesses.of(passages.getFirst().article()).siglum();
        int count = passages.size();
        switch (rows.getFirst()) {
            case Same same ->
                folded(passages, Words.count(count, "passage", "passages") + " the same word for word", "2");
            case Added added -> {
                html.open("tr", "class", "added").open("td").close();
                side(passages, Words.count(count, "sentence", "sentences") + " added in " + siglum, "ins");
                html.close().line();
            }
            case LeftOut out -> {
                html.open("tr", "class", "left-out");
                side(passages, Words.count(count, "sentence", "sentences") + " of " + siglum + " left out", "del");
                html.open("td").close().close().line();
            }
            case Changed changed -> throw new IllegalStateException("changed passages are no run");
        }
    }

    private void folded(List<Passage> passages, String words, String columns) {
        html.open("tr", "class", "same").open("td", "colspan", columns);
        if (brief) {
            html.leaf("span", words, "class", "note");
        } else {
            html.open("details").leaf("summary", words);
            list(passages, "span");
            html.close();
        }
        html.close().close().line();
    }

    private void side(List<Passage> passages, String words, String element) {
        html.open("td");
        if (passages.size() <= FOLD && !brief) {
            html.leaf("span", words, "class", "note");
            list(passages, element);
        } else if (brief) {
            html.leaf("span", words, "class", "note");
        } else {
            html.open("details").leaf("summary", words);
            list(passages, element);
            html.close();
        }
        html.close();
    }

    private void list(List<Passage> passages, String element) {
        html.open("ul", "class", "plain", "lang", language(passages.getFirst()));
        for (Passage passage : passages.subList(0, Math.min(LISTED, passages.size()))) {
            scene.apparatus.point(passage);
            html.open("li", "dir", "auto");
            html.leaf(element, Snippet.shortened(scene.wordsOf(passage), LENGTH))
                    .text(" ");
            link(passage);
            html.close();
        }
        html.close();
        if (passages.size() > LISTED) {
            html.leaf("p", "and " + (passages.size() - LISTED) + " more", "class", "note");
        }
    }
}
