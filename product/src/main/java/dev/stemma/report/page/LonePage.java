package dev.stemma.report.page;

import java.util.List;
import java.util.Optional;

/// A file of articles that stand alone: each to be read, with what cleaning left out.
record LonePage(Page page, Shelf.Leaf leaf, Document.Up up) {

    void write(Appendable out) {
        List<PageStory> stories = leaf.stories();
        int last = leaf.first() + stories.size() - 1;
        String title = "Articles that stand alone, " + leaf.first() + " to " + last;
        Document.ofStories(title, page.making().version(), Optional.of(up)).write(out, html -> {
            html.leaf("h1", title, "class", "story-title");
            html.leaf(
                    "p",
                    "No other article on the same event was among the input. Their figures, quotations, dates and names "
                            + "are in report.json.",
                    "class",
                    "deck");
            html.open("section", "class", "readers alone").line();
            for (int i = 0; i < stories.size(); i++) {
                new ReaderSection(new Scene(html, stories.get(i), i + 1)).writeAlone();
            }
            html.close().line();
        });
    }
}
