package dev.stemma.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns `div`s that hold running text into paragraphs.
final class Paragraphing {

    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");

    private Paragraphing() {}

    /// Puts the loose text of a `div` into paragraphs; a `div` that holds one paragraph or no block becomes one.
    ///
    /// @param paragraphs takes what has become a paragraph in place of the `div`
    /// @return the element that stands in its place
    static Element unwrap(Element div, List<Element> paragraphs) {
        wrapLooseText(div);
        if (holdsOnlyOneParagraph(div) && Measure.linkDensity(div) < 0.25) {
            Element paragraph = div.child(0);
            div.replaceWith(paragraph);
            paragraphs.add(paragraph);
            return paragraph;
        }
        if (div.stream().skip(1).noneMatch(element -> BLOCKS.contains(element.normalName()))) {
            div.tagName("p");
            paragraphs.add(div);
        }
        return div;
    }

    private static void wrapLooseText(Element div) {
        List<Node> run = new ArrayList<>();
        for (Node child : List.copyOf(div.childNodes())) {
            if (Measure.isPhrasing(child)) {
                if (!run.isEmpty() || !Measure.isBlank(child)) {
                    run.add(child);
                }
            } else {
                wrap(run);
            }
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        while (!run.isEmpty() && Measure.isBlank(run.getLast())) {
            run.removeLast();
        }
        if (!run.isEmpty()) {
            Element paragraph = new Element("p");
            run.getFirst().before(paragraph);
            run.forEach(paragraph::appendChild);
            run.clear();
        }
    }

    private static boolean holdsOnlyOneParagraph(Element div) {
        return div.childrenSize() == 1
                && div.child(0).normalName().equals("p")
                && div.childNodes().stream().noneMatch(node -> node instanceof TextNode text && !text.isBlank());
    }
}
