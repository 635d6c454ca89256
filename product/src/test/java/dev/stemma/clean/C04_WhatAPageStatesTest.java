package dev.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.article.RawDocument;
import dev.stemma.article.RawDocument.Form;
import dev.stemma.article.RawDocument.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page states of its article, in the places and forms that newspapers use.
class C04_WhatAPageStatesTest {

    private static final String BODY = """
            <article><h1>Crane blocks Norhaven harbour</h1>
            <p>The harbour of Norhaven was closed on Monday after a crane fell across its entrance, the harbour
            master said, and ships are sent to Tolvin until it is lifted.</p>
            <p>Nobody was hurt. The crane is to be lifted on Thursday by a floating crane from Dolmark, which is on
            its way, and the ferries will sail again on Friday.</p></article>
            """;

    private static final String NEWS_ARTICLE = """
            {"@type": ["NewsArticle"], "headline": "Crane blocks Norhaven harbour",
             "datePublished": "2031-05-12T14:05:00+02:00", "dateModified": "2031-05-13T09:00:00+02:00",
             "author": [{"@type": "Person", "name": "Mira Holt"}, {"name": "Jon Ask"}],
             "publisher": {"@id": "#post"}, "inLanguage": "en-GB",
             "mainEntityOfPage": {"@id": "https://post.example/harbour-crane"}}""";

    private static final String PUBLISHER = """
            {"@type": "NewsMediaOrganization", "@id": "#post", "name": "Norhaven Post"}""";

    private static Article page(String head) {
        String html = "<html><head>" + head + "</head><body>" + BODY + "</body></html>";
        return switch (new Cleaner().clean(new RawDocument("a", "0".repeat(64), Form.HTML, html, Stated.NOTHING))) {
            case Cleaned.Found(Article article) -> article;
            case Cleaned.Skipped(var skipped) -> throw new AssertionError(skipped.reason());
        };
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static void isWhole(Article article) {
        assertThat(article.title()).contains("Crane blocks Norhaven harbour");
        assertThat(article.outlet().map(Outlet::name)).contains("Norhaven Post");
        assertThat(article.byline()).contains("Mira Holt, Jon Ask");
        assertThat(article.published().map(PublicationDate::value)).contains("2031-05-12T14:05:00+02:00");
        assertThat(article.url()).contains("https://post.example/harbour-crane");
        assertThat(article.text())
                .startsWith("The harbour of Norhaven was closed")
                .endsWith("again on Friday.");
    }

    @Test
    void structuredDataIsFoundInAGraph() {
        isWhole(page(
                data("{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\", \"name\": \"x\"}, "
                        + PUBLISHER + ", " + NEWS_ARTICLE + "]}")));
    }

    @Test
    void structuredDataIsFoundInAnArray() {
        isWhole(page(data("[{\"@type\": \"BreadcrumbList\"}, " + NEWS_ARTICLE + ", " + PUBLISHER + "]")));
    }

    @Test
    void structuredDataIsFoundInTheSecondOfSeveralScriptsAndTheFirstMayBeBroken() {
        isWhole(page(data("{\"@type\": \"NewsArticle\", ") + data("[" + NEWS_ARTICLE + ", " + PUBLISHER + "]")));
    }

    @Test
    void structuredDataIsFoundInsideOtherThings() {
        isWhole(page(
                data("{\"@type\": \"WebPage\", \"mainEntity\": " + NEWS_ARTICLE + ", \"about\": " + PUBLISHER + "}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReportageNewsArticle",
                "https://schema.org/NewsArticle",
                "Article",
                "BlogPosting",
                "AnalysisNewsArticle"
            })
    void everyKindOfArticleCounts(String type) {
        Article article = page(data("{\"@type\": \"" + type + "\", \"headline\": \"Crane blocks Norhaven harbour\","
                + " \"datePublished\": \"2031-05-12\"}"));
        assertThat(article.published().map(PublicationDate::value)).contains("2031-05-12");
    }

    @Test
    void openGraphIsReadWhereThereIsNoStructuredData() {
        Article article = page("""
                <meta property="og:title" content="Crane blocks Norhaven harbour | Norhaven Post">
                <meta property="og:site_name" content="Norhaven Post"><meta name="author" content="Mira Holt, Jon Ask">
                <meta property="article:published_time" content="2031-05-12T14:05:00+02:00">
                <link rel="canonical" href="https://post.example/harbour-crane">
                <meta property="og:url" content="https://post.example/other">""");
        isWhole(article);
    }

    @Test
    void theStrongestDateCountsAndTheOthersStayAsEvidence() {
        Article article = page(data("{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-12\"}")
                + "<meta name='pubdate' content='2031-05-14'>"
                + "<link rel='canonical' href='https://post.example/2031/05/11/crane'>");
        PublicationDate date = article.published().orElseThrow();
        assertThat(date.value()).isEqualTo("2031-05-12");
        assertThat(date.evidence())
                .extracting(PublicationDate.Evidence::text)
                .hasSize(3)
                .anyMatch(text -> text.contains("address"));
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsLeftUnreadAndSaidToBe() {
        Article article = page("<meta name='pubdate' content='4/5/2031'>");
        assertThat(article.published()).isEmpty();
        assertThat(article.removed()).anyMatch(removed -> removed.text().contains("can be read two ways"));
    }
}
