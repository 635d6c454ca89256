package dev.stemma.report.page;

/// All parts of one story, in the order in which a reader on deadline wants them.
final class StoryPart {

    private final Scene scene;
    private final Markup html;

    StoryPart(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    /// @param titled whether the title stands here; it stands above where the story is folded
    void write(Headings headings, boolean titled) {
        new HeadSection(scene).write(headings, titled);
        if (scene.story.articles().size() > 1) {
            contents();
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

    private void contents() {
        PageStory story = scene.story;
        html.open("nav", "class", "contents", "aria-label", "Parts of this story")
                .open("ul", "class", "plain");
        part("lineage", "Who copied whom", true);
        part("ledger", "Differences", true);
        part("facts", "What is reported", !story.comparison().facts().isEmpty());
        part(
                "voices",
                "Voices",
                story.articles().stream().anyMatch(article -> !article.quotes().isEmpty()));
        part(
                "figures",
                "Figures",
                story.articles().stream()
                        .anyMatch(article -> !article.quantities().isEmpty()));
        part("timeline", "Timeline", !story.timeline().isEmpty());
        part("names", "Names", !story.comparison().names().isEmpty());
        part("articles", "Articles", true);
        html.close().close().line();
    }

    private void part(String anchor, String words, boolean there) {
        if (there) {
            html.open("li").leaf("a", words, "href", "#" + scene.anchor(anchor)).close();
        }
    }
}
