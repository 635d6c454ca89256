package dev.stemma.clean.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by their `name`, `property` or `itemprop`, the first of each.
final class MetaTags {

    private final Map<String, String> values = new HashMap<>();

    MetaTags(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name : meta.attr(attribute).split("\\s+", 20)) {
                    if (!name.isEmpty()) {
                        values.putIfAbsent(name.toLowerCase(Locale.ROOT).replace('.', ':'), content);
                    }
                }
            }
        }
    }

    /// The value of the first of the names that is there. `.` and `:` are one.
    Optional<String> first(String... names) {
        for (String name : names) {
            String value = values.get(name.toLowerCase(Locale.ROOT).replace('.', ':'));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
