package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.report.StoryReports;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What does not stay in memory is read back as it was.
class V06_LargeInputLeavesMemoryTest {

    private static final long NOTHING = 0;
    private static final long ONE_ARTICLE = 250;

    @Test
    void withoutACacheTheStoriesAreThoseOfMemory() {
        String expected = told(CoverageSettings.standard(), Allowance.STANDARD);

        assertThat(told(CoverageSettings.standard(), NOTHING)).isEqualTo(expected);
        assertThat(told(CoverageSettings.standard(), ONE_ARTICLE)).isEqualTo(expected);
    }

    @Test
    void withACacheTheyAreToo(@TempDir Path cache) {
        String expected = told(CoverageSettings.standard(), Allowance.STANDARD);

        assertThat(told(CoverageSettings.standard().withCache(cache), NOTHING)).isEqualTo(expected);
        assertThat(told(CoverageSettings.standard().withCache(cache), NOTHING)).isEqualTo(expected);
    }

    @Test
    void whatTheCacheLostIsWorkedOutAnew(@TempDir Path cache) {
        String expected = told(CoverageSettings.standard(), Allowance.STANDARD);

        assertThat(told(CoverageSettings.standard().withCache(cache), NOTHING, stories -> Entries.deleteAll(cache)))
                .isEqualTo(expected);
    }

    @Test
    void aStoryIsBroughtInWithItsDuplicatesAndItsOutlineCountsThem() {
        try (CoverageEngine engine = new CoverageEngine(CoverageSettings.standard(), Stages::load, NOTHING)) {
            Fair.ALL.forEach(engine::add);
            StoryReports stories = engine.stories(Progress.SILENT);

            assertThat(stories.outline(0).articles()).isEqualTo(3);
            assertThat(stories.getFirst().duplicates()).hasSize(1);
            assertThat(stories.getFirst()).isNotSameAs(stories.getFirst());
        }
    }

    private static String told(CoverageSettings settings, long characters) {
        return told(settings, characters, stories -> {});
    }

    private static String told(CoverageSettings settings, long characters, Consumer<StoryReports> before) {
        try (CoverageEngine engine = new CoverageEngine(settings, Stages::load, characters)) {
            Fair.ALL.forEach(engine::add);
            StoryReports stories = engine.stories(Progress.SILENT);
            before.accept(stories);
            return Fair.json(stories);
        }
    }
}
