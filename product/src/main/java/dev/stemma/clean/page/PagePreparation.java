package dev.stemma.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Takes out what no reader sees and turns rows of line breaks into paragraphs.
final class PagePreparation {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "link",
            "svg",
            "canvas",
            "iframe",
            "audio",
            "video",
            "map",
            "datalist");

    private PagePreparation() {}

    static void run(Document document) {
        Element body = document.body();
        for (Element element : List.copyOf(body.getAllElements())) {
            if (UNSEEN.contains(element.normalName())) {
                element.remove();
            }
        }
        for (Element element : body.getAllElements()) {
            for (Node node : List.copyOf(element.childNodes())) {
                if (node instanceof Comment) {
                    node.remove();
                }
            }
        }
        for (Element lineBreak : List.copyOf(body.getElementsByTag("br"))) {
            if (lineBreak.parent() != null) {
                breakParagraph(lineBreak);
            }
        }
        for (Element font : List.copyOf(body.getElementsByTag("font"))) {
            font.tagName("span");
        }
    }

    /// Two or more line breaks in a row begin a paragraph of what follows within the line.
    private static void breakParagraph(Element lineBreak) {
        boolean several = false;
        Node next = significant(lineBreak.nextSibling());
        while (next instanceof Element element && element.normalName().equals("br")) {
            several = true;
            Node after = element.nextSibling();
            element.remove();
            next = significant(after);
        }
        if (!several) {
            return;
        }
        Element paragraph = new Element("p");
        lineBreak.replaceWith(paragraph);
        List<Node> inside = new ArrayList<>();
        for (Node node = paragraph.nextSibling(); node != null; node = node.nextSibling()) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                Node following = significant(element.nextSibling());
                if (following instanceof Element other && other.normalName().equals("br")) {
                    break;
                }
            }
            if (!Measure.isPhrasing(node)) {
                break;
            }
            inside.add(node);
        }
        while (!inside.isEmpty() && Measure.isBlank(inside.getLast())) {
            inside.removeLast();
        }
        inside.forEach(paragraph::appendChild);
        Element parent = paragraph.parent();
        if (parent != null && parent.normalName().equals("p")) {
            parent.tagName("div");
        }
    }

    private static @org.jspecify.annotations.Nullable Node significant(@org.jspecify.annotations.Nullable Node from) {
        Node node = from;
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.nextSibling();
        }
        return node;
    }
}
