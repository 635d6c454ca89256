package dev.stemma.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Writes the text of an element in blocks: one for each paragraph, heading, list item, table row and caption.
final class BlockWriter implements NodeVisitor {

    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "caption");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<Block.Kind> kinds = new ArrayList<>(List.of(Block.Kind.PARAGRAPH));

    private BlockWriter() {}

    static List<Block> write(Element root) {
        BlockWriter writer = new BlockWriter();
        root.traverse(writer);
        writer.close();
        return List.copyOf(writer.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                lineBreak(element);
            } else if (tag.equals("td") || tag.equals("th")) {
                if (!open.toString().isBlank()) {
                    open.append(" | ");
                }
            } else if (BLOCK_TAGS.contains(tag)) {
                close();
                kinds.add(kind(tag));
            }
        }
    }

    /// A single line break parts lines of verse or an address and stays a space; two part paragraphs.
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element other && other.normalName().equals("br")) {
            close();
        } else {
            open.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCK_TAGS.contains(element.normalName())) {
            close();
            kinds.removeLast();
        }
    }

    private Block.Kind kind(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "tr" -> Block.Kind.ROW;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            default -> kinds.getLast() == Block.Kind.CAPTION ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
        };
    }

    private void close() {
        String line = oneLine(open);
        open.setLength(0);
        if (!line.isEmpty()) {
            blocks.add(new Block(line, kinds.getLast()));
        }
    }

    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = true;
            } else {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }
}
