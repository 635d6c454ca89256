package dev.stemma.report.page;

import java.util.List;

/// Dated events, oldest first; what led to the story's event and what lies ahead of it stand apart.
final class TimelineSection {

    private static final int MOST = 80;
    private static final int CHIPS = 8;

    private final Scene scene;
    private final Markup html;
    private int number;

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
        List<PageStory.Event> background = ofPart(events, PageStory.Part.BACKGROUND);
        List<PageStory.Event> ahead = ofPart(events, PageStory.Part.AHEAD);
        List<PageStory.Event> event = events.stream()
                .filter(each -> !background.contains(each) && !ahead.contains(each))
                .toList();
        if (event.size() == events.size()) {
            list(events);
        } else {
            part("The event", event, headings);
            part("What lies ahead", ahead, headings);
            part("Background", background, headings);
        }
        html.close().line();
    }

    private static List<PageStory.Event> ofPart(List<PageStory.Event> events, PageStory.Part part) {
        return events.stream()
                .filter(event -> event.part().filter(part::equals).isPresent())
                .toList();
    }

    private void part(String title, List<PageStory.Event> events, Headings headings) {
        if (!events.isEmpty()) {
            html.leaf(headings.part(), title);
            list(events);
        }
    }

    private void list(List<PageStory.Event> events) {
        html.open("ol", "class", "plain events");
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
    }
}
