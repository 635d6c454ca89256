package dev.stemma.ingest;

import dev.stemma.article.RawDocument.Form;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What an input holds, by its first bytes and then by the ending of its name.
sealed interface Content {

    /// Text of some form.
    record Text(Form form) implements Content {}

    /// JSON or JSON Lines.
    record Json() implements Content {}

    /// A gzip stream.
    record Gzip() implements Content {}

    /// A zip archive.
    record Zip() implements Content {}

    /// Something that Stemma does not read.
    ///
    /// @param reason one line with the mend
    record Unreadable(String reason) implements Content {}

    /// What the first bytes and the name say.
    static Content of(byte[] head, String fileName) {
        String ending = ending(fileName);
        String unreadable = Unread.BY_ENDING.get(ending);
        if (unreadable != null) {
            return new Unreadable(unreadable);
        }
        String start = new String(head, 0, Math.min(head.length, 600), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u001F\u008B")) {
            return new Gzip();
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            boolean office = start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/");
            return office ? new Unreadable(Unread.OFFICE) : new Zip();
        }
        for (Map.Entry<String, String> magic : Unread.BY_START.entrySet()) {
            if (start.startsWith(magic.getKey()) && (!Unread.isWord(magic.getKey()) || hasControls(start))) {
                return new Unreadable(magic.getValue());
            }
        }
        if (start.startsWith("ustar", 257)) {
            return new Unreadable(Unread.ARCHIVE);
        }
        return switch (ending) {
            case "json", "jsonl", "ndjson", "jsonlines", "geojson" -> new Json();
            case "html", "htm", "xhtml", "shtml" -> new Text(Form.HTML);
            case "md", "markdown", "mdown" -> looksLikeJson(start) ? new Json() : new Text(Form.MARKDOWN);
            default -> fromStart(start);
        };
    }

    private static Content fromStart(String start) {
        String wide = start.replace("\0", "");
        String text = wide.startsWith("\u00EF\u00BB\u00BF") ? wide.substring(3) : wide;
        if (looksLikeJson(text)) {
            return new Json();
        }
        if (looksLikeHtml(text)) {
            return new Text(Form.HTML);
        }
        String low = text.stripLeading().toLowerCase(Locale.ROOT);
        if (low.startsWith("<?xml") || low.startsWith("<rss") || low.startsWith("<feed")) {
            return new Unreadable(Unread.XML);
        }
        return new Text(Form.PLAIN);
    }

    private static boolean hasControls(String start) {
        return start.chars().anyMatch(c -> c < 9);
    }

    private static boolean looksLikeJson(String start) {
        String text = start.strip();
        if (text.startsWith("{")) {
            String inside = text.substring(1).stripLeading();
            return inside.startsWith("\"") || inside.startsWith("}");
        }
        if (text.startsWith("[")) {
            String inside = text.substring(1).stripLeading();
            return inside.startsWith("{") || inside.equals("]");
        }
        return false;
    }

    /// Whether a text begins as a page does, declarations and comments aside.
    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), 4000)).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < start.length()) {
            String rest = start.substring(at).stripLeading();
            if (rest.startsWith("<!doctype html")) {
                return true;
            }
            int end = rest.startsWith("<!--") ? rest.indexOf("-->") : rest.startsWith("<?xml") ? rest.indexOf(">") : -1;
            if (end < 0) {
                return rest.matches("(?s)\uFEFF?<(html|head|body|article|main|div|meta|title)[\\s>].*")
                        || (rest.startsWith("<") && rest.contains("</p>"));
            }
            at = start.length() - rest.length() + end + 1;
            while (at < start.length() && start.charAt(at) != '<') {
                at++;
            }
        }
        return false;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// What is known and not read, with the mend.
    final class Unread {

        static final String OFFICE = "an office document, which Stemma does not read: save it as text or HTML";
        static final String ARCHIVE = "an archive that Stemma does not read: unpack it, or make a zip of it";
        static final String XML = "XML or a feed, which Stemma does not read: save the articles as text or HTML";
        private static final String PDF = "a PDF, which Stemma does not read: save the article as text or HTML";
        private static final String MEDIA = "a picture, sound or film: save the article's words as text";
        private static final String PAGE = "a page saved with its parts or a mail: save it as plain HTML or text";
        private static final String TABLE =
                "a table, which Stemma does not read: save it as JSON Lines with title, text, outlet and date";
        private static final String PART = "a part of a page or a program, not an article: leave it out";
        private static final String DATABASE = "a database or program: export the articles as JSON Lines";

        static final Map<String, String> BY_ENDING = byEnding();
        static final Map<String, String> BY_START = Map.ofEntries(
                Map.entry("%PDF-", PDF),
                Map.entry("{\\rtf", OFFICE),
                Map.entry("\u00D0\u00CF\u0011\u00E0", OFFICE),
                Map.entry("\u0089PNG", MEDIA),
                Map.entry("\u00FF\u00D8\u00FF", MEDIA),
                Map.entry("GIF8", MEDIA),
                Map.entry("RIFF", MEDIA),
                Map.entry("ID3", MEDIA),
                Map.entry("OggS", MEDIA),
                Map.entry("\u007FELF", DATABASE),
                Map.entry("SQLite format 3", DATABASE),
                Map.entry("\u00CA\u00FE\u00BA\u00BE", DATABASE),
                Map.entry("7z\u00BC\u00AF", ARCHIVE),
                Map.entry("Rar!", ARCHIVE),
                Map.entry("BZh9", ARCHIVE),
                Map.entry("\u00FD7zXZ", ARCHIVE),
                Map.entry("(\u00B5/\u00FD", ARCHIVE),
                Map.entry("bplist0", PAGE));

        private Unread() {}

        /// Whether a text, too, could begin so.
        static boolean isWord(String magic) {
            return magic.chars().allMatch(Character::isLetterOrDigit);
        }

        private static Map<String, String> byEnding() {
            Map<String, String> reasons = new TreeMap<>();
            Set.of("pdf", "ps").forEach(ending -> reasons.put(ending, PDF));
            Set.of("doc", "docx", "odt", "rtf", "pages", "epub", "mobi", "ppt", "pptx", "odp")
                    .forEach(ending -> reasons.put(ending, OFFICE));
            Set.of("tar", "tgz", "bz2", "xz", "7z", "rar", "zst").forEach(ending -> reasons.put(ending, ARCHIVE));
            Set.of("csv", "tsv", "xls", "xlsx", "ods", "parquet").forEach(ending -> reasons.put(ending, TABLE));
            Set.of("mhtml", "mht", "webarchive", "eml", "msg", "mbox", "warc", "har")
                    .forEach(ending -> reasons.put(ending, PAGE));
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "mp3", "mp4", "wav", "m4a", "mov", "webm", "avi")
                    .forEach(ending -> reasons.put(ending, MEDIA));
            Set.of("js", "css", "map", "woff", "woff2", "ttf", "class", "jar", "py", "java")
                    .forEach(ending -> reasons.put(ending, PART));
            Set.of("db", "sqlite", "exe", "dll", "so").forEach(ending -> reasons.put(ending, DATABASE));
            return Map.copyOf(reasons);
        }
    }
}
