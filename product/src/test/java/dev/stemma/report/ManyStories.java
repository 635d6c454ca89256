package dev.stemma.report;

import dev.stemma.article.RemovedText;
import dev.stemma.compare.Comparison;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import java.util.ArrayList;
import java.util.List;

/// A report of three stories of several articles, one with a hostile title, and forty-five articles that stand alone.
public final class ManyStories {

    private final ReportFixture fixture = new ReportFixture();

    /// The whole report.
    public Report report() {
        StoryReport ferry = fixture.ferry();
        List<StoryReport> stories = new ArrayList<>(List.of(ferry, again(ferry), hostile()));
        for (int i = 0; i < 45; i++) {
            FixtureArticle article = new FixtureArticle("library-" + i, FixtureTexts.LIBRARY)
                    .title("Library " + i)
                    .outlet("Quarter Notes")
                    .published("2031-05-14")
                    .removed("Share this", RemovedText.Reason.SHARING);
            stories.add(ReportFixture.alone("library " + i, article));
        }
        return new Report(fixture.report().provenance(), List.of(), stories);
    }

    private static StoryReport again(StoryReport ferry) {
        return new StoryReport(
                new Story(
                        "ferry-fire/again",
                        "Ferry fire, the day after",
                        ferry.story().articles()),
                ferry.articles(),
                ferry.stemma(),
                ferry.comparison(),
                ferry.brief(),
                ferry.timeline());
    }

    private static StoryReport hostile() {
        FixtureArticle one = new FixtureArticle("one", FixtureTexts.LIBRARY).outlet("<img src=x onerror=window.hit=1>");
        FixtureArticle two = new FixtureArticle("two", FixtureTexts.COLUMN).title("\"><script>window.hit=1</script>");
        return new StoryReport(
                new Story("<b>hostile</b>", "</script><script>window.hit=1</script>", List.of("one", "two")),
                List.of(one.build(), two.build()),
                new Stemma(List.of(), List.of(), List.of(List.of("one"), List.of("two"))),
                new Comparison(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
