package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import dev.stemma.article.RemovedText;
import dev.stemma.lineage.Edge;
import dev.stemma.story.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The articles, each to be read: its passages shaded by where they come from, with an apparatus in the
/// margin.
final class ReaderSection {

    private static final int REMOVED = 30;
    private static final int HEIRS = 12;

    private final Scene scene;
    private final Markup html;
    private final Origins origins;

    ReaderSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
        this.origins = new Origins(scene.story);
    }

    void write(Headings headings) {
        html.open("section", "class", "readers", "id", scene.anchor("articles"));
        boolean one = scene.story.articles().size() == 1;
        html.leaf(headings.section(), one ? "The article" : "The articles");
        if (!one) {
            html.open("p", "class", "lead");
            html.text(
                    "Shaded and underlined: taken from another text, in the colour and pattern of its line; the margin says from which. ");
            html.leaf("span", "◆", "class", "only-mark").text(" marks a sentence that stands in this article alone.");
            html.close();
            together();
        }
        point();
        for (Witnesses.Line line : scene.witnesses.lines()) {
            line.articles().forEach(witness -> article(line, witness, headings.part(), one, Markup.NONE));
        }
        html.close().line();
    }

    /// Why the articles stand in one story.
    private void together() {
        Together together = scene.story.story().together();
        if (together.words().isEmpty() && !together.corrected()) {
            return;
        }
        int all = scene.story.articles().size();
        List<String> reasons = new ArrayList<>();
        if (!together.words().isEmpty()) {
            reasons.add("weighty words that they share ("
                    + together.words().stream()
                            .map(word -> word.text() + " in " + (word.articles() >= all ? "all" : "" + word.articles()))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (together.corrected()) {
            reasons.add("a correction that was given with the input");
        }
        String days = together.from()
                .flatMap(from -> together.to().map(to -> ". Published " + Days.range(from, to)))
                .orElse("");
        html.leaf("p", "One story because of " + String.join(", and ", reasons) + days + ".", "class", "note");
    }

    /// Notes every passage that an article's head or margin leads to, before the first article is written: it
    /// may stand in any of them.
    private void point() {
        origins.sources().forEach(scene.apparatus::point);
        for (AnnotatedArticle annotated : scene.story.articles()) {
            annotated
                    .article()
                    .published()
                    .ifPresent(date -> date.evidence()
                            .forEach(evidence -> evidence.passage().ifPresent(scene.apparatus::point)));
            annotated.kind().evidence().forEach(evidence -> evidence.passages().forEach(scene.apparatus::point));
        }
    }

    /// The one article of a story that stands among others in a file, open, under the story's anchor.
    void writeAlone() {
        point();
        for (Witnesses.Line line : scene.witnesses.lines()) {
            line.articles().forEach(witness -> article(line, witness, "h2", true, scene.name));
        }
    }

    private void article(Witnesses.Line line, Witnesses.Witness witness, String heading, boolean open, String anchor) {
        AnnotatedArticle annotated = scene.article(witness.id());
        Article article = annotated.article();
        html.open("article", "class", "reader tone-" + witness.tone(), "data-line", line.letter(), "id", anchor);
        html.open("details", "open", open ? "" : Markup.NONE).open("summary");
        if (anchor.equals(Markup.NONE)) {
            html.leaf("span", witness.siglum(), "class", "chip tone-" + witness.tone())
                    .text(" ");
        }
        html.open(heading, "class", "reader-title", "dir", "auto");
        html.text(Snippet.shortened(article.title().orElse(article.name()), 160));
        html.close();
        html.leaf("span", about(annotated), "class", "note");
        html.close().line();
        html.open("div", "class", "reader-body", "id", scene.anchorOf(witness), "tabindex", "-1");
        facts(annotated);
        new ArticleText(scene, origins).write(annotated);
        removed(article);
        html.close().close().close().line();
    }

    /// Outlet, day, and what sets the article apart, in one line.
    private String about(AnnotatedArticle annotated) {
        Article article = annotated.article();
        StringBuilder about = new StringBuilder();
        article.outlet().ifPresent(outlet -> about.append(outlet.name()).append(" · "));
        about.append(Days.of(annotated.article()));
        if (annotated.kind().form() != ArticleKind.Form.REPORT) {
            about.append(" · ").append(Words.kind(annotated.kind().form()));
        }
        Words.foreignLanguage(article.language())
                .ifPresent(name -> about.append(" · in ").append(name));
        List<Edge> parents = scene.story.stemma().edges().stream()
                .filter(edge -> edge.to().equals(article.id()))
                .toList();
        for (Edge edge : parents) {
            about.append(" · ").append(Words.kind(edge.kind())).append(" from ");
            about.append(scene.witnesses.of(edge.from()).siglum());
            about.append(", ").append(Words.percent(edge.share()));
        }
        return about.toString();
    }

    private void facts(AnnotatedArticle annotated) {
        Article article = annotated.article();
        html.open("ul", "class", "plain about");
        article.byline().ifPresent(byline -> item("By", byline));
        article.url().ifPresent(this::address);
        item("Read from", article.input());
        article.published()
                .filter(date -> date.inferred())
                .ifPresent(date -> date.evidence().forEach(evidence -> {
                    html.open("li").text("Dated by its text: " + evidence.text() + " ");
                    evidence.passage().ifPresent(scene::quietChip);
                    html.close();
                }));
        annotated.kind().evidence().forEach(evidence -> {
            html.open("li").text(Words.capitalised(Words.kind(annotated.kind().form())) + ": " + evidence.text() + " ");
            evidence.passages().stream().limit(3).forEach(scene::quietChip);
            html.close();
        });
        Words.foreignLanguage(article.language())
                .ifPresent(name -> html.leaf(
                        "li", "In " + name + ": compared by runs of words, names, numbers and dates, not by meaning."));
        heirs(article);
        own(annotated);
        html.close().line();
    }

    private void item(String name, String value) {
        html.open("li")
                .text(name + " ")
                .leaf("bdi", Snippet.shortened(value, 200))
                .close();
    }

    private void address(String url) {
        boolean leads = (url.startsWith("https://") || url.startsWith("http://")) && Markup.isSafeAddress(url);
        html.open("li").text("Published at ");
        if (leads) {
            html.leaf("a", Snippet.shortened(url, 120), "href", url, "rel", "noreferrer noopener", "class", "outside");
        } else {
            html.leaf("bdi", Snippet.shortened(url, 120));
        }
        html.close();
    }

    private void heirs(Article article) {
        List<String> heirs = scene.story.stemma().edges().stream()
                .filter(edge -> edge.from().equals(article.id()))
                .map(Edge::to)
                .toList();
        if (!heirs.isEmpty()) {
            html.open("li").text("Passed on to ");
            heirs.stream().limit(HEIRS).forEach(heir -> {
                scene.chip(heir);
                html.text(" ");
            });
            html.text(heirs.size() > HEIRS ? "and " + (heirs.size() - HEIRS) + " more" : "");
            html.close();
        }
    }

    private void own(AnnotatedArticle annotated) {
        long own = annotated.sentences().stream()
                .filter(sentence -> origins.standsAlone(new Passage(annotated.id(), sentence.start(), sentence.end())))
                .count();
        if (own > 0) {
            html.leaf(
                    "li",
                    own + " of " + Words.count(annotated.sentences().size(), "sentence", "sentences")
                            + (own == 1 ? " stands" : " stand") + " in this article alone.");
        }
    }

    private void removed(Article article) {
        List<RemovedText> removed = article.removed();
        if (removed.isEmpty()) {
            return;
        }
        html.open("details", "class", "removed");
        html.leaf("summary", Words.count(removed.size(), "piece", "pieces") + " of the page left out of the text");
        html.open("ul");
        for (RemovedText piece : removed.subList(0, Math.min(REMOVED, removed.size()))) {
            html.open("li").leaf("span", piece.reason().inWords() + ": ", "class", "note");
            html.leaf("bdi", Snippet.shortened(piece.text(), 240)).close();
        }
        html.close();
        if (removed.size() > REMOVED) {
            html.leaf("p", (removed.size() - REMOVED) + " more are in report.json.", "class", "note");
        }
        html.close();
    }
}
