package dev.stemma.clean.page;

import dev.stemma.clean.page.PageFacts.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The places where pages say when they were published, strongest first. Each place is a rule with a name, and the
/// name goes into the evidence.
final class DateRules {

    private DateRules() {}

    /// One place where a date may stand.
    interface Rule {
        /// Its name, to be read behind "date in".
        String name();

        Optional<String> find(Document document, MetaTags meta, Optional<StructuredData> data);
    }

    private static final List<Rule> LADDER = List.of(
            new InStructuredData(),
            new InMeta(
                    "the page's article:published_time",
                    "article:published_time",
                    "og:published_time",
                    "og:article:published_time",
                    "rnews:datePublished",
                    "og:pubdate"),
            new InMeta(
                    "the page's publication date",
                    "datePublished",
                    "publish-date",
                    "publishdate",
                    "publish_date",
                    "pubdate",
                    "publication_date",
                    "publicationdate",
                    "date_published",
                    "article:published",
                    "parsely-pub-date",
                    "sailthru:date",
                    "article_date_original",
                    "originalpublicationdate",
                    "cxenseparse:recs:publishtime",
                    "ptime",
                    "displaydate",
                    "cre:date",
                    "article:create"),
            new InMeta(
                    "the page's Dublin Core",
                    "dc:date:issued",
                    "dcterms:issued",
                    "dc:date",
                    "dcterms:date",
                    "dcterms:created",
                    "dc:date:created",
                    "dc:created"),
            new InItemProperty(),
            new InTimeElement(),
            new InMeta("the page's date", "date", "timestamp", "created", "article:date"),
            new InDateElement());

    static List<StatedTime> find(Document document, MetaTags meta, Optional<StructuredData> data) {
        List<StatedTime> found = new ArrayList<>();
        for (Rule rule : LADDER) {
            rule.find(document, meta, data)
                    .filter(text -> text.chars().anyMatch(Character::isDigit))
                    .ifPresent(text -> found.add(new StatedTime(rule.name(), text)));
        }
        return found;
    }

    private static final class InStructuredData implements Rule {
        @Override
        public String name() {
            return "the page's structured data";
        }

        @Override
        public Optional<String> find(Document document, MetaTags meta, Optional<StructuredData> data) {
            return data.flatMap(StructuredData::published);
        }
    }

    private static final class InMeta implements Rule {
        private final String name;
        private final String[] tags;

        InMeta(String name, String... tags) {
            this.name = name;
            this.tags = tags;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<String> find(Document document, MetaTags meta, Optional<StructuredData> data) {
            return meta.first(tags);
        }
    }

    private static final class InItemProperty implements Rule {
        @Override
        public String name() {
            return "the page's datePublished element";
        }

        @Override
        public Optional<String> find(Document document, MetaTags meta, Optional<StructuredData> data) {
            return document.getElementsByAttributeValue("itemprop", "datePublished").stream()
                    .map(DateRules::value)
                    .filter(text -> !text.isBlank())
                    .findFirst();
        }
    }

    /// A `time` element that says it is the publication's, or else the only one above the article's text.
    private static final class InTimeElement implements Rule {
        @Override
        public String name() {
            return "the page's time element";
        }

        @Override
        public Optional<String> find(Document document, MetaTags meta, Optional<StructuredData> data) {
            List<Element> times = document.getElementsByTag("time");
            return times.stream()
                    .filter(time -> time.hasAttr("pubdate") || saysPublished(time))
                    .map(DateRules::value)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .or(() -> inside(times, "article")
                            .or(() -> times.size() == 1 ? inside(times, "body") : Optional.empty()));
        }

        private static boolean saysPublished(Element time) {
            String names = Measure.names(time).toLowerCase(Locale.ROOT);
            return (names.contains("publish") || names.contains("entry-date")) && !names.contains("updated");
        }

        private static Optional<String> inside(List<Element> times, String tag) {
            return times.stream()
                    .filter(time -> Measure.hasAncestor(time, tag))
                    .map(DateRules::value)
                    .filter(text -> !text.isBlank())
                    .findFirst();
        }
    }

    /// A short element whose class says that it holds the date.
    private static final class InDateElement implements Rule {
        private static final List<String> NAMES = List.of(
                "published",
                "pubdate",
                "publish-date",
                "publishdate",
                "post-date",
                "entry-date",
                "article-date",
                "dateline",
                "timestamp",
                "byline-date",
                "article__date",
                "date");

        @Override
        public String name() {
            return "the date line of the page";
        }

        @Override
        public Optional<String> find(Document document, MetaTags meta, Optional<StructuredData> data) {
            for (Element element : document.getAllElements()) {
                String names = Measure.names(element).toLowerCase(Locale.ROOT);
                if (!names.isBlank() && NAMES.stream().anyMatch(names::contains) && !names.contains("updated")) {
                    String text = element.text().strip();
                    boolean hasYear =
                            text.matches(".*\\d{2}.*") && text.matches("(?s).*(19|20)\\d{2}.*|.*\\d[./-]\\d{2}.*");
                    if (text.length() < 100 && hasYear) {
                        return Optional.of(text);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            if (element.attr(attribute).chars().anyMatch(Character::isDigit)) {
                return element.attr(attribute).strip();
            }
        }
        String text = element.text().strip();
        return text.length() > 150 ? "" : text;
    }
}
