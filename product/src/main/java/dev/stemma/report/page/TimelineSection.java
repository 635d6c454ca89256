package dev.stemma.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dated events, oldest first; what lies well before the first report stands apart as background.
final class TimelineSection {

    private static final int MOST = 80;
    private static final int CHIPS = 8;
    private static final int BACKGROUND_DAYS = 14;

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
        List<PageStory.Event> background = new ArrayList<>();
        List<PageStory.Event> event = new ArrayList<>();
        Optional<LocalDate> border =
                Glance.days(scene.story).map(days -> days.first().minusDays(BACKGROUND_DAYS));
        for (PageStory.Event each : events) {
            (border.filter(day -> endsBefore(each.to(), day)).isPresent() ? background : event).add(each);
        }
        html.open("section", "class", "timeline", "id", scene.anchor("timeline"));
        html.leaf(headings.section(), "Timeline");
        if (background.isEmpty() || event.isEmpty()) {
            list(events);
        } else {
            html.leaf(headings.part(), "The event");
            list(event);
            html.leaf(headings.part(), "Background");
            html.leaf("p", "What the articles date to more than two weeks before the first of them.", "class", "note");
            list(background);
        }
        html.close().line();
    }

    /// Whether a time in ISO 8601 with any precision is over before a day: whole years and months compare
    /// as text.
    private static boolean endsBefore(String time, LocalDate day) {
        String border = day.toString();
        int length = Math.min(time.length(), border.length());
        boolean plain = time.matches("\\d{3,4}(-\\d{2}){0,2}.*");
        return plain && time.substring(0, length).compareTo(border.substring(0, length)) < 0;
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
