package dev.stemma.report.page;

import java.util.List;
import java.util.Optional;

/// Writes what a reader looks at: static HTML files that ask nothing of any network.
///
/// Coverage of one event is one file that can be mailed. Many stories become a front page with a file for
/// each story; articles that stand alone share files. The same page gives the same text. Memory holds no more
/// than the story that is being written, beside the page itself.
public final class PageWriter {

    /// The file to open first.
    public static final String FRONT = "index.html";

    /// The folder of the other files, where there are any.
    public static final String STORIES = "stories/";

    private static final int OUTSIDE = 20;

    /// Writes the page.
    ///
    /// @throws java.io.UncheckedIOException when a file cannot be written
    public void write(Page page, PageFiles files) {
        List<PageStory> several = page.stories().stream()
                .filter(story -> story.articles().size() > 1)
                .toList();
        List<PageStory> alone = page.stories().stream()
                .filter(story -> story.articles().size() <= 1)
                .toList();
        if (several.size() <= 1 && alone.size() <= OUTSIDE) {
            files.write(FRONT, out -> oneFile(page, several, alone, out));
            return;
        }
        Shelf shelf = new Shelf(several, alone);
        files.write(FRONT, out -> new FrontPage(page, shelf).write(out));
        Document.Up up =
                new Document.Up("← All " + Words.count(page.stories().size(), "story", "stories"), "../" + FRONT);
        for (PageStory story : several) {
            files.write(
                    shelf.fileOf(story),
                    out -> Document.ofStories(
                                    story.story().title(), page.making().version(), Optional.of(up))
                            .write(out, html -> {
                                Patterns.write(html);
                                html.open("div", "class", "story", "id", "s1");
                                new StoryPart(new Scene(html, story, 1)).write(new Headings(1), true);
                                html.close().line();
                                new MakingSection(html).ofStory(page, story);
                            }));
        }
        for (Shelf.Leaf leaf : shelf.leaves()) {
            files.write(leaf.file(), out -> new LonePage(page, leaf, up).write(out));
        }
    }

    private static void oneFile(Page page, List<PageStory> several, List<PageStory> alone, Appendable out) {
        String title = page.stories().isEmpty()
                ? "Nothing to read"
                : page.stories().getFirst().story().title();
        Document.ofStories(title, page.making().version(), Optional.empty()).write(out, html -> {
            Patterns.write(html);
            if (page.stories().isEmpty()) {
                html.leaf("h1", "Nothing to read");
                html.leaf("p", "No input held an article.", "class", "deck").line();
            } else if (several.isEmpty() && alone.size() > 1) {
                html.leaf("h1", Words.capitalised(Words.countInWords(alone.size(), "story", "stories")));
                html.leaf("p", "Each of one article, so there is nothing to compare.", "class", "deck")
                        .line();
                alone.forEach(story -> folded(html, story, alone.indexOf(story) + 1, new Headings(2)));
            } else {
                html.open("div", "class", "story", "id", "s1");
                new StoryPart(new Scene(html, page.stories().getFirst(), 1)).write(new Headings(1), true);
                html.close().line();
                if (!several.isEmpty()) {
                    outside(html, alone);
                }
            }
            new MakingSection(html).ofPage(page);
        });
    }

    /// Articles that are on something else than the page's story.
    private static void outside(Markup html, List<PageStory> alone) {
        if (alone.isEmpty()) {
            return;
        }
        html.open("section", "class", "outside-story");
        html.leaf(
                "h2",
                Words.capitalised(Words.countInWords(alone.size(), "article", "articles")) + " on something else");
        for (PageStory story : alone) {
            folded(html, story, alone.indexOf(story) + 2, new Headings(3));
        }
        html.close().line();
    }

    private static void folded(Markup html, PageStory story, int number, Headings headings) {
        html.open("details", "class", "story").open("summary");
        html.leaf(
                headings.title(),
                Snippet.shortened(story.story().title(), 200),
                "class",
                "folded-title",
                "dir",
                "auto");
        html.leaf("span", Glance.of(story).inWords(), "class", "note");
        html.close().line();
        html.open("div", "id", "s" + number, "tabindex", "-1").line();
        new StoryPart(new Scene(html, story, number)).write(headings, false);
        html.close().close().line();
    }
}
