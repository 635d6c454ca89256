package dev.stemma.report.page;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The first page of many stories: every story in a row with what a reader needs to choose, largest first. A
/// script in the page searches, filters and sorts; without one the page is a plain list.
final class FrontPage {

    private static final int LINES = 10;
    private static final int OUTLETS = 6;
    private static final int MISSING = 3;

    private final Page.Making making;
    private final List<FrontEntry.Placed> several;
    private final List<FrontEntry.Placed> alone;

    FrontPage(Page.Making making, List<FrontEntry.Placed> several, List<FrontEntry.Placed> alone) {
        this.making = making;
        this.several = several;
        this.alone = alone;
    }

    void write(Page.Losses losses, Appendable out) {
        int stories = several.size() + alone.size();
        String title = Words.count(stories, "story", "stories");
        new Document(title, making.version(), Optional.empty(), List.of("base.css", "front.css"), "front.js")
                .write(out, html -> {
                    html.leaf(
                            "h1",
                            Words.capitalised(Words.countInWords(stories, "story", "stories")),
                            "class",
                            "story-title");
                    html.leaf("p", deck(), "class", "deck").line();
                    several(html);
                    alone(html);
                    new MakingSection(html).ofPage(making, losses);
                });
    }

    private String deck() {
        int articles = alone.size()
                + several.stream().mapToInt(FrontEntry.Placed::articles).sum();
        int disputed =
                (int) several.stream().filter(FrontEntry.Placed::disputed).count();
        return Words.capitalised(Words.articles(articles)) + ". "
                + Words.capitalised(Words.countInWords(several.size(), "story has", "stories have"))
                + " several articles"
                + (disputed == 0
                        ? ""
                        : ", " + Words.countInWords(disputed, "of them holds", "of them hold") + " a disagreement")
                + "; " + Words.countInWords(alone.size(), "article stands", "articles stand") + " alone.";
    }

    private void several(Markup html) {
        html.open("section", "aria-labelledby", "several");
        html.leaf("h2", "Stories of several articles", "id", "several", "class", "front-heading");
        html.open("ol", "class", "plain story-list", "id", "stories").line();
        several.forEach(placed -> html.piece(placed.row()));
        html.close().close().line();
    }

    private void alone(Markup html) {
        if (alone.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "alone");
        html.leaf("h2", "Articles that stand alone", "id", "alone", "class", "front-heading");
        html.open("details", "open", several.isEmpty() ? "" : Markup.NONE);
        html.leaf("summary", Words.articles(alone.size()) + " without another on the same event");
        html.open("ul", "class", "plain alone-list", "id", "singles").line();
        alone.forEach(placed -> html.piece(placed.row()));
        html.close().close().close().line();
    }

    /// What the page shows of a story.
    static FrontEntry entryOf(PageStory story) {
        StringBuilder row = new StringBuilder();
        Markup html = new Markup(row);
        Glance glance = Glance.of(story);
        if (story.articles().size() > 1) {
            row(html, story, glance);
        } else {
            single(html, story);
        }
        html.end();
        return FrontEntry.of(glance.articles(), glance.disputed() > 0, row.toString());
    }

    private static void row(Markup html, PageStory story, Glance glance) {
        Witnesses witnesses = new Witnesses(story);
        html.open(
                "li",
                "class",
                "story-row",
                "data-articles",
                Integer.toString(glance.articles()),
                "data-lines",
                Integer.toString(glance.lines()),
                "data-lost",
                Integer.toString(glance.lost()),
                "data-disputed",
                Integer.toString(glance.disputed()),
                "data-changed",
                Integer.toString(glance.changed()),
                "data-first",
                glance.days().map(span -> span.first().toString()).orElse(Markup.NONE),
                "data-last",
                glance.days().map(span -> span.last().toString()).orElse(Markup.NONE),
                "data-outlets",
                outletsLeftOut(story));
        html.open("h3", "dir", "auto");
        html.leaf("a", Snippet.shortened(story.story().title(), 160), "href", FrontEntry.NOWHERE);
        html.close();
        html.open("span", "class", "small-multiple", "aria-hidden", "true");
        List<Witnesses.Line> lines = witnesses.lines();
        lines.subList(0, Math.min(LINES, lines.size())).forEach(line -> HeadSection.units(html, line));
        if (lines.size() > LINES) {
            html.leaf("span", "+" + (lines.size() - LINES), "class", "more");
        }
        html.close();
        html.leaf("p", glance.inWords(), "class", "note");
        story.brief().stream()
                .findFirst()
                .ifPresent(sentence -> html.leaf(
                        "p", Snippet.shortened(sentence.text(), 220), "class", "first-sentence", "dir", "auto"));
        dispute(html, story);
        missing(html, witnesses);
        html.leaf("p", outlets(story), "class", "outlets");
        html.close().line();
    }

    private static void dispute(Markup html, PageStory story) {
        Optional<Variant> chief = story.comparison().variants().stream()
                .filter(variant -> variant.verdict() == Verdict.DISAGREEMENT)
                .findFirst();
        chief.ifPresent(variant -> {
            html.open("p", "class", "row-dispute");
            Verdicts.tag(html, Verdict.DISAGREEMENT);
            html.text(" ").leaf("bdi", HeadSection.subject(variant)).text(": ");
            html.leaf(
                    "bdi",
                    variant.readings().stream()
                            .map(Reading::value)
                            .map(value -> Snippet.shortened(value, 40))
                            .limit(3)
                            .collect(Collectors.joining(" " + Words.sign(Verdict.DISAGREEMENT) + " ")));
            html.close();
        });
    }

    private static void missing(Markup html, Witnesses witnesses) {
        Map<String, Integer> lost = new LinkedHashMap<>();
        witnesses.lines().stream()
                .flatMap(line -> line.lost().stream())
                .map(Witnesses.Witness::label)
                .forEach(label -> lost.merge(label, 1, Integer::sum));
        if (!lost.isEmpty()) {
            html.open("p", "class", "row-lost")
                    .leaf("span", "missing", "class", "tag lost")
                    .text(" ");
            html.leaf(
                            "bdi",
                            lost.entrySet().stream()
                                    .limit(MISSING)
                                    .map(entry -> entry.getKey()
                                            + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : ""))
                                    .collect(Collectors.joining(", ")))
                    .close();
        }
    }

    /// Who published on it, each once.
    private static String outlets(PageStory story) {
        List<String> outlets = names(story);
        List<String> shown = new ArrayList<>(outlets.subList(0, Math.min(OUTLETS, outlets.size())));
        if (outlets.size() > OUTLETS) {
            shown.add("+" + (outlets.size() - OUTLETS));
        }
        return String.join(", ", shown);
    }

    /// The others, to be searched all the same.
    private static String outletsLeftOut(PageStory story) {
        List<String> outlets = names(story);
        return outlets.size() <= OUTLETS ? Markup.NONE : String.join(", ", outlets.subList(OUTLETS, outlets.size()));
    }

    private static List<String> names(PageStory story) {
        return story.articles().stream()
                .map(annotated -> annotated.article().name())
                .distinct()
                .toList();
    }

    private static void single(Markup html, PageStory story) {
        Article article = story.articles().getFirst().article();
        Optional<Glance.Span> days = Glance.days(story);
        html.open("li", "data-first", days.map(span -> span.first().toString()).orElse(Markup.NONE));
        html.leaf(
                "a",
                Snippet.shortened(article.title().orElse(story.story().title()), 120),
                "href",
                FrontEntry.NOWHERE,
                "dir",
                "auto");
        String by = article.outlet().map(Outlet::name).orElse("");
        String day = days.map(span -> Days.range(span.first(), span.last())).orElse("");
        html.leaf("span", by + (by.isEmpty() || day.isEmpty() ? "" : ", ") + day, "class", "note");
        html.close().line();
    }
}
