package dev.stemma.report.page;

import dev.stemma.compare.Verdict;
import java.util.ArrayList;
import java.util.List;

/// All stories of the page at a glance.
final class OverviewSection {

    private static final int OPEN = 60;
    private static final int LINES = 10;

    private final Markup html;

    OverviewSection(Markup html) {
        this.html = html;
    }

    /// @param stories in the page's order
    /// @param shown how many of them the page holds; the rest is named only
    void write(List<PageStory> stories, int shown) {
        int articles =
                stories.stream().mapToInt(story -> story.articles().size()).sum();
        html.open("section", "class", "overview", "aria-labelledby", "overview");
        html.leaf("h1", Words.capitalised(Words.countInWords(stories.size(), "story", "stories")), "id", "overview");
        html.leaf("p", Words.capitalised(Words.articles(articles)) + ", largest story first.", "class", "deck");
        list(stories.subList(0, Math.min(OPEN, stories.size())), 0, shown);
        if (stories.size() > OPEN) {
            html.open("details").leaf("summary", "Show " + (stories.size() - OPEN) + " more");
            list(stories.subList(OPEN, stories.size()), OPEN, shown);
            html.close();
        }
        html.close().line();
    }

    private void list(List<PageStory> stories, int before, int shown) {
        html.open("ol", "class", "plain story-list");
        int number = before;
        for (PageStory story : stories) {
            number++;
            Witnesses witnesses = new Witnesses(story);
            html.open("li");
            if (number <= shown) {
                html.leaf("a", Snippet.shortened(story.story().title(), 160), "href", "#s" + number, "dir", "auto");
            } else {
                html.leaf("span", Snippet.shortened(story.story().title(), 160), "dir", "auto");
            }
            html.open("span", "class", "small-multiple", "aria-hidden", "true");
            List<Witnesses.Line> lines = witnesses.lines();
            lines.subList(0, Math.min(LINES, lines.size())).forEach(line -> HeadSection.units(html, line));
            html.close();
            html.leaf("span", counts(story, witnesses), "class", "note");
            html.close().line();
        }
        html.close();
    }

    /// "8 articles · 4 lines · 1 missing source · 1 disagreement · 12–15 May 2031".
    static String counts(PageStory story, Witnesses witnesses) {
        List<String> counts = new ArrayList<>();
        counts.add(Words.articles(story.articles().size()));
        counts.add(Words.lines(witnesses.lines().size()));
        int lost = story.stemma().lostSources().size();
        if (lost > 0) {
            counts.add(Words.count(lost, "missing source", "missing sources"));
        }
        int disputed = (int) story.comparison().variants().stream()
                .filter(variant -> variant.verdict() == Verdict.DISAGREEMENT)
                .count();
        if (disputed > 0) {
            counts.add(Words.count(disputed, "disagreement", "disagreements"));
        }
        HeadSection.span(story).ifPresent(counts::add);
        return String.join(" · ", counts);
    }
}
