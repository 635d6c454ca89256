package dev.stemma.clean.page;

import dev.stemma.article.RemovedText.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes out of the found article what is inside it and not a part of it: forms, asides, share buttons, and lists,
/// tables and boxes that are made of links or pictures more than of text.
final class ArticleCleaning {

    private static final Pattern SHARE = Pattern.compile("(\\b|_)(share|sharedaddy)(\\b|_)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOADING =
            Pattern.compile("((loading|正在加载|Загрузка|chargement|cargando)(…|\\.\\.\\.)?)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TEXT_TAGS =
            Set.of("span", "li", "td", "blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORT = 500;

    private final Surroundings surroundings;
    private final boolean weigh;
    private final boolean conditional;
    private final Set<Element> dataTables = new HashSet<>();

    ArticleCleaning(Surroundings surroundings, boolean weigh, boolean conditional) {
        this.surroundings = surroundings;
        this.weigh = weigh;
        this.conditional = conditional;
    }

    void run(Element article) {
        for (Element table : article.getElementsByTag("table")) {
            if (holdsData(table)) {
                dataTables.add(table);
            }
        }
        conditionally(article, "form");
        conditionally(article, "fieldset");
        always(article, "object", Reason.OTHER);
        always(article, "embed", Reason.OTHER);
        always(article, "footer", Reason.NAVIGATION);
        always(article, "aside", Reason.RELATED);
        shareButtons(article);
        for (String tag : List.of("input", "textarea", "select", "button")) {
            always(article, tag, Reason.OTHER);
        }
        for (String tag : List.of("h1", "h2")) {
            for (Element heading : List.copyOf(article.getElementsByTag(tag))) {
                if (weight(heading) < 0) {
                    surroundings.drop(heading);
                }
            }
        }
        conditionally(article, "table");
        conditionally(article, "ul");
        conditionally(article, "div");
    }

    private int weight(Element element) {
        return weigh ? Measure.classWeight(element) : 0;
    }

    private void always(Element article, String tag, Reason otherwise) {
        for (Element element : List.copyOf(article.getElementsByTag(tag))) {
            Reason reason = Surroundings.reason(element);
            surroundings.drop(element, reason == Reason.OTHER ? otherwise : reason);
        }
    }

    private void shareButtons(Element article) {
        for (Element child : article.children()) {
            for (Element element : new ArrayList<>(child.getAllElements())) {
                if (!element.equals(child)
                        && SHARE.matcher(Measure.names(element)).find()
                        && element.text().length() < SHORT) {
                    surroundings.drop(element, Reason.SHARING);
                }
            }
        }
    }

    private void conditionally(Element article, String tag) {
        if (!conditional) {
            return;
        }
        List<Element> found = new ArrayList<>(article.getElementsByTag(tag));
        for (Element element : found.reversed()) {
            if (!element.equals(article) && isFurniture(element, tag)) {
                Reason reason = Surroundings.reason(element);
                boolean links = reason == Reason.OTHER && Measure.linkDensity(element) > 0.5;
                surroundings.drop(element, links ? Reason.RELATED : reason);
            }
        }
    }

    private boolean isFurniture(Element element, String tag) {
        if (tag.equals("table") && dataTables.contains(element)) {
            return false;
        }
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (dataTables.contains(parent) || parent.normalName().equals("code")) {
                return false;
            }
        }
        if (element.getElementsByTag("table").stream().anyMatch(dataTables::contains)) {
            return false;
        }
        int weight = weight(element);
        if (weight < 0) {
            return true;
        }
        String text = element.text();
        if (Measure.commas(text) >= 10) {
            return false;
        }
        if (ADVERTISEMENT.matcher(text).matches() || LOADING.matcher(text).matches()) {
            return true;
        }
        return isMadeOfOtherThings(element, tag, text, weight);
    }

    private boolean isMadeOfOtherThings(Element element, String tag, String text, int weight) {
        boolean list = tag.equals("ul") || tag.equals("ol") || isNearlyAllList(element, text);
        int paragraphs = element.getElementsByTag("p").size();
        int pictures = element.getElementsByTag("img").size();
        int items = element.getElementsByTag("li").size() - 100;
        int inputs = element.getElementsByTag("input").size();
        boolean figure = Measure.hasAncestor(element, "figure");
        double headings = Measure.textDensity(element, HEADINGS);
        double links = Measure.linkDensity(element);
        boolean remove = (!figure && pictures > 1 && (double) paragraphs / pictures < 0.5)
                || (!list && items > paragraphs)
                || inputs > paragraphs / 3
                || (!list
                        && !figure
                        && headings < 0.9
                        && text.length() < 25
                        && (pictures == 0 || pictures > 2)
                        && links > 0)
                || (!list && weight < 25 && links > 0.2)
                || (weight >= 25 && links > 0.5)
                || (pictures == 0 && Measure.textDensity(element, TEXT_TAGS) == 0);
        if (list && remove) {
            boolean simple = element.children().stream().allMatch(child -> child.childrenSize() <= 1);
            return !(simple && pictures == items + 100 && pictures > 0);
        }
        return remove;
    }

    private static boolean isNearlyAllList(Element element, String text) {
        int inLists = 0;
        for (String tag : List.of("ul", "ol")) {
            for (Element list : element.getElementsByTag(tag)) {
                inLists += list.equals(element) ? 0 : list.text().length();
            }
        }
        return !text.isEmpty() && (double) inLists / text.length() > 0.9;
    }

    /// Whether a table shows data and is not there for the layout.
    private static boolean holdsData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
            return false;
        }
        if (table.hasAttr("summary") && !table.attr("summary").isBlank()) {
            return true;
        }
        Element caption = table.getElementsByTag("caption").first();
        if (caption != null && caption.childNodeSize() > 0) {
            return true;
        }
        for (String tag : List.of("col", "colgroup", "tfoot", "thead", "th")) {
            if (!table.getElementsByTag(tag).isEmpty()) {
                return true;
            }
        }
        if (table.getElementsByTag("table").size() > 1) {
            return false;
        }
        List<Element> rows = table.getElementsByTag("tr");
        int columns = rows.stream()
                .mapToInt(row -> row.getElementsByTag("td").size())
                .max()
                .orElse(0);
        if (columns <= 1 || rows.size() <= 1) {
            return false;
        }
        return rows.size() >= 10 || columns > 4 || rows.size() * columns > 10;
    }
}
