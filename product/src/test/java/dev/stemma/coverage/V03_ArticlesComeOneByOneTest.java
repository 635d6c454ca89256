package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.report.Provenance;
import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import dev.stemma.report.StoryReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Articles that come one by one end in the report of all at once, and only what changed is worked out anew.
class V03_ArticlesComeOneByOneTest {

    private static final List<Article> ARTICLES = List.of(
            article("wire", "2023-04-11", "Quarry wall gives way at Sellen Moor", """
                    A wall of the Sellen Moor quarry gave way on Tuesday and buried two diggers, the owner Brannock Stone said.

                    Nobody was hurt. "We heard it crack and we ran," said foreman Idris Pell.

                    Work will rest for three weeks while inspectors measure the slope, Brannock Stone said."""),
            article("daily", "2023-04-12", "Diggers buried at Sellen Moor", """
                    A wall of the Sellen Moor quarry gave way on Tuesday and buried three diggers, the owner Brannock Stone said.

                    "We heard it crack and we ran," said foreman Idris Pell. Nobody was hurt."""),
            article("repeat", "2023-04-10", "Diggers buried at Sellen Moor", """
                    A wall of the Sellen Moor quarry gave way on Tuesday and buried three diggers, the owner Brannock Stone said.

                    "We heard it crack and we ran," said foreman Idris Pell. Nobody was hurt."""),
            article("undated", "", "Sellen Moor quarry wall gives way", """
                    Two diggers lie under the stones at Sellen Moor since a wall of the quarry gave way on Tuesday.

                    Foreman Idris Pell and his men heard the crack and ran. The owner is Brannock Stone."""),
            article("ball", "2023-04-12", "Harlow win the cup", """
                    Harlow Rovers won the county cup on Wednesday with a late goal by Tess Amory against Dunmere."""),
            article("ball-too", "2023-04-13", "Amory goal wins the county cup", """
                    A late goal by Tess Amory gave Harlow Rovers the county cup against Dunmere on Wednesday."""));

    @Test
    void inAnyOrderTheReportIsTheSame() {
        String expected = json(atOnce(ARTICLES));
        for (long seed = 1; seed <= 3; seed++) {
            List<Article> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));
            try (CoverageEngine engine = new CoverageEngine(CoverageSettings.standard())) {
                List<StoryReport> stories = List.of();
                for (Article article : shuffled) {
                    engine.add(article);
                    stories = engine.stories(Progress.SILENT);
                }
                assertThat(json(stories)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aStoryThatGainedNothingIsNotWorkedOutAnew() {
        try (CoverageEngine engine = new CoverageEngine(CoverageSettings.standard())) {
            ARTICLES.subList(0, 5).forEach(engine::add);
            Map<String, StoryReport> before = byTitle(engine.stories(Progress.SILENT));
            engine.add(ARTICLES.get(5));
            Map<String, StoryReport> after = byTitle(engine.stories(Progress.SILENT));

            StoryReport quarry = before.values().stream()
                    .filter(story -> story.articles().size() == 3)
                    .findFirst()
                    .orElseThrow();
            assertThat(after.get(quarry.story().title()))
                    .isNotNull()
                    .satisfies(same -> assertThat(same.comparison()).isSameAs(quarry.comparison()));
            assertThat(after).hasSameSizeAs(before);
        }
    }

    private static List<StoryReport> atOnce(List<Article> articles) {
        try (CoverageEngine engine = new CoverageEngine(CoverageSettings.standard())) {
            articles.forEach(engine::add);
            return List.copyOf(engine.stories(Progress.SILENT));
        }
    }

    private static Map<String, StoryReport> byTitle(List<StoryReport> stories) {
        Map<String, StoryReport> byTitle = new HashMap<>();
        stories.forEach(story -> byTitle.put(story.story().title(), story));
        return byTitle;
    }

    private static String json(List<StoryReport> stories) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportWriter()
                .writeJson(
                        new Report(new Provenance("test", new TreeMap<>(), List.of(), List.of()), List.of(), stories),
                        bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Article article(String id, String date, String title, String text) {
        return new Article(
                id,
                id + ".txt",
                Optional.of(new Outlet("The " + id)),
                Optional.of(title),
                Optional.empty(),
                Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new PublicationDate(d, false, List.of())),
                "en",
                Optional.empty(),
                text,
                List.of());
    }
}
