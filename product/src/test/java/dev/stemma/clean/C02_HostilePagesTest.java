package dev.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.ProcessorTime;
import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.article.RawDocument.Form;
import dev.stemma.article.RawDocument.Stated;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages and texts made to break a reader: they take no longer than others of their size, and nothing of what they
/// carry besides text comes through.
class C02_HostilePagesTest {

    private static final String STORY = "<p>The harbour of Norhaven was closed on Monday after a crane fell across"
            + " its entrance, the harbour master said.</p><p>Nobody was hurt, and ships will be sent to Tolvin until"
            + " the crane is lifted, which may take three days, he added.</p>";

    private static Cleaned clean(Form form, String content) {
        return new Cleaner().clean(new RawDocument("a", "0".repeat(64), form, content, Stated.NOTHING));
    }

    private static Article article(Form form, String content) {
        return switch (clean(form, content)) {
            case Cleaned.Found(Article article) -> article;
            case Cleaned.Skipped(var skipped) -> throw new AssertionError(skipped.reason());
        };
    }

    private static final Map<String, String> PIECES = Map.ofEntries(
            Map.entry("nested divs", "<div>"),
            Map.entry("nested divs with telling names", "<div class='article related comment share byline date'>x"),
            Map.entry("nested tables", "<table><tr><td>"),
            Map.entry("nested lists", "<ul><li><a href='x'>y</a>"),
            Map.entry("nested formatting", "<b><i><u>"),
            Map.entry("nested forms and inputs", "<form><input><select>"),
            Map.entry("marks and brackets", "<p>\"((<b>"),
            Map.entry("line breaks", "<br>"),
            Map.entry("headings", "<h1>A headline of some words"),
            Map.entry("times", "<time>2014"),
            Map.entry("metadata", "<meta name='author' content='b'>"),
            Map.entry("comments", "<!-- "),
            Map.entry("half an entity", "&#x"),
            Map.entry("entities", "&lt;&amp;&nbsp;&#x1F600;"),
            Map.entry("broken attributes", "<a href='"),
            Map.entry("plain frames", "<frameset><frame>"),
            Map.entry("svg and math", "<svg><math><mi>"));

    static java.util.Set<String> pieces() {
        return PIECES.keySet();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("pieces")
    void aPageOfOneThingOverAndOverTakesItsTimeAndNoMore(String what) {
        String piece = PIECES.getOrDefault(what, "");
        String page = "<html><body>" + STORY + piece.repeat(300_000 / piece.length());
        ProcessorTime.atMost(5, () -> clean(Form.HTML, page));
    }

    @Test
    void threeHundredThousandTagsWithinEachOtherHideNothing() {
        ProcessorTime.atMost(5, () -> {
            Article article = article(Form.HTML, "<html><body>" + STORY + "<div>".repeat(300_000) + "x");
            assertThat(article.text()).contains("a crane fell across").contains("three days");
        });
    }

    @Test
    void anAttributeOfMegabytesIsNotText() {
        String page = "<html><body><article class=\"" + "related ".repeat(500_000) + "\" title='"
                + "x".repeat(2_000_000) + "'>" + STORY + "</article></body></html>";
        ProcessorTime.atMost(
                5, () -> assertThat(article(Form.HTML, page).text()).startsWith("The harbour of Norhaven"));
    }

    @Test
    void nothingThatRunsOrLeadsElsewhereComesThrough() {
        Article article = article(Form.HTML, """
                <html><head><base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example">
                <script>document.write("<p>written by a program</p>")</script><style>p { content: "styled in" }</style></head>
                <body onload="alert(1)"><article><iframe src="http://evil.example">a frame</iframe>
                <object data="x">an object</object><svg><text>a drawing</text><script>1</script></svg>
                <template><p>a template</p></template><noscript><p>for those without programs</p></noscript>
                """ + STORY + """
                <p onclick="x()">The <a href="javascript:alert(1)">mayor</a> will <img src=x onerror=alert(1)>speak
                on Tuesday at noon, her office said.</p></article></body></html>
                """);
        assertThat(article.text())
                .contains("The mayor will speak on Tuesday")
                .doesNotContain("alert")
                .doesNotContain("program")
                .doesNotContain("evil")
                .doesNotContain("styled")
                .doesNotContain("a frame")
                .doesNotContain("a drawing")
                .doesNotContain("template");
        assertThat(article.url()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsNotTheArticles() {
        Article article = article(
                Form.HTML,
                "<html><head><link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='file:///etc'>"
                        + "</head><body>" + STORY + "</body></html>");
        assertThat(article.url()).isEmpty();
    }

    @Test
    void charactersThatTurnWritingAroundAreNotText() {
        Article article = article(
                Form.PLAIN,
                "The har\u200Bbour\u202E was\u2066 closed\u0000 by\u0007 a\uFEFF fire\u00AD on Monday, the \ud800 mayor said.");
        assertThat(article.text()).isEqualTo("The harbour was closed by a fire on Monday, the \uFFFD mayor said.");
    }

    @Test
    void aThousandMarksOnOneLetterAreCutShort() {
        ProcessorTime.atMost(3, () -> {
            Article article = article(Form.PLAIN, "The ma" + "\u0301\u0316".repeat(100_000) + "yor said so on Monday.");
            assertThat(article.text().length()).isLessThan(60);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"said ", "7 ", "x", "Mr. A. B. ", "\"He said that,\" he said. ", "$18 million ", "中国", "5% "})
    void longNoiseIsNoArticle(String noise) {
        ProcessorTime.atMost(3, () -> {
            Cleaned cleaned = clean(Form.PLAIN, noise.repeat(390_000 / noise.length()));
            assertThat(cleaned)
                    .isInstanceOfSatisfying(
                            Cleaned.Skipped.class,
                            skipped -> assertThat(skipped.skipped().reason()).startsWith("no running text"));
        });
    }

    @Test
    void aBookIsNoArticle() {
        StringBuilder book = new StringBuilder();
        for (int i = 0; book.length() < 500_000; i++) {
            book.append("In year ").append(Integer.toString(i, 36)).append(" the harbour had other masters.\n\n");
        }
        assertThat(clean(Form.PLAIN, book.toString()))
                .isInstanceOfSatisfying(
                        Cleaned.Skipped.class,
                        skipped -> assertThat(skipped.skipped().reason()).contains("split it into single articles"));
    }
}
