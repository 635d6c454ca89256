package dev.stemma.report.export;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes indented XML. Characters that XML cannot hold are left out.
final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Xml open(String name, String... attributes) {
        indent();
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /// Closes the innermost open element.
    Xml close() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /// An element without content.
    Xml empty(String name, String... attributes) {
        indent();
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /// An element that holds words.
    Xml text(String name, String text, String... attributes) {
        indent();
        tag(name, attributes);
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                default -> {
                    boolean allowed =
                            c == '\t' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
                    if (allowed) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("element " + open.peek() + " is still open");
        }
        return out.toString();
    }
}
