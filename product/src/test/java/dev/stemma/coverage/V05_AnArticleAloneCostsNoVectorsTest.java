package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.report.StoryReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sentence vectors are the dearest part of a run: an article that shares its story with no other needs next to none.
class V05_AnArticleAloneCostsNoVectorsTest {

    @Test
    void sentencesThatOnlyShareANameAreNotEncoded() {
        Article article = new Article(
                "glacier",
                "glacier.txt",
                Optional.empty(),
                Optional.of("Hut below the Marzell glacier moves"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                """
                The Alpine Club will move the Marzell glacier hut in June, its warden Severin Aufhauser said on Tuesday.

                Severin Aufhauser has kept the hut for eleven summers. The Marzell glacier lost forty metres of ice.

                Guides from Obergurgl carry bread to the hut, and Severin Aufhauser pays them by the loaf.""",
                List.of());
        try (CoverageEngine engine = new CoverageEngine(CoverageSettings.standard())) {
            engine.add(article);
            List<StoryReport> stories = engine.stories(Progress.SILENT);

            assertThat(stories).singleElement().satisfies(story -> {
                assertThat(story.comparison().facts()).isNotEmpty();
                assertThat(story.articles().getFirst().vectors().isEmpty()).isFalse();
                assertThat(story.articles().getFirst().vectors().newlyComputed())
                        .isEmpty();
            });
        }
    }
}
