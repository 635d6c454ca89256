package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.SkippedInput;
import dev.stemma.report.FailedStory;
import dev.stemma.report.Provenance;
import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import dev.stemma.report.StoryReport;
import dev.stemma.report.StoryReports;
import dev.stemma.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An error in the program while one article or one story is worked on never ends the run.
class V04_AFailureCostsOnlyWhatItBefellTest {

    private static final String BRIDGE = """
            The old bridge at Harn Ferry was closed on Monday after a barge struck its second pier, mayor Lena Tolk said.

            Two sailors were treated for bruises. Engineers will inspect the pier for nine days.""";

    private static final List<Article> ARTICLES = List.of(
            article("wire", "Bridge at Harn Ferry closed", BRIDGE),
            article("daily", "Barge strikes bridge", BRIDGE + "\n\nBuses cross at Ulm Lock until then."),
            article("repeat", "Bridge at Harn Ferry closed", BRIDGE),
            article("prize", "Poet wins prize", """
                    The poet Oren Vask won the Silver Quill in Dorrin on Friday for his book on winter gardens."""));

    private static final Stages WORKING = Stages.load();

    private final List<Throwable> heard = new ArrayList<>();
    private List<SkippedInput> skipped = List.of();
    private List<FailedStory> failed = List.of();

    @Test
    void withoutFailureNothingIsListed() {
        assertThat(idsOf(read(failing(article -> false, story -> false)))).containsExactly("daily wire", "prize");
        assertThat(skipped).isEmpty();
    }

    @Test
    void anArticleThatCannotBeAnnotatedIsLeftOutAndListed() {
        assertThat(idsOf(read(failing(article -> article.id().equals("prize"), story -> false))))
                .containsExactly("daily wire");
        assertThat(skipped).singleElement().satisfies(line -> {
            assertThat(line.input()).isEqualTo("prize.txt");
            assertThat(line.reason()).startsWith("left out:").contains("--stack-trace");
        });
        assertThat(heard).singleElement().satisfies(cause -> assertThat(cause).hasMessage("injected"));
    }

    @Test
    void itsExactDuplicatesAreListedToo() {
        assertThat(idsOf(read(failing(article -> article.id().equals("wire"), story -> false))))
                .containsExactlyInAnyOrder("daily", "prize");
        assertThat(skipped).extracting(SkippedInput::input).containsExactly("wire.txt", "repeat.txt");
    }

    @Test
    void articlesOfAStoryThatCannotBeToldStandAlone() {
        List<StoryReport> stories =
                read(failing(article -> false, story -> story.articles().size() > 1));

        assertThat(idsOf(stories)).containsExactlyInAnyOrder("wire", "daily", "prize");
        assertThat(stories).extracting(story -> story.story().id()).doesNotHaveDuplicates();
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.comparison().facts())
                        .as("what %s says", story.story().articles())
                        .isNotEmpty());
        assertThat(skipped).isEmpty();
        assertThat(failed).singleElement().satisfies(story -> {
            assertThat(story.title()).contains("ridge");
            assertThat(story.reason()).contains("2 articles").contains("each is shown as a story of its own");
        });
    }

    @Test
    void anArticleThatCannotEvenBeToldAloneIsShownWithItsText(@TempDir Path folder) {
        List<StoryReport> stories =
                read(failing(article -> false, story -> story.articles().contains("daily")));

        assertThat(idsOf(stories)).containsExactlyInAnyOrder("wire", "daily", "prize");
        assertThat(failed).extracting(FailedStory::title).element(1).isEqualTo("Barge strikes bridge");
        new ReportWriter()
                .write(
                        new Report(
                                new Provenance("test", new TreeMap<>(), List.of(), List.of()),
                                skipped,
                                failed,
                                StoryReports.of(stories)),
                        folder);
        assertThat(folder.resolve("report.json")).content().contains("Buses cross at Ulm Lock");
        assertThat(folder.resolve("index.html")).content().contains("shown with its text alone");
    }

    @Test
    void aFailureIsListedEachTimeStoriesAreAskedFor() {
        try (CoverageEngine engine = engine(failing(article -> false, story -> true))) {
            ARTICLES.forEach(engine::add);
            engine.stories(Progress.SILENT);
            List<FailedStory> first = engine.failed();
            engine.stories(Progress.SILENT);
            assertThat(first).isNotEmpty();
            assertThat(engine.failed()).isEqualTo(first);
        }
    }

    @Test
    void aTextTooDeepForTheStackCostsItselfAlone() {
        assertThat(idsOf(read(throwing(new StackOverflowError())))).containsExactly("daily wire");
        assertThat(skipped).extracting(SkippedInput::input).containsExactly("prize.txt");
    }

    @Test
    void aLackOfMemoryEndsTheRun() {
        assertThatThrownBy(() -> read(throwing(new OutOfMemoryError("injected"))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private List<StoryReport> read(Stages stages) {
        try (CoverageEngine engine = engine(stages)) {
            ARTICLES.forEach(engine::add);
            List<StoryReport> stories = engine.stories(new Progress() {
                @Override
                public void begin(Stage stage, long total) {}

                @Override
                public void step() {}

                @Override
                public void failed(String what, Throwable cause) {
                    heard.add(cause);
                }
            });
            skipped = engine.skipped();
            failed = engine.failed();
            return List.copyOf(stories);
        }
    }

    private static CoverageEngine engine(Stages stages) {
        return new CoverageEngine(CoverageSettings.standard().withVectors(false), () -> stages);
    }

    private static List<String> idsOf(List<StoryReport> stories) {
        return stories.stream()
                .map(story -> String.join(" ", story.story().articles()))
                .toList();
    }

    private static Stages failing(Predicate<Article> inAnnotating, Predicate<Story> inTelling) {
        return new Stages() {
            @Override
            public AnnotatedArticle annotate(Article article) {
                if (inAnnotating.test(article)) {
                    throw new IllegalStateException("injected");
                }
                return WORKING.annotate(article);
            }

            @Override
            public StoryReport tell(Story story, List<AnnotatedArticle> inStory) {
                if (inTelling.test(story)) {
                    throw new IllegalStateException("injected");
                }
                return WORKING.tell(story, inStory);
            }
        };
    }

    /// Stages that meet an error when they annotate the article on the prize.
    private static Stages throwing(Error error) {
        return failing(
                article -> {
                    if (article.id().equals("prize")) {
                        throw error;
                    }
                    return false;
                },
                story -> false);
    }

    private static Article article(String id, String title, String text) {
        return new Article(
                id,
                id + ".txt",
                Optional.of(new Outlet("The " + id)),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
    }
}
