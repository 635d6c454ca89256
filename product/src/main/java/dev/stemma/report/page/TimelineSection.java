package dev.stemma.report.page;

import java.util.List;

/// Dated events, oldest first.
final class TimelineSection {

    private static final int MOST = 80;
    private static final int CHIPS = 8;

    private final Scene scene;
    private final Markup html;

    TimelineSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    void write(Headings headings) {
        List<PageStory.Event> events = scene.story.timeline();
        if (events.isEmpty()) {
            return;
        }
        html.open("section", "class", "timeline", "id", scene.anchor("timeline"));
        html.leaf(headings.section(), "Timeline");
        html.open("ol", "class", "plain events");
        int number = 0;
        for (PageStory.Event event : events.subList(0, Math.min(MOST, events.size()))) {
            String anchor = scene.anchor("t", ++number);
            html.open("li", "id", anchor);
            html.leaf("span", Days.range(event.from(), event.to()), "class", "when");
            html.open("span", "class", "what");
            html.leaf("bdi", Snippet.shortened(event.statement().text(), 320)).text(" ");
            scene.chips(event.statement().citations(), new Apparatus.Citation("timeline", anchor), CHIPS);
            html.text(" ").leaf("span", Words.lines(event.statement().lines()), "class", "lines");
            html.close().close().line();
        }
        html.close();
        if (events.size() > MOST) {
            html.leaf("p", (events.size() - MOST) + " more are in report.json.", "class", "note");
        }
        html.close().line();
    }
}
