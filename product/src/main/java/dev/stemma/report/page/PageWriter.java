package dev.stemma.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// Writes a page: HTML, style and script in one file that asks nothing of any network.
///
/// The same page gives the same text. Memory does not grow with it but for the story that is being written.
public final class PageWriter {

    /// Beyond this many UTF-16 units further stories are named only: a browser must still open the file.
    private static final long ENOUGH = 24_000_000;

    private static final int STORIES = 400;

    /// Writes the page.
    ///
    /// @throws java.io.UncheckedIOException when `out` fails
    public void write(Page page, Appendable out) {
        String style = resource("page.css");
        String script = resource("page.js");
        Markup html = new Markup(out);
        html.doctype().open("html", "lang", "en").line();
        head(html, page, style, script);
        html.open("body").line();
        html.leaf("a", "Skip to the report", "class", "skip", "href", "#main");
        html.open("header", "class", "masthead");
        html.leaf("span", "Stemma", "class", "wordmark");
        html.leaf("span", "who reported it, who copied it, what changed", "class", "motto");
        html.close().line();
        html.open("main", "id", "main", "tabindex", "-1").line();
        StemmaDrawing.patterns(html);
        stories(html, page);
        new MakingSection(html).write(page);
        html.close().line();
        html.open("footer");
        html.leaf("p", "Stemma " + page.making().version() + ". Independence of reporting, never truth.");
        html.close().line();
        html.own("script", script).line();
        html.close().line();
        html.close().line();
        html.end();
    }

    private static void head(Markup html, Page page, String style, String script) {
        String title = page.stories().size() == 1
                ? page.stories().getFirst().story().title()
                : Words.count(page.stories().size(), "story", "stories");
        String policy = "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.empty(
                        "meta",
                        "name",
                        "generator",
                        "content",
                        "Stemma " + page.making().version())
                .line();
        html.leaf("title", Snippet.shortened(title, 120) + " – Stemma").line();
        html.empty("link", "rel", "icon", "href", ICON).line();
        html.own("style", style).line();
        html.close().line();
    }

    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Cpath d='M3 8h3m0 0c3 0 2-5 5-5h2M6 8c3 0 2 5 5 5h2' fill='none' stroke='%230b5c99' stroke-width='2'/%3E"
                    + "%3Ccircle cx='3' cy='8' r='2' fill='%230b5c99'/%3E%3C/svg%3E";

    private static void stories(Markup html, Page page) {
        List<PageStory> stories = page.stories();
        if (stories.isEmpty()) {
            html.leaf("h1", "Nothing to read");
            html.leaf("p", "No input held an article.", "class", "deck").line();
            return;
        }
        if (stories.size() == 1) {
            html.open("div", "class", "story", "id", "s1");
            story(html, stories.getFirst(), 1, new Headings(1), true);
            html.close().line();
            return;
        }
        int shown = Math.min(STORIES, stories.size());
        new OverviewSection(html).write(stories, shown);
        Headings headings = new Headings(2);
        for (int number = 1; number <= shown; number++) {
            PageStory story = stories.get(number - 1);
            html.open("details", "class", "story", "open", number == 1 ? "" : Markup.NONE);
            html.open("summary");
            html.leaf("h2", Snippet.shortened(story.story().title(), 200), "class", "story-title", "dir", "auto");
            html.leaf("span", OverviewSection.counts(story, new Witnesses(story)), "class", "note");
            html.close().line();
            html.open("div", "id", "s" + number, "tabindex", "-1").line();
            if (html.written() < ENOUGH) {
                story(html, story, number, headings, false);
            } else {
                html.leaf("p", "The page is long enough: this story is in report.json.", "class", "none");
            }
            html.close().close().line();
        }
        if (shown < stories.size()) {
            html.leaf(
                    "p",
                    Words.count(stories.size() - shown, "more story is", "more stories are")
                            + " in report.json: the page would be too long.",
                    "class",
                    "none");
        }
    }

    private static void story(Markup html, PageStory story, int number, Headings headings, boolean titled) {
        Scene scene = new Scene(html, story, number);
        new HeadSection(scene).write(headings, titled);
        if (story.articles().size() > 1) {
            contents(html, scene);
            new LineageSection(scene).write(headings);
            new LedgerSection(scene).write(headings);
        }
        new FactsSection(scene).write(headings);
        new QuotesSection(scene).write(headings);
        new FiguresSection(scene).write(headings);
        new TimelineSection(scene).write(headings);
        new NamesSection(scene).write(headings);
        new ReaderSection(scene).write(headings);
    }

    /// Links to the parts of a story.
    private static void contents(Markup html, Scene scene) {
        PageStory story = scene.story;
        html.open("nav", "class", "contents", "aria-label", "Parts of this story")
                .open("ul", "class", "plain");
        part(html, scene, "lineage", "Who copied whom", true);
        part(html, scene, "ledger", "Differences", true);
        part(
                html,
                scene,
                "facts",
                "What is reported",
                !story.comparison().facts().isEmpty());
        part(
                html,
                scene,
                "voices",
                "Voices",
                story.articles().stream().anyMatch(article -> !article.quotes().isEmpty()));
        part(
                html,
                scene,
                "figures",
                "Figures",
                story.articles().stream()
                        .anyMatch(article -> !article.quantities().isEmpty()));
        part(html, scene, "timeline", "Timeline", !story.timeline().isEmpty());
        part(html, scene, "names", "Names", !story.comparison().names().isEmpty());
        part(html, scene, "articles", "Articles", true);
        html.close().close().line();
    }

    private static void part(Markup html, Scene scene, String anchor, String words, boolean there) {
        if (there) {
            html.open("li").leaf("a", words, "href", "#" + scene.anchor(anchor)).close();
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its " + name, e);
        }
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
