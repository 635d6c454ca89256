package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.compare.Variant;
import dev.stemma.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The text of one article, with an anchor where each cited passage begins.
final class ArticleText {

    private static final int NOTES = 9;
    private static final int AGAIN = 6;
    private static final int READING = 90;

    private final Scene scene;
    private final Markup html;
    private final Origins origins;

    ArticleText(Scene scene, Origins origins) {
        this.scene = scene;
        this.html = scene.html;
        this.origins = origins;
    }

    /// A reading that the ledger lists.
    private record Marked(Passage passage, String anchor) {}

    void write(AnnotatedArticle annotated) {
        Article article = annotated.article();
        List<Passage> cited = scene.apparatus.passagesOf(article.id());
        List<Marked> readings = readings(article.id());
        html.open("div", "class", "text", "lang", article.language());
        String text = article.text();
        int start = 0;
        while (start < text.length()) {
            int gap = text.indexOf("\n\n", start);
            int end = gap < 0 ? text.length() : gap;
            if (end > start) {
                paragraph(annotated, new Passage(article.id(), start, end), cited, readings);
            }
            start = end + 2;
        }
        html.close().line();
    }

    private List<Marked> readings(String article) {
        TreeMap<Passage, String> found = new TreeMap<>();
        for (Variant variant : scene.story.comparison().variants()) {
            String anchor = LedgerSection.anchor(scene, variant);
            variant.readings()
                    .forEach(reading -> reading.passages().forEach(passage -> {
                        if (passage.article().equals(article) && passage.length() <= READING) {
                            found.putIfAbsent(passage, anchor);
                        }
                    }));
        }
        List<Marked> marked = new ArrayList<>();
        found.forEach((passage, anchor) -> {
            if (marked.isEmpty() || !marked.getLast().passage().overlaps(passage)) {
                marked.add(new Marked(passage, anchor));
            }
        });
        return marked;
    }

    private void paragraph(AnnotatedArticle annotated, Passage paragraph, List<Passage> cited, List<Marked> readings) {
        List<Passage> inside = cited.stream()
                .filter(passage -> passage.start() >= paragraph.start() && passage.start() < paragraph.end())
                .toList();
        html.open("div", "class", "para");
        html.open("p", "dir", "auto");
        int at = paragraph.start();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.start() >= at && sentence.end() <= paragraph.end()) {
                run(new Span(at, sentence.start()), annotated, inside, readings);
                html.open("span", "class", "sentence");
                if (origins.standsAlone(new Passage(annotated.id(), sentence.start(), sentence.end()))) {
                    html.leaf("span", "◆", "class", "only-mark", "title", "only in this article");
                }
                run(new Span(sentence.start(), sentence.end()), annotated, inside, readings);
                html.close();
                at = sentence.end();
            }
        }
        run(new Span(at, paragraph.end()), annotated, inside, readings);
        html.close();
        margin(annotated, paragraph, inside);
        html.close().line();
    }

    private record Span(int start, int end) {}

    /// A stretch of text, cut wherever something begins or ends.
    private void run(Span span, AnnotatedArticle annotated, List<Passage> inside, List<Marked> readings) {
        if (span.end() <= span.start()) {
            return;
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        List<Origins.Taken> taken = origins.takenBy(annotated.id());
        taken.forEach(each -> cut(cuts, each.passage()));
        readings.forEach(each -> cut(cuts, each.passage()));
        inside.forEach(passage -> cuts.add(passage.start()));
        cuts.add(span.start());
        cuts.add(span.end());
        int from = span.start();
        for (int to : cuts.subSet(span.start(), false, span.end(), true)) {
            int start = from;
            inside.stream()
                    .filter(passage -> passage.start() == start)
                    .forEach(passage -> html.open("span", "id", scene.anchorOf(passage), "class", "here")
                            .close());
            piece(new Passage(annotated.id(), from, to), annotated, taken, readings);
            from = to;
        }
    }

    private static void cut(Set<Integer> cuts, Passage passage) {
        cuts.add(passage.start());
        cuts.add(passage.end());
    }

    private void piece(Passage piece, AnnotatedArticle annotated, List<Origins.Taken> taken, List<Marked> readings) {
        String words = annotated.article().textOf(piece);
        Optional<Origins.Taken> origin =
                taken.stream().filter(each -> each.passage().overlaps(piece)).findFirst();
        Optional<Marked> reading =
                readings.stream().filter(each -> each.passage().overlaps(piece)).findFirst();
        origin.ifPresent(each -> html.open(
                "span",
                "class",
                "taken tone-" + scene.witnesses.of(each.edge().from()).tone()));
        reading.ifPresentOrElse(
                marked -> html.leaf(
                        "a",
                        words,
                        "class",
                        "differs",
                        "href",
                        "#" + marked.anchor(),
                        "title",
                        "the texts differ here"),
                () -> html.text(words));
        if (origin.isPresent()) {
            html.close();
        }
    }

    /// Where the paragraph comes from and what cites it.
    private void margin(AnnotatedArticle annotated, Passage paragraph, List<Passage> inside) {
        Map<String, Origins.Taken> sources = new LinkedHashMap<>();
        origins.takenBy(annotated.id()).stream()
                .filter(taken -> taken.passage().overlaps(paragraph))
                .forEach(taken -> sources.putIfAbsent(taken.edge().from(), taken));
        Map<String, Set<String>> citing = new LinkedHashMap<>();
        inside.forEach(passage -> scene.apparatus
                .citing(passage)
                .forEach(citation -> citing.computeIfAbsent(citation.label(), key -> new LinkedHashSet<>())
                        .add(citation.anchor())));
        if (sources.isEmpty() && citing.isEmpty()) {
            return;
        }
        html.open("ul", "class", "margin plain", "lang", "en", "aria-label", "Notes on this paragraph");
        for (Origins.Taken taken : sources.values()) {
            html.open("li", "class", "from").text("from ");
            taken.source()
                    .ifPresentOrElse(
                            scene::quietChip, () -> scene.chip(taken.edge().from()));
            html.close();
        }
        int shown = 0;
        for (Map.Entry<String, Set<String>> entry : citing.entrySet()) {
            if (shown++ == NOTES) {
                html.leaf("li", "+" + (citing.size() - NOTES) + " more", "class", "note");
                break;
            }
            note(entry.getKey(), List.copyOf(entry.getValue()));
        }
        html.close();
    }

    /// A kind of statement with a link to each statement of it.
    private void note(String label, List<String> anchors) {
        html.open("li").leaf("a", label, "href", "#" + anchors.getFirst());
        for (int i = 1; i < Math.min(AGAIN, anchors.size()); i++) {
            String number = Integer.toString(i + 1);
            html.leaf("a", number, "href", "#" + anchors.get(i), "class", "again", "aria-label", label + ", " + number);
        }
        html.close();
    }
}
