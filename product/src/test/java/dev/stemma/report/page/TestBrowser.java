package dev.stemma.report.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real browser for tests. Without Chromium the tests are skipped; `STEMMA_BROWSER` names one elsewhere.
final class TestBrowser implements AutoCloseable {

    private static final String SIDEWAYS =
            "() => { document.querySelectorAll('details').forEach(fold => fold.open = true);"
                    + " return document.documentElement.scrollWidth; }";

    /// Texts of less contrast with what is behind them than WCAG 2.2 AA asks for.
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
                if (!walker.currentNode.data.trim() || element.closest('script, style, title, .skip')) continue;
                const base = ground(element);
                const colour = element.closest('svg') ? getComputedStyle(element).fill : getComputedStyle(element).color;
                const [a, b] = [light(over(rgba(colour), base)), light(base)];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) poor.push(ratio.toFixed(2) + ' ' + element.className + ' ' + walker.currentNode.data.trim());
              }
              return poor;
            }
            """;

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static TestBrowser open() {
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
        return new TestBrowser(
                started,
                started.chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.orElseThrow())
                                .setArgs(List.of("--no-sandbox"))));
    }

    /// Shows a file to a test under some options; returns what went wrong on the way: errors, and requests to anything
    /// but the files themselves.
    List<String> show(Path file, Browser.NewContextOptions options, Consumer<Page> test) {
        List<String> trouble = new ArrayList<>();
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> trouble.add(message.text()));
            page.onPageError(trouble::add);
            page.onRequest(request -> {
                if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                    trouble.add(request.url());
                }
            });
            page.navigate(file.toUri().toString());
            test.accept(page);
        }
        return trouble;
    }

    /// As [#show], in a window of usual size.
    List<String> show(Path file, Consumer<Page> test) {
        return show(file, new Browser.NewContextOptions(), test);
    }

    /// How wide a page is in a window, with everything unfolded.
    int width(Path file, int window) {
        List<Integer> widths = new ArrayList<>();
        show(
                file,
                new Browser.NewContextOptions().setViewportSize(window, 640),
                page -> widths.add(((Number) page.evaluate(SIDEWAYS)).intValue()));
        return widths.getFirst();
    }

    /// Texts that are hard to read.
    List<Object> poorContrast(Path file, Browser.NewContextOptions options) {
        List<Object> poor = new ArrayList<>();
        show(file, options, page -> poor.addAll((List<?>) page.evaluate(CONTRAST)));
        return poor;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
