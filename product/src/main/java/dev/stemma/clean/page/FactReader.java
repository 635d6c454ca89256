package dev.stemma.clean.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page states of its article: structured data first, then Open Graph and other `meta` elements, then
/// what is marked in the page itself.
final class FactReader {

    private FactReader() {}

    static PageFacts read(Document document) {
        MetaTags meta = new MetaTags(document);
        List<String> titles = Titles.list(document, meta);
        Optional<StructuredData> data = StructuredData.of(document, titles);
        Optional<String> outlet = data.flatMap(StructuredData::publisher)
                .or(() -> meta.first("og:site_name", "application-name", "publisher", "dc:publisher", "cre:publisher"))
                .or(() -> publisherElement(document));
        return new PageFacts(
                Titles.headline(data.flatMap(StructuredData::headline), titles, outlet, document),
                titles,
                outlet,
                data.flatMap(StructuredData::authors)
                        .or(() -> statedAuthor(meta))
                        .or(() -> shownAuthor(document)),
                DateRules.find(document, meta, data),
                address(document, meta, data),
                language(document, meta, data),
                data.flatMap(StructuredData::body));
    }

    private static Optional<String> publisherElement(Document document) {
        return document.getElementsByAttributeValue("itemprop", "publisher").stream()
                .flatMap(publisher -> publisher.getElementsByAttributeValue("itemprop", "name").stream())
                .map(name -> name.hasAttr("content") ? name.attr("content") : name.text())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() < 100)
                .findFirst();
    }

    private static Optional<String> statedAuthor(MetaTags meta) {
        return meta.first(
                        "author", "parsely-author", "sailthru:author", "dc:creator", "dcterms:creator", "byl", "byline")
                .or(() -> meta.first("article:author", "twitter:creator"))
                .filter(author -> !author.startsWith("http") && !author.startsWith("@") && author.length() < 300);
    }

    private static Optional<String> shownAuthor(Document document) {
        for (Element element : document.getAllElements()) {
            String names = Measure.names(element).toLowerCase(Locale.ROOT);
            boolean marked = element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author")
                    || names.contains("byline")
                    || names.contains("author-name")
                    || names.contains("writtenby")
                    || names.contains("p-author");
            if (marked) {
                String text = element.text().strip();
                if (!text.isEmpty() && text.length() < 100) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(Document document, MetaTags meta, Optional<StructuredData> data) {
        return document.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .filter(FactReader::isAddress)
                .findFirst()
                .or(() -> meta.first("og:url").filter(FactReader::isAddress))
                .or(() -> data.flatMap(StructuredData::url).filter(FactReader::isAddress));
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("https://") || text.startsWith("http://")) && text.length() < 2000;
    }

    private static Optional<String> language(Document document, MetaTags meta, Optional<StructuredData> data) {
        Optional<String> root = document.getElementsByTag("html").stream()
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .filter(tag -> !tag.isBlank())
                .findFirst();
        return root.or(() -> data.flatMap(StructuredData::language))
                .or(() -> meta.first("content-language", "og:locale"))
                .map(tag -> tag.strip().replace('_', '-'));
    }
}
