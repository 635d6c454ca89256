package dev.stemma.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One HTML file around its main part: head, content security policy, masthead, style and script in the
/// file itself.
///
/// @param title what the browser's tab says
/// @param version of Stemma
/// @param up where the reader comes from, when the file is one of several
/// @param styles names of the style sheets it needs, in their order
/// @param script name of the script it needs
record Document(String title, String version, Optional<Up> up, List<String> styles, String script) {

    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Cpath d='M3 8h3m0 0c3 0 2-5 5-5h2M6 8c3 0 2 5 5 5h2' fill='none' stroke='%230b5c99' stroke-width='2'/%3E"
                    + "%3Ccircle cx='3' cy='8' r='2' fill='%230b5c99'/%3E%3C/svg%3E";

    Document {
        styles = List.copyOf(styles);
    }

    /// A link out of this file to the one above it.
    record Up(String words, String address) {}

    /// A file that shows stories.
    static Document ofStories(String title, String version, Optional<Up> up) {
        return new Document(title, version, up, List.of("base.css", "story.css"), "story.js");
    }

    /// Writes the file; `main` writes what stands between masthead and footer.
    ///
    /// @throws java.io.UncheckedIOException when `out` fails
    void write(Appendable out, Consumer<Markup> main) {
        String style = styles.stream().map(Document::resource).collect(Collectors.joining("\n"));
        String code = resource(script);
        Markup html = new Markup(out);
        html.doctype().open("html", "lang", "en").line();
        head(html, style, code);
        html.open("body").line();
        html.leaf("a", "Skip to the report", "class", "skip", "href", "#main");
        html.open("header", "class", "masthead");
        html.leaf("span", "Stemma", "class", "wordmark");
        html.leaf("span", "who reported it, who copied it, what changed", "class", "motto");
        up.ifPresent(link -> html.open("nav", "aria-label", "Report")
                .leaf("a", link.words(), "href", link.address(), "class", "up")
                .close());
        html.close().line();
        html.open("main", "id", "main", "tabindex", "-1").line();
        main.accept(html);
        html.close().line();
        html.open("footer");
        html.leaf("p", "Stemma " + version + ". Independence of reporting, never truth.");
        html.close().line();
        html.own("script", code).line();
        html.close().line();
        html.close().line();
        html.end();
    }

    private void head(Markup html, String style, String code) {
        String policy = "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(code)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        html.open("head").line();
        meta(html, "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        named(html, "viewport", "width=device-width, initial-scale=1");
        named(html, "color-scheme", "light dark");
        named(html, "referrer", "no-referrer");
        named(html, "generator", "Stemma " + version);
        html.leaf("title", Snippet.shortened(title, 120) + " – Stemma").line();
        html.empty("link", "rel", "icon", "href", ICON).line();
        html.own("style", style).line();
        html.close().line();
    }

    private static void meta(Markup html, String name, String value) {
        html.empty("meta", name, value).line();
    }

    private static void named(Markup html, String name, String content) {
        html.empty("meta", "name", name, "content", content).line();
    }

    private static String resource(String name) {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its " + name, e);
        }
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
