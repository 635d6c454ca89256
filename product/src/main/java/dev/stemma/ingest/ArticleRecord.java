package dev.stemma.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stemma.article.RawDocument;
import dev.stemma.article.RawDocument.Form;
import dev.stemma.article.RawDocument.Stated;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An article in a JSON object. Names are compared without case, `_`, `-` and blanks, so that `published_at` and
/// `publishedAt` are one; of several, the earlier in the list counts.
///
/// @param form what the text is written in
/// @param text the article's text, not blank
/// @param stated what the other fields say
record ArticleRecord(Form form, String text, Stated stated) {

    static final String WITHOUT_TEXT =
            "no article text in the record: expected a field such as text, content, body or articleBody";

    /// Names of arrays of articles, for objects that are too large to look into first.
    static final Set<String> LISTS = Set.of(
            "articles",
            "items",
            "results",
            "documents",
            "docs",
            "data",
            "entries",
            "news",
            "hits",
            "stories",
            "posts",
            "records",
            "Articles",
            "Items",
            "Results",
            "Documents",
            "Data");

    private static final List<String> TEXT = List.of(
            "text",
            "content",
            "body",
            "articlebody",
            "articlecontent",
            "articletext",
            "fulltext",
            "maintext",
            "bodytext",
            "contenttext",
            "storytext",
            "cleanedtext",
            "cleantext",
            "plaintext",
            "rawtext",
            "story",
            "paragraphs",
            "transcript",
            "article",
            "fields",
            "source",
            "document");
    private static final List<String> HTML =
            List.of("html", "contenthtml", "bodyhtml", "articlehtml", "rawhtml", "pagehtml", "contentencoded");
    private static final List<String> MARKDOWN = List.of("markdown", "contentmarkdown", "md");
    private static final List<String> SUMMARY =
            List.of("description", "summary", "abstract", "snippet", "leadparagraph", "excerpt");
    private static final List<String> TITLE =
            List.of("title", "headline", "headlines", "articletitle", "webtitle", "heading", "name");
    private static final List<String> OUTLET = List.of(
            "outlet",
            "publisher",
            "source",
            "sourcename",
            "publication",
            "newspaper",
            "site",
            "sitename",
            "website",
            "media",
            "medianame",
            "journal",
            "provider",
            "feedtitle",
            "feed",
            "channel",
            "agency",
            "sourcedomain",
            "domain");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "publishedat",
            "publisheddate",
            "publishdate",
            "publishedon",
            "publicationdate",
            "pubdate",
            "datepublished",
            "published time",
            "publishedtime",
            "webpublicationdate",
            "firstpublished",
            "firstpublicationdate",
            "pubtime",
            "publishtime",
            "datetime",
            "timestamp",
            "time",
            "seendate",
            "created",
            "createdat",
            "datecreated");
    private static final List<String> URL = List.of(
            "url",
            "link",
            "address",
            "canonicalurl",
            "canonical",
            "permalink",
            "articleurl",
            "weburl",
            "sourceurl",
            "href",
            "uri",
            "guid",
            "id");
    private static final List<String> BYLINE =
            List.of("byline", "author", "authors", "creator", "dccreator", "writer", "journalist", "by");
    private static final List<String> LANGUAGE = List.of("language", "lang", "inlanguage", "locale");

    /// Inside a field that is itself an object.
    private static final List<String> WORDS_INSIDE = List.of(
            "rendered",
            "value",
            "text",
            "plain",
            "bodytext",
            "body",
            "content",
            "name",
            "title",
            "main",
            "original",
            "full",
            "basic",
            "#text",
            "id");

    /// The article in a record, empty when the record has no text.
    static Optional<ArticleRecord> of(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        JsonNode object = node.path("_source").isObject() ? node.path("_source") : node;
        Map<String, JsonNode> fields = new HashMap<>();
        for (var field : object.properties()) {
            fields.putIfAbsent(normal(field.getKey()), field.getValue());
        }
        Stated stated = new Stated(
                words(fields, TITLE),
                outlet(fields),
                byline(fields),
                date(fields),
                address(fields),
                words(fields, LANGUAGE));
        return text(fields).map(found -> new ArticleRecord(found.form(), found.text(), stated));
    }

    RawDocument document(String name, String sha256) {
        return new RawDocument(name, sha256, form, text, stated);
    }

    private record Body(Form form, String text) {}

    private static Optional<Body> text(Map<String, JsonNode> fields) {
        Optional<String> plain = TEXT.stream()
                .map(name -> fields.get(name))
                .filter(value -> value != null)
                .map(ArticleRecord::paragraphs)
                .filter(value -> !value.isBlank() && value.strip().indexOf(' ') > 0)
                .findFirst();
        Optional<String> html = longText(fields, HTML);
        Optional<String> markdown = longText(fields, MARKDOWN);
        if (html.isPresent() && plain.map(text -> text.length() < 300).orElse(true)) {
            return html.map(text -> new Body(Form.HTML, text));
        }
        if (plain.isPresent()) {
            return plain.map(text -> new Body(hasTags(text) ? Form.HTML : Form.PLAIN, text));
        }
        if (markdown.isPresent()) {
            return markdown.map(text -> new Body(Form.MARKDOWN, text));
        }
        return longText(fields, SUMMARY).map(text -> new Body(hasTags(text) ? Form.HTML : Form.PLAIN, text));
    }

    private static Optional<String> longText(Map<String, JsonNode> fields, List<String> names) {
        return names.stream()
                .map(name -> fields.get(name))
                .filter(value -> value != null)
                .map(ArticleRecord::paragraphs)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static boolean hasTags(String text) {
        String start = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(Locale.ROOT);
        return start.contains("</p>")
                || start.contains("<p>")
                || start.contains("<br")
                || start.contains("</div>")
                || start.contains("<!doctype html");
    }

    /// The words of a value; those of an array become paragraphs.
    private static String paragraphs(JsonNode value) {
        if (value.isArray()) {
            StringBuilder joined = new StringBuilder();
            value.forEach(element -> {
                String part = single(element);
                joined.append(joined.isEmpty() || part.isEmpty() ? "" : "\n\n").append(part);
            });
            return joined.toString();
        }
        return single(value);
    }

    private static String single(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isObject()) {
            Map<String, JsonNode> inside = new HashMap<>();
            value.properties().forEach(field -> inside.putIfAbsent(normal(field.getKey()), field.getValue()));
            for (String name : WORDS_INSIDE) {
                JsonNode words = inside.get(name);
                if (words != null && words.isTextual() && !words.textValue().isBlank()) {
                    return words.textValue();
                }
            }
        }
        return "";
    }

    private static Optional<String> words(Map<String, JsonNode> fields, List<String> names) {
        return names.stream()
                .map(name -> fields.get(normal(name)))
                .filter(value -> value != null)
                .map(value -> value.isArray() && !value.isEmpty() ? single(value.get(0)) : single(value))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() < 1000)
                .findFirst();
    }

    /// A name goes before an address that stands in for one.
    private static Optional<String> outlet(Map<String, JsonNode> fields) {
        List<String> found = new ArrayList<>();
        for (String name : OUTLET) {
            words(fields, List.of(name)).ifPresent(found::add);
        }
        return found.stream()
                .filter(text -> !looksLikeAddress(text))
                .findFirst()
                .or(() -> found.stream().findFirst().map(ArticleRecord::host));
    }

    private static boolean looksLikeAddress(String text) {
        return text.matches("(?i)(https?://\\S*|[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,6}(/\\S*)?)");
    }

    private static String host(String address) {
        String host = address.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^www\\.", "");
        int slash = host.indexOf('/');
        String bare = slash < 0 ? host : host.substring(0, slash);
        return bare.isEmpty() ? address : bare;
    }

    private static Optional<String> byline(Map<String, JsonNode> fields) {
        for (String name : BYLINE) {
            JsonNode value = fields.get(name);
            if (value == null) {
                continue;
            }
            List<String> people = new ArrayList<>();
            if (value.isArray()) {
                for (JsonNode person : value) {
                    String own = single(person).strip();
                    if (!own.isEmpty() && people.size() < 20) {
                        people.add(own);
                    }
                }
            } else if (!single(value).isBlank()) {
                people.add(single(value).strip());
            }
            if (!people.isEmpty()) {
                return Optional.of(String.join(", ", people));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(Map<String, JsonNode> fields) {
        for (String name : DATE) {
            JsonNode value = fields.get(normal(name));
            if (value == null) {
                continue;
            }
            if (value.isNumber() || (value.isTextual() && value.textValue().matches("\\d{9,10}|\\d{13}"))) {
                Optional<String> instant = instant(value.asLong());
                if (instant.isPresent()) {
                    return instant;
                }
            } else if (!single(value).isBlank()) {
                return Optional.of(single(value).strip());
            }
        }
        return Optional.empty();
    }

    /// Seconds or milliseconds since 1970; a small number is a year or a counter.
    private static Optional<String> instant(long number) {
        long seconds = number > 20_000_000_000L ? number / 1000 : number;
        if (seconds < 100_000_000) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(seconds).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> address(Map<String, JsonNode> fields) {
        return URL.stream()
                .map(name -> words(fields, List.of(name)))
                .flatMap(Optional::stream)
                .filter(text -> text.startsWith("http://") || text.startsWith("https://"))
                .findFirst();
    }

    private static String normal(String name) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 60); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ' && c != ':' && c != '.') {
                kept.append(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }
}
