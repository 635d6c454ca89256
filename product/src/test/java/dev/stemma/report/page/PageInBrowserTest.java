package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.stemma.report.FixtureArticle;
import dev.stemma.report.Report;
import dev.stemma.report.ReportFixture;
import dev.stemma.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of one story as a real browser shows it.
class PageInBrowserTest {

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable TestBrowser opened;

    @BeforeAll
    static void open() {
        opened = TestBrowser.open();
        new ReportWriter().write(new ReportFixture().report(), folder);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void opensWithoutAnErrorOrARequest() {
        List<String> trouble = browser().show(page(), page -> {
            assertThat(page.title()).contains("Stemma");
            assertThat(page.locator("svg.stemma a.edge").count()).isEqualTo(5);
            assertThat(page.locator("svg.stemma a.node.lost").count()).isEqualTo(1);
            assertThat(page.locator(".tools button").first().textContent()).isEqualTo("Open all");
        });
        assertThat(trouble).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhereAndNoIdStandsTwice() {
        browser().show(page(), page -> {
            assertThat(page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')]"
                            + ".map(a => decodeURIComponent(a.getAttribute('href').slice(1)))"
                            + ".filter(id => !document.getElementById(id))"))
                    .isEqualTo(List.of());
            assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                            + " return ids.filter((id, i) => ids.indexOf(id) !== i); }"))
                    .isEqualTo(List.of());
        });
    }

    @Test
    void nothingScrollsSidewaysOnASmallScreen() {
        assertThat(browser().width(page(), 320)).isEqualTo(320);
        assertThat(browser().width(page(), 360)).isEqualTo(360);
        assertThat(browser().width(page(), 768)).isEqualTo(768);
    }

    @Test
    void theDrawingFitsAWindowAndASmallScreenHasTheTreeInstead() {
        browser().show(page(), new Browser.NewContextOptions().setViewportSize(1280, 800), page -> {
            assertThat(page.evaluate("() => { const frame = document.querySelector('.scroll');"
                            + " return frame.scrollWidth <= frame.clientWidth; }"))
                    .isEqualTo(true);
        });
        browser().show(page(), new Browser.NewContextOptions().setViewportSize(360, 640), page -> {
            assertThat(page.locator("svg.stemma").isVisible()).isFalse();
            assertThat(page.locator(".tree .descent").count()).isEqualTo(5);
            assertThat(page.locator(".tree .descent").first().isVisible()).isTrue();
        });
    }

    @Test
    void textIsReadableInLightAndDark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertThat(browser().poorContrast(page(), new Browser.NewContextOptions().setColorScheme(scheme)))
                    .as("contrast, " + scheme)
                    .isEmpty();
        }
    }

    @Test
    void readsWithoutAScript() {
        browser().show(page(), new Browser.NewContextOptions().setJavaScriptEnabled(false), page -> {
            assertThat(page.locator("h1.story-title").isVisible()).isTrue();
            assertThat(page.locator("svg.stemma").first().isVisible()).isTrue();
            page.locator(".brief a.chip").first().click();
            assertThat(page.locator("#s1-a1 .text").isVisible()).isTrue();
        });
    }

    @Test
    void theKeyboardLeadsFromAnArrowToBothTextsAndBack() {
        browser().show(page(), new Browser.NewContextOptions().setViewportSize(1280, 800), page -> {
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to the report");
            page.locator("svg.stemma a.edge").first().focus();
            String arrow = page.locator("svg.stemma a.edge").first().getAttribute("id");
            page.keyboard().press("Enter");
            assertThat(page.locator("#s1-e1 .for-against").isVisible()).isTrue();
            assertThat(page.locator("#s1-e1 table.pairs").isVisible()).isTrue();
            page.locator("#s1-e1 .back-to-drawing a").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => location.hash")).isEqualTo("#" + arrow);
        });
    }

    @Test
    void theKeyboardLeadsFromAStatementToItsPassageAndBack() {
        browser().show(page(), page -> {
            page.locator("#s1-b1 a.chip").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".reader-body .here:target").count()).isEqualTo(1);
            for (int tabs = 0; tabs < 12 && !focused(page).equals("brief"); tabs++) {
                page.keyboard().press("Tab");
            }
            assertThat(focused(page)).isEqualTo("brief");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => location.hash")).isEqualTo("#s1-b1");
        });
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }

    @Test
    void changesAreMarkedByMoreThanColour() {
        browser().show(page(), page -> {
            assertThat(page.evaluate("() => { document.querySelectorAll('details').forEach(fold => fold.open = true);"
                            + " return [...document.querySelectorAll('.pairs del, .pairs ins')].filter(change =>"
                            + " getComputedStyle(change).textDecorationLine === 'none' ||"
                            + " !/left out|added|replaced|instead/.test(getComputedStyle(change, '::before').content))"
                            + ".length; }"))
                    .isEqualTo(0);
            assertThat(page.locator(".pairs ins").count()).isPositive();
            assertThat(page.locator(".pairs del").count()).isPositive();
        });
    }

    @Test
    void aVerdictIsASignAndAWord() {
        browser().show(page(), page -> {
            assertThat(page.locator(".variant .tag.disagreement").first().textContent())
                    .isEqualTo("≠ disagreement");
        });
    }

    @Test
    void headingsLandmarksAndNamesAreInOrder() {
        browser().show(page(), page -> {
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("main").count()).isEqualTo(1);
            assertThat(page.evaluate("() => { const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]"
                            + ".map(h => Number(h.tagName[1]));"
                            + " return levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1).length; }"))
                    .isEqualTo(0);
            assertThat(page.evaluate("() => [...document.querySelectorAll('a, button, summary')]"
                            + ".filter(e => !(e.textContent.trim() || e.getAttribute('aria-label'))).length"))
                    .isEqualTo(0);
        });
    }

    @Test
    void targetsAreLargeEnoughToHit() {
        browser().show(page(), page -> {
            assertThat(page.evaluate("() => { document.querySelectorAll('details').forEach(fold => fold.open = true);"
                            + " return [...document.querySelectorAll('.chip, .contents a, .tools button, summary, .margin a')]"
                            + ".filter(e => e.getClientRects().length && e.matches('a, button, summary'))"
                            + ".map(e => e.getBoundingClientRect()).filter(box => box.height < 24).length; }"))
                    .isEqualTo(0);
        });
    }

    @Test
    void paperCutsNoTextOff() {
        browser().show(page(), new Browser.NewContextOptions().setViewportSize(718, 1000), page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator("#s1-a1 .text").isVisible()).isTrue();
            assertThat(
                            page.evaluate(
                                    "() => [...document.querySelectorAll('main *')].filter(e =>"
                                            + " e.getClientRects().length && getComputedStyle(e).position !== 'absolute' &&"
                                            + " e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className)"))
                    .isEqualTo(List.of());
            page.evaluate("() => dispatchEvent(new Event('afterprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(page.locator("#s1-a1 .text").isVisible()).isFalse();
        });
    }

    @Test
    void hostileTextStaysText() throws IOException {
        FixtureArticle hostile = new FixtureArticle(
                        "hostile\"><script>window.hit=1</script>",
                        "<script>window.hit = 1</script> \u202Eand “quotes” 'so' \"on\" \u0000 &amp; <img src=x onerror=window.hit=1>")
                .title("</title><script>window.hit=1</script>")
                .outlet("\"><svg onload=window.hit=1>")
                .url("javascript:window.hit=1");
        Path other = Files.createDirectory(folder.resolve("hostile"));
        new ReportWriter()
                .write(
                        new Report(
                                new ReportFixture().report().provenance(),
                                List.of(),
                                List.of(ReportFixture.alone("</style><script>window.hit=1</script>", hostile))),
                        other);
        browser().show(other.resolve("index.html"), page -> {
            assertThat(page.evaluate("() => window.hit === undefined")).isEqualTo(true);
            assertThat(page.locator("img").count()).isZero();
            assertThat(page.locator("a[href^=javascript]").count()).isZero();
            assertThat(page.locator(".text").textContent()).contains("<script>window.hit = 1</script>");
        });
    }

    private static TestBrowser browser() {
        if (opened == null) {
            throw new IllegalStateException("no browser");
        }
        return opened;
    }

    private static Path page() {
        return folder.resolve("index.html");
    }
}
