package dev.stemma.ingest;

import dev.stemma.article.RawDocument.Stated;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The optional lines `Title: Outlet: Byline: Date: URL: Language:` above a plain text, or the same names in
/// front matter between two lines of `---`.
///
/// Such a line counts only at the very top and only where a blank line follows the last of them: an article that
/// begins with "Source: ..." in running text keeps it.
///
/// @param stated what the lines say
/// @param rest the text below them
record HeaderLines(Stated stated, String rest) {

    private static final Pattern LINE = Pattern.compile("\\s*\\**([\\p{L}][\\p{L} _-]{0,30})\\**[:=]\\**(?!//)(.*)");
    private static final int MOST_LINES = 40;

    private enum Field {
        TITLE,
        OUTLET,
        BYLINE,
        DATE,
        URL,
        LANGUAGE
    }

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("outlet", Field.OUTLET),
            Map.entry("source", Field.OUTLET),
            Map.entry("publisher", Field.OUTLET),
            Map.entry("publication", Field.OUTLET),
            Map.entry("newspaper", Field.OUTLET),
            Map.entry("site", Field.OUTLET),
            Map.entry("website", Field.OUTLET),
            Map.entry("byline", Field.BYLINE),
            Map.entry("by", Field.BYLINE),
            Map.entry("author", Field.BYLINE),
            Map.entry("authors", Field.BYLINE),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("publish date", Field.DATE),
            Map.entry("published on", Field.DATE),
            Map.entry("published at", Field.DATE),
            Map.entry("publication date", Field.DATE),
            Map.entry("pubdate", Field.DATE),
            Map.entry("time", Field.DATE),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("address", Field.URL),
            Map.entry("permalink", Field.URL),
            Map.entry("language", Field.LANGUAGE),
            Map.entry("lang", Field.LANGUAGE));

    /// Splits a text into its header lines and the rest. The text is returned unchanged when it has none.
    static HeaderLines of(String text) {
        int at = 0;
        boolean frontMatter = false;
        boolean ended = false;
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (int line = 0; line < MOST_LINES && at < text.length() && !ended; line++) {
            int end = endOfLine(text, at);
            String content = text.substring(at, Math.min(end, at + 2000)).strip();
            at = end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
            if (content.equals("---")) {
                ended = frontMatter;
                frontMatter = true;
                continue;
            }
            if (content.isEmpty()) {
                ended = !values.isEmpty() && !frontMatter;
                continue;
            }
            Matcher matcher = LINE.matcher(content);
            Field field = matcher.matches() ? NAMES.get(normal(matcher.group(1))) : null;
            if (field != null) {
                String value = unquoted(matcher.group(2));
                if (!value.isEmpty()) {
                    values.putIfAbsent(field, value);
                }
            } else if (!frontMatter) {
                return new HeaderLines(Stated.NOTHING, text);
            }
        }
        if (values.isEmpty() || (!ended && at < text.length())) {
            return new HeaderLines(Stated.NOTHING, text);
        }
        Stated stated = new Stated(
                Optional.ofNullable(values.get(Field.TITLE)),
                Optional.ofNullable(values.get(Field.OUTLET)),
                Optional.ofNullable(values.get(Field.BYLINE)),
                Optional.ofNullable(values.get(Field.DATE)),
                Optional.ofNullable(values.get(Field.URL)),
                Optional.ofNullable(values.get(Field.LANGUAGE)));
        return new HeaderLines(stated, text.substring(at));
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() >= 2
                && ((bare.startsWith("\"") && bare.endsWith("\"")) || (bare.startsWith("'") && bare.endsWith("'")));
        return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }
}
