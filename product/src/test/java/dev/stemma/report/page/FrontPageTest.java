package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stemma.report.ManyStories;
import dev.stemma.report.ReportFixture;
import dev.stemma.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many stories: a front page and a file for each story.
class FrontPageTest {

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void write() {
        new ReportWriter().write(new ManyStories().report(), folder);
    }

    @Test
    void eachStoryHasAFileAndArticlesThatStandAloneShareFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("stories"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "story-ferry-fire.html",
                            "story-ferry-fire-again.html",
                            "story-b-hostile-b.html",
                            "alone-1.html",
                            "alone-2.html");
        }
    }

    @Test
    void aHostileTitleIsWrittenOut() throws IOException {
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("<h3 dir=\"auto\"><a href=\"stories/story-b-hostile-b.html\">"
                        + "&lt;/script&gt;&lt;script&gt;window.hit=1&lt;/script&gt;</a></h3>")
                .doesNotContain("<script>window.hit");
        assertThat(Files.readString(folder.resolve("stories/story-b-hostile-b.html")))
                .contains("<title>&lt;/script&gt;&lt;script&gt;window.hit=1&lt;/script&gt; – Stemma</title>")
                .doesNotContain("<script>window.hit");
    }

    @Test
    void aRunWithOneStoryTakesTheOldStoriesAwayAndNothingElse() throws IOException {
        Path other = Files.createDirectory(folder.resolve("again"));
        new ReportWriter().write(new ManyStories().report(), other);
        Path own = Files.writeString(other.resolve("stories/story-mine.html"), "<p>a page of the user's</p>");
        new ReportWriter().write(new ReportFixture().report(), other);
        try (Stream<Path> files = Files.list(other.resolve("stories"))) {
            assertThat(files).containsExactly(own);
        }
        Files.delete(own);
        new ReportWriter().write(new ReportFixture().report(), other);
        assertThat(other.resolve("stories")).doesNotExist();
    }

    @Test
    void theListIsSearchedFilteredAndSorted() {
        try (TestBrowser browser = TestBrowser.open()) {
            List<String> trouble = browser.show(front(), page -> {
                assertThat(shown(page, ".story-row")).isEqualTo(3);
                page.locator("input[type=search]").fill("LIBRARY 41");
                await(page, "() => document.querySelectorAll('.story-row:not([hidden])').length === 0");
                assertThat(shown(page, "#singles > li")).isEqualTo(1);
                assertThat(page.locator("#singles > li:not([hidden]) a").isVisible())
                        .isTrue();
                page.locator("input[type=search]").fill("");
                page.locator("input[type=checkbox]").first().check();
                await(page, "() => document.querySelectorAll('.story-row:not([hidden])').length === 2");
                page.locator("input[type=checkbox]").first().uncheck();
                page.locator("select").selectOption("lines");
                await(page, "() => document.querySelector('output').textContent.startsWith('3 stories')");
                assertThat(page.locator(".story-row").last().textContent()).contains("window.hit");
                page.locator("input[type=date]").first().fill("2032-01-01");
                await(page, "() => document.querySelectorAll('.story-row:not([hidden])').length === 0");
            });
            assertThat(trouble).isEmpty();
        }
    }

    @Test
    void whatWasLookedForIsStillThereOnTheWayBack() {
        try (TestBrowser browser = TestBrowser.open()) {
            List<String> trouble = browser.show(front(), page -> {
                assertThat(page.locator(".finder button").isVisible()).isFalse();
                page.locator("input[type=search]").fill("the day after");
                await(page, "() => document.querySelectorAll('.story-row:not([hidden])').length === 1");
                page.locator(".story-row:not([hidden]) h3 a").click();
                page.locator(".masthead nav a").click();
                assertThat(page.locator("input[type=search]").inputValue()).isEqualTo("the day after");
                assertThat(shown(page, ".story-row")).isEqualTo(1);
                page.locator(".finder button").click();
                assertThat(shown(page, ".story-row")).isEqualTo(3);
                assertThat(page.locator("input[type=search]").inputValue()).isEmpty();
            });
            assertThat(trouble).isEmpty();
        }
    }

    @Test
    void withoutAScriptItIsAPlainListThatLeadsToEveryStory() {
        try (TestBrowser browser = TestBrowser.open()) {
            List<String> trouble =
                    browser.show(front(), new Browser.NewContextOptions().setJavaScriptEnabled(false), page -> {
                        assertThat(page.locator(".finder").count()).isZero();
                        assertThat(page.locator(".story-row").count()).isEqualTo(3);
                        page.locator(".story-row h3 a").first().click();
                        assertThat(page.locator("h1.story-title").textContent()).contains("Ferry fire");
                        page.locator(".masthead nav a").click();
                        assertThat(page.locator(".story-row").count()).isEqualTo(3);
                    });
            assertThat(trouble).isEmpty();
        }
    }

    @Test
    void anArticleThatStandsAloneOpensWhereItIs() {
        try (TestBrowser browser = TestBrowser.open()) {
            List<String> trouble = browser.show(front(), page -> {
                page.locator("#alone ~ details > summary").click();
                page.locator("#singles > li").nth(41).locator("a").click();
                assertThat(page.url()).endsWith("stories/alone-2.html#a-library-41");
                assertThat(page.locator("article:target .text").isVisible()).isTrue();
                assertThat(page.locator("article:target h2").textContent()).isEqualTo("Library 41");
            });
            assertThat(trouble).isEmpty();
        }
    }

    @Test
    void itFitsASmallScreenAndCanBeReadInTheDark() {
        try (TestBrowser browser = TestBrowser.open()) {
            assertThat(browser.width(front(), 320)).isEqualTo(320);
            assertThat(browser.width(front(), 360)).isEqualTo(360);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                assertThat(browser.poorContrast(front(), new Browser.NewContextOptions().setColorScheme(scheme)))
                        .as("contrast, " + scheme)
                        .isEmpty();
            }
        }
    }

    private static int shown(Page page, String rows) {
        return page.locator(rows + ":not([hidden])").count();
    }

    private static void await(Page page, String condition) {
        page.waitForFunction(condition);
    }

    private static Path front() {
        return folder.resolve("index.html");
    }
}
