package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.stemma.report.FixtureArticle;
import dev.stemma.report.Report;
import dev.stemma.report.ReportFixture;
import dev.stemma.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page as a real browser shows it. Skipped where there is no Chromium; `STEMMA_BROWSER` names one elsewhere.
class PageInBrowserTest {

    private static final String CONTRAST = """
            () => {
              const canvas = document.createElement('canvas');
              canvas.width = canvas.height = 1;
              const brush = canvas.getContext('2d', { willReadFrequently: true });
              const rgba = value => {
                brush.clearRect(0, 0, 1, 1);
                brush.fillStyle = value;
                brush.fillRect(0, 0, 1, 1);
                return [...brush.getImageData(0, 0, 1, 1).data];
              };
              const over = (top, base) => top.slice(0, 3).map((c, i) => c * top[3] / 255 + base[i] * (1 - top[3] / 255));
              const light = rgb => {
                const [r, g, b] = rgb.map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = element => {
                const layers = [];
                for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
                return layers.reverse().reduce((base, top) => over(top, base), [255, 255, 255]);
              };
              const poor = [];
              document.querySelectorAll('details').forEach(fold => fold.open = true);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || element.closest('svg, script, style, .skip')) continue;
                const base = ground(element);
                const [a, b] = [light(over(rgba(getComputedStyle(element).color), base)), light(base)];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) poor.push(ratio.toFixed(2) + ' ' + element.className + ' ' + walker.currentNode.data.trim());
              }
              return poor;
            }
            """;

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void open() {
        Optional<Path> chromium = Stream.of(
                        Optional.ofNullable(System.getenv("STEMMA_BROWSER")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                chromium.isPresent(), "skipped: no Chromium found; install it or name it with STEMMA_BROWSER");
        Playwright started = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = started;
        browser = started.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
        new ReportWriter().write(new ReportFixture().report(), folder);
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void opensWithoutAnErrorOrARequest() {
        List<String> trouble = new ArrayList<>();
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.onConsoleMessage(message -> trouble.add(message.text()));
            page.onPageError(trouble::add);
            page.onRequest(request -> {
                if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                    trouble.add(request.url());
                }
            });
            page.navigate(address());
            assertThat(page.title()).contains("Stemma");
            assertThat(page.locator("svg.stemma a.edge").count()).isEqualTo(5);
            assertThat(page.locator("svg.stemma a.node.lost").count()).isEqualTo(1);
            assertThat(page.locator(".tools button").first().textContent()).isEqualTo("Open all");
        }
        assertThat(trouble).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhereAndNoIdStandsTwice() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate(address());
            assertThat(page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')]"
                            + ".map(a => decodeURIComponent(a.getAttribute('href').slice(1)))"
                            + ".filter(id => !document.getElementById(id))"))
                    .isEqualTo(List.of());
            assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                            + " return ids.filter((id, i) => ids.indexOf(id) !== i); }"))
                    .isEqualTo(List.of());
        }
    }

    @Test
    void nothingScrollsSidewaysOnASmallScreen() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            var page = context.newPage();
            page.navigate(address());
            page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }

    @Test
    void textIsReadableInLightAndDark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(new Browser.NewContextOptions().setColorScheme(scheme))) {
                var page = context.newPage();
                page.navigate(address());
                assertThat(page.evaluate(CONTRAST)).as("contrast, " + scheme).isEqualTo(List.of());
            }
        }
    }

    @Test
    void readsWithoutAScript() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(address());
            assertThat(page.locator("h1.story-title").first().isVisible()).isTrue();
            assertThat(page.locator("svg.stemma").first().isVisible()).isTrue();
            page.locator(".brief a.chip").first().click();
            assertThat(page.locator("#s1-a1 .text").isVisible()).isTrue();
        }
    }

    @Test
    void theKeyboardReachesTheReportAndItsEvidence() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate(address());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.textContent"))
                    .isEqualTo("Skip to the report");
            page.locator("svg.stemma a.edge").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#s1-e1").isVisible()).isTrue();
        }
    }

    @Test
    void headingsLandmarksAndNamesAreInOrder() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate(address());
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("main").count()).isEqualTo(1);
            assertThat(page.evaluate("() => { const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5')]"
                            + ".map(h => Number(h.tagName[1]));"
                            + " return levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1).length; }"))
                    .isEqualTo(0);
            assertThat(page.evaluate("() => [...document.querySelectorAll('a, button, summary')]"
                            + ".filter(e => !(e.textContent.trim() || e.getAttribute('aria-label'))).length"))
                    .isEqualTo(0);
        }
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
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate(other.resolve("index.html").toUri().toString());
            assertThat(page.evaluate("() => window.hit === undefined")).isEqualTo(true);
            assertThat(page.locator("img").count()).isZero();
            assertThat(page.locator("a[href^=javascript]").count()).isZero();
            assertThat(page.locator(".text").textContent()).contains("<script>window.hit = 1</script>");
        }
    }

    private static BrowserContext context(Browser.NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        return browser.newContext(options);
    }

    private static String address() {
        return folder.resolve("index.html").toUri().toString();
    }
}
