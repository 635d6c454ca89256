package dev.stemma.report.page;

import java.util.List;
import java.util.Optional;

/// Writes what a reader looks at: static HTML files that ask nothing of any network.
///
/// Coverage of one event is one file that can be mailed; [ManyPages] writes the files of many stories. The same page
/// gives the same text.
public final class PageWriter {

    /// The file to open first.
    public static final String FRONT = "index.html";

    /// The folder of the other files, where there are any.
    public static final String STORIES = "stories/";

    private static final int OUTSIDE = 20;

    /// Whether a page is one file: one event, with a few articles on something else beside it at most.
    ///
    /// @param several how many stories have several articles
    /// @param alone how many articles stand alone
    public static boolean isOneFile(int several, int alone) {
        return several <= 1 && alone <= OUTSIDE;
    }

    /// Writes a page of one file.
    ///
    /// @throws java.io.UncheckedIOException when it cannot be written
    public void write(Page page, Appendable out) {
        List<PageStory> several = page.stories().stream()
                .filter(story -> story.articles().size() > 1)
                .toList();
        List<PageStory> alone = page.stories().stream()
                .filter(story -> story.articles().size() <= 1)
                .toList();
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
                new StoryPart(new Scene(html, page.stories().getFirst(), "s1")).write(new Headings(1), true);
                html.close().line();
                if (!several.isEmpty()) {
                    outside(html, alone);
                }
            }
            new MakingSection(html).ofPage(page.making(), page.losses());
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
        new StoryPart(new Scene(html, story, "s" + number)).write(headings, false);
        html.close().close().line();
    }
}
