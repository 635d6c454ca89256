package dev.stemma.clean.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What can be measured on an element: how much of it is text, how much of that is links, and what its class and id
/// say of its purpose.
final class Measure {

    private static final Pattern POSITIVE = Pattern.compile(
            "article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE = Pattern.compile(
            "-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta"
                    + "|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget",
            Pattern.CASE_INSENSITIVE);
    private static final String COMMAS = ",،﹐︐︑⹁⸴⸲，、";
    private static final Set<String> PHRASING = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "noscript",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "script",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "var",
            "wbr",
            "font",
            "u",
            "s",
            "strike",
            "tt",
            "big",
            "acronym");

    private Measure() {}

    /// The class and the id of an element, cut to a sensible length.
    static String names(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 500 ? names.substring(0, 500) : names;
    }

    /// 25 for each of class and id that speaks of content, -25 for each that speaks of furniture.
    static int classWeight(Element element) {
        int weight = 0;
        for (String name : new String[] {element.className(), element.id()}) {
            String bounded = name.length() > 500 ? name.substring(0, 500) : name;
            if (!bounded.isEmpty()) {
                weight -= NEGATIVE.matcher(bounded).find() ? 25 : 0;
                weight += POSITIVE.matcher(bounded).find() ? 25 : 0;
            }
        }
        return weight;
    }

    /// The share of the text that stands in links; links within the page count a third.
    static double linkDensity(Element element) {
        int length = element.text().length();
        if (length == 0) {
            return 0;
        }
        double linked = 0;
        for (Element link : element.getElementsByTag("a")) {
            linked += link.text().length() * (link.attr("href").startsWith("#") ? 0.3 : 1);
        }
        return linked / length;
    }

    /// The share of the text that stands in elements of some tags.
    static double textDensity(Element element, Set<String> tags) {
        int length = element.text().length();
        if (length == 0) {
            return 0;
        }
        int inside = 0;
        for (Element child : element.getAllElements()) {
            if (!child.equals(element) && tags.contains(child.normalName())) {
                inside += child.text().length();
            }
        }
        return (double) inside / length;
    }

    static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                commas++;
            }
        }
        return commas;
    }

    /// Whether a node runs within a line of text.
    static boolean isPhrasing(Node node) {
        if (node instanceof TextNode) {
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        if (PHRASING.contains(tag)) {
            return true;
        }
        return (tag.equals("a") || tag.equals("del") || tag.equals("ins"))
                && element.childNodes().stream().allMatch(Measure::isPhrasing);
    }

    static boolean isBlank(Node node) {
        return (node instanceof TextNode text && text.isBlank())
                || (node instanceof Element element && element.normalName().equals("br"));
    }

    /// Whether a reader would see the element.
    static boolean isVisible(Element element) {
        String style = element.attr("style");
        if (!style.isEmpty()) {
            String bare = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
            if (bare.contains("display:none") || bare.contains("visibility:hidden")) {
                return false;
            }
        }
        boolean ariaHidden = element.attr("aria-hidden").equals("true")
                && !element.className().contains("fallback-image");
        return !element.hasAttr("hidden") && !ariaHidden;
    }

    static boolean hasAncestor(Element element, String tag) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
