package dev.stemma.clean.page;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The article in a page's JSON-LD, in the vocabulary of schema.org: alone, in an array, in `@graph` or inside
/// another object, with publisher and author written out or named by `@id`.
final class StructuredData {

    private static final int MOST_OBJECTS = 20_000;

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "askpublicnewsarticle",
            "reviewnewsarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "blogposting",
            "liveblogposting",
            "report",
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "socialmediaposting",
            "techarticle",
            "discussionforumposting");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode article;
    private final Map<String, JsonNode> byId;

    private StructuredData(JsonNode article, Map<String, JsonNode> byId) {
        this.article = article;
        this.byId = byId;
    }

    /// Finds the article that the page is about. Where several are described, it is the one whose headline stands
    /// among the page's titles; without such a headline, the first.
    ///
    /// @param titles the titles that the page states elsewhere
    static Optional<StructuredData> of(Document document, List<String> titles) {
        List<JsonNode> found = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                collect(script.data(), found, byId);
            }
        }
        Set<String> known = new TreeSet<>();
        titles.forEach(title -> known.add(Titles.letters(title)));
        return found.stream()
                .filter(node ->
                        known.contains(Titles.letters(node.path("headline").asText(""))))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(node -> new StructuredData(node, byId));
    }

    private static void collect(String data, List<JsonNode> found, Map<String, JsonNode> byId) {
        JsonNode root;
        try {
            root = MAPPER.readTree(bare(data));
        } catch (JacksonException e) {
            return;
        }
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_OBJECTS && !open.isEmpty(); i++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                if (isArticle(node)) {
                    found.add(node);
                }
                String id = node.path("@id").asText("");
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    open.addLast(child);
                }
            }
        }
    }

    /// Without the comment or CDATA marks that some pages wrap around the data.
    private static String bare(String data) {
        int start = 0;
        while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
            start++;
            if (data.startsWith("<![CDATA[", start - 1)) {
                start += "<![CDATA[".length() - 1;
            }
        }
        return data.substring(start);
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticleType(one.asText(""))) {
                    return true;
                }
            }
            return false;
        }
        return isArticleType(type.asText(""));
    }

    private static boolean isArticleType(String type) {
        String low = type.toLowerCase(Locale.ROOT);
        int slash = Math.max(low.lastIndexOf('/'), low.lastIndexOf(':'));
        return ARTICLES.contains(low.substring(slash + 1));
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated")).or(() -> text("uploadDate"));
    }

    Optional<String> publisher() {
        return names(article.path("publisher")).stream()
                .findFirst()
                .or(() -> names(article.path("sourceOrganization")).stream().findFirst());
    }

    Optional<String> authors() {
        List<String> authors = names(article.path("author"));
        if (authors.isEmpty()) {
            authors = names(article.path("creator"));
        }
        return authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors));
    }

    Optional<String> url() {
        JsonNode main = article.path("mainEntityOfPage");
        String id = main.isObject() ? main.path("@id").asText(main.path("url").asText("")) : main.asText("");
        return text("url").or(() -> Optional.of(id)).filter(address -> address.startsWith("http"));
    }

    Optional<String> language() {
        return text("inLanguage")
                .or(() -> names(article.path("inLanguage")).stream().findFirst());
    }

    /// The text without paragraphs; some pages put HTML into it.
    Optional<String> body() {
        return text("articleBody");
    }

    private Optional<String> text(String name) {
        JsonNode value = article.path(name);
        if (value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(Parser.unescapeEntities(value.textValue(), false).strip())
                : Optional.empty();
    }

    private List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
        for (JsonNode one : all) {
            JsonNode full = one.isObject() && !one.has("name")
                    ? byId.getOrDefault(one.path("@id").asText(""), one)
                    : one;
            JsonNode name = full.isObject() ? full.path("name") : full;
            if (name.isArray() && !name.isEmpty()) {
                name = name.get(0);
            }
            boolean isName = name.isTextual()
                    && !name.textValue().isBlank()
                    && !name.textValue().startsWith("http");
            if (isName && names.size() < 20) {
                names.add(Parser.unescapeEntities(name.textValue(), false).strip());
            }
        }
        return names;
    }
}
