package dev.stemma.report.page;

import java.util.List;
import java.util.Optional;

/// The files of a page of many stories: a front page, a file for each story of several articles, and files that
/// articles that stand alone share. Each is written by itself, so that no more than one story need be in memory.
///
/// Safe for use by several threads.
public final class ManyPages {

    private final Page.Making making;
    private final Document.Up up;

    /// @param making how the page was made
    public ManyPages(Page.Making making) {
        this.making = making;
        this.up = new Document.Up("← All stories", "../" + PageWriter.FRONT);
    }

    /// The file of a story of several articles.
    public String file(PageStory story) {
        StringBuilder out = new StringBuilder();
        Document.ofStories(story.story().title(), making.version(), Optional.of(up))
                .write(out, html -> {
                    Patterns.write(html);
                    html.open("div", "class", "story", "id", "s1");
                    new StoryPart(new Scene(html, story, "s1")).write(new Headings(1), true);
                    html.close().line();
                    new MakingSection(html).ofStory(making);
                });
        return out.toString();
    }

    /// An article that stands alone, to be read in a file that it shares.
    ///
    /// @param anchor its anchor there
    public Fragment reader(PageStory story, String anchor) {
        return LonePage.readerOf(story, anchor);
    }

    /// What the front page shows of a story.
    public FrontEntry entry(PageStory story) {
        return FrontPage.entryOf(story);
    }

    /// Writes a file of articles that stand alone.
    ///
    /// @param first number of its first article among all that stand alone, from 1
    /// @param last number of its last one
    /// @throws java.io.UncheckedIOException when it cannot be written
    public void lone(int first, int last, List<Fragment> readers, Appendable out) {
        new LonePage(making, first, last, up).write(readers, out);
    }

    /// Writes the front page.
    ///
    /// @throws java.io.UncheckedIOException when it cannot be written
    public void front(
            List<FrontEntry.Placed> several, List<FrontEntry.Placed> alone, Page.Losses losses, Appendable out) {
        new FrontPage(making, several, alone).write(losses, out);
    }
}
