package dev.stemma.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes HTML whose text cannot become markup.
///
/// Names of elements and attributes come from the code alone and are checked; every value and every text is
/// escaped. Characters that HTML forbids, and those that turn the direction of what stands around them,
/// become U+FFFD. Elements are closed in the order in which they were opened.
final class Markup {

    private static final Set<String> VOID = Set.of("meta", "link", "br", "wbr");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("style", "src", "srcdoc", "action", "formaction");

    private static final Pattern OWN_FILE =
            Pattern.compile("(\\.\\./)?([a-z0-9-]+/)?[a-z0-9-]+\\.html(#[A-Za-z0-9-]*)?");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private long written;

    Markup(Appendable out) {
        this.out = out;
    }

    /// What stands inside an element.
    @FunctionalInterface
    interface Body {
        void write();
    }

    /// The number of UTF-16 units written so far.
    long written() {
        return written;
    }

    /// Starts a document.
    Markup doctype() {
        put("<!doctype html>\n");
        return this;
    }

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; an attribute without a value has the empty value; one
    ///     whose value is [#NONE] is left out
    Markup open(String element, String... attributes) {
        check(element);
        put("<");
        put(element);
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attribute without a value in <" + element + ">");
        }
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(element, attributes[i], attributes[i + 1]);
        }
        put(">");
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /// A value that leaves its attribute out.
    static final String NONE = "\uFFFFnone";

    private void attribute(String element, String name, String value) {
        check(name);
        if (FORBIDDEN_ATTRIBUTES.contains(name) || name.startsWith("on")) {
            throw new IllegalArgumentException("attribute " + name + " is not used in a page: <" + element + ">");
        }
        if (value.equals(NONE)) {
            return;
        }
        if (name.equals("href") && !isSafeAddress(value)) {
            throw new IllegalArgumentException("not an address a page may lead to: " + value);
        }
        put(" ");
        put(name);
        if (!value.isEmpty()) {
            put("=\"");
            escape(value);
            put("\"");
        }
    }

    /// Whether an address leads inside the page or to another of its files, holds data of the page's own, or
    /// is a web address.
    static boolean isSafeAddress(String address) {
        return address.startsWith("#")
                || OWN_FILE.matcher(address).matches()
                || address.startsWith("data:image/svg+xml,")
                || address.startsWith("https://")
                || address.startsWith("http://");
    }

    /// Closes the innermost element.
    Markup close() {
        put("</");
        put(open.pop());
        put(">");
        return this;
    }

    /// An element with a body.
    Markup element(String element, Body body, String... attributes) {
        open(element, attributes);
        int depth = open.size();
        body.write();
        if (open.size() != depth) {
            throw new IllegalStateException("the body of <" + element + "> leaves elements open");
        }
        return close();
    }

    /// An element that holds one text.
    Markup leaf(String element, String text, String... attributes) {
        open(element, attributes);
        text(text);
        return close();
    }

    /// An element that holds nothing.
    Markup empty(String element, String... attributes) {
        open(element, attributes);
        return VOID.contains(element) ? this : close();
    }

    /// A text.
    Markup text(String text) {
        escape(text);
        return this;
    }

    /// Starts a line, so that the source can be read.
    Markup line() {
        put("\n");
        return this;
    }

    /// A style sheet or script of the program's own.
    ///
    /// @throws IllegalArgumentException when it could end its element before its end
    Markup own(String element, String content) {
        if (content.contains("</") || content.contains("<!--")) {
            throw new IllegalArgumentException("the content of <" + element + "> would end it");
        }
        open(element);
        put(content);
        return close();
    }

    /// A piece that was written before.
    Markup piece(Fragment piece) {
        put(piece.html());
        return this;
    }

    /// Fails when an element is still open.
    void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
    }

    private static void check(String name) {
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            boolean digit = unit >= '0' && unit <= '9';
            if (!letter && !digit && unit != '-') {
                throw new IllegalArgumentException("not a name of markup: " + name);
            }
        }
    }

    private void escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(unit);
                default -> {
                    if (Character.isHighSurrogate(unit)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        escaped.append(unit).append(text.charAt(++i));
                    } else {
                        escaped.append(isSafe(unit) ? unit : '\uFFFD');
                    }
                }
            }
        }
        put(escaped);
    }

    /// Whether a unit may stand in a page: no control character, no half of a pair, nothing that overrides
    /// the direction of writing.
    private static boolean isSafe(char unit) {
        boolean control = unit < ' ' || (unit >= '\u007F' && unit <= '\u009F');
        boolean turns = unit >= '\u202A' && unit <= '\u202E';
        boolean none = (unit >= '\uFDD0' && unit <= '\uFDEF') || unit >= '\uFFFE';
        return !control && !turns && !none && !Character.isSurrogate(unit);
    }

    private void put(CharSequence content) {
        try {
            out.append(content);
            written += content.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
