package dev.stemma.clean.page;

import dev.stemma.article.RemovedText;
import dev.stemma.article.RemovedText.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Keeps what stands on a page besides the article, each piece with a reason. A piece of more than a thousand
/// characters is cut, and so is the whole: a page's menus are not worth more.
final class Surroundings {

    /// The attribute that holds an element's place on the page.
    static final String PLACE = "data-stemma-place";

    private static final int LONGEST_PIECE = 1000;
    private static final int LONGEST_WHOLE = 40_000;

    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(int place, String text, Reason reason) {}

    /// Numbers the elements, so that the pieces can be put back into the order of the page.
    static void numberElements(Element root) {
        int place = 0;
        for (Element element : root.getAllElements()) {
            element.attr(PLACE, Integer.toString(place++));
        }
    }

    /// Takes an element off the page.
    void drop(Element element) {
        drop(element, reason(element));
    }

    void drop(Element element, Reason reason) {
        keep(element, reason);
        element.remove();
    }

    private void keep(Element element, Reason reason) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            pieces.add(new Piece(place(element), text, reason));
        }
    }

    /// Keeps everything that an element still holds, in pieces.
    void keepRest(Element root) {
        List<Element> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.removeLast();
            Reason reason = reason(element);
            boolean mixed =
                    element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
            if (!element.equals(root) && (reason != Reason.OTHER || mixed || element.childrenSize() == 0)) {
                keep(element, reason);
            } else {
                open.addAll(element.children());
            }
        }
    }

    /// A state to come back to when an attempt is given up.
    int mark() {
        return pieces.size();
    }

    void reset(int mark) {
        pieces.subList(mark, pieces.size()).clear();
    }

    List<RemovedText> listRemoved() {
        List<RemovedText> removed = new ArrayList<>();
        int length = 0;
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparingInt(Piece::place)).toList()) {
            length += Math.min(piece.text.length(), LONGEST_PIECE);
            if (length > LONGEST_WHOLE) {
                removed.add(new RemovedText("…", Reason.OTHER));
                break;
            }
            String text =
                    piece.text.length() > LONGEST_PIECE ? piece.text.substring(0, LONGEST_PIECE) + " …" : piece.text;
            removed.add(new RemovedText(text, piece.reason));
        }
        return removed;
    }

    static int place(Element element) {
        String place = element.attr(PLACE);
        return place.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(place);
    }

    /// What an element is for, by its tag, role, class and id.
    static Reason reason(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav")) {
            return Reason.NAVIGATION;
        }
        if (tag.equals("figcaption")) {
            return Reason.PHOTO_CREDIT;
        }
        String names = (Measure.names(element) + " " + element.attr("role")).toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (rule.parts().stream().anyMatch(names::contains)) {
                return rule.reason();
            }
        }
        List<String> words = List.of(names.split("[^a-z]+", -1));
        if (words.contains("ad") || words.contains("ads")) {
            return Reason.ADVERTISEMENT;
        }
        if (tag.equals("time")) {
            return Reason.DATELINE;
        }
        if (tag.equals("footer")) {
            return element.text().contains("©") ? Reason.LEGAL : Reason.NAVIGATION;
        }
        return tag.equals("header") || tag.equals("menu") ? Reason.NAVIGATION : Reason.OTHER;
    }

    private record Rule(Reason reason, List<String> parts) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Reason.COMMENTS, List.of("comment", "disqus", "replies", "respond")),
            new Rule(Reason.SUBSCRIPTION, List.of("newsletter", "subscri", "signup", "sign-up", "paywall", "regwall")),
            new Rule(Reason.SHARING, List.of("share", "sharing", "social", "follow-us", "addthis")),
            new Rule(
                    Reason.ADVERTISEMENT,
                    List.of("advert", "sponsor", "banner", "outbrain", "taboola", "dfp", "-ad-", "promo")),
            new Rule(
                    Reason.RELATED,
                    List.of(
                            "related",
                            "recommend",
                            "most-read",
                            "mostread",
                            "popular",
                            "trending",
                            "read-more",
                            "readmore",
                            "read-next",
                            "teaser",
                            "more-stor",
                            "more-on")),
            new Rule(Reason.LEGAL, List.of("cookie", "consent", "gdpr", "copyright", "legal", "privacy")),
            new Rule(Reason.PHOTO_CREDIT, List.of("caption", "photo-credit", "image-credit", "gallery")),
            new Rule(Reason.BYLINE, List.of("byline", "author")),
            new Rule(Reason.DATELINE, List.of("timestamp", "published", "pubdate", "post-date", "entry-meta")),
            new Rule(
                    Reason.NAVIGATION,
                    List.of(
                            "navigation",
                            "navbar",
                            "menu",
                            "breadcrumb",
                            "pagination",
                            "skip-link",
                            "toolbar",
                            "topbar")),
            new Rule(Reason.SITE_NAME, List.of("masthead", "logo", "site-title", "site-name")));
}
