package dev.stemma.report.page;

import java.util.List;
import java.util.Optional;

/// A file of articles that stand alone: each to be read, with what cleaning left out.
///
/// @param first number of its first article among all that stand alone, from 1
/// @param last number of its last one
record LonePage(Page.Making making, int first, int last, Document.Up up) {

    /// @param readers of the articles, as [#readerOf] wrote them
    void write(List<Fragment> readers, Appendable out) {
        String title = "Articles that stand alone, " + first + " to " + last;
        Document.ofStories(title, making.version(), Optional.of(up)).write(out, html -> {
            html.leaf("h1", title, "class", "story-title");
            html.leaf(
                    "p",
                    "No other article on the same event was among the input. Their figures, quotations, dates and names "
                            + "are in report.json.",
                    "class",
                    "deck");
            html.open("section", "class", "readers alone").line();
            readers.forEach(html::piece);
            html.close().line();
        });
    }

    /// An article to be read.
    ///
    /// @param anchor of the article in its file
    static Fragment readerOf(PageStory story, String anchor) {
        StringBuilder out = new StringBuilder();
        Markup html = new Markup(out);
        new ReaderSection(new Scene(html, story, anchor)).writeAlone();
        html.end();
        return new Fragment(out.toString());
    }
}
