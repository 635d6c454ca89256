package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The figures of a story in a table: the same figure of several articles in one row.
final class FiguresSection {

    private static final int OPEN = 12;
    private static final int MOST = 200;
    private static final int CHIPS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final Markup html;

    FiguresSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    /// A figure and its places.
    private record Row(Quantity quantity, String about, List<Passage> passages, int lines) {}

    void write(Headings headings) {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        html.open("section", "class", "figures", "id", scene.anchor("figures"));
        html.leaf(headings.section(), "Figures");
        table(rows.subList(0, Math.min(OPEN, rows.size())), 0);
        int most = Math.min(MOST, rows.size());
        if (most > OPEN) {
            html.open("details");
            html.leaf("summary", "Show " + (most - OPEN) + " more");
            table(rows.subList(OPEN, most), OPEN);
            html.close();
        }
        if (rows.size() > most) {
            html.leaf("p", (rows.size() - most) + " more are in report.json.", "class", "note");
        }
        html.close().line();
    }

    private void table(List<Row> rows, int before) {
        html.open("table", "class", "data");
        html.open("thead").open("tr");
        html.leaf("th", "As written", "scope", "col");
        html.leaf("th", "Value", "scope", "col", "class", "number");
        html.leaf("th", "Of what", "scope", "col");
        html.leaf("th", "Where", "scope", "col");
        html.leaf("th", "Lines", "scope", "col", "class", "number");
        html.close().close().open("tbody");
        int number = before;
        for (Row row : rows) {
            String anchor = scene.anchor("n", ++number);
            html.open("tr", "id", anchor);
            html.open("th", "scope", "row");
            html.leaf("bdi", Snippet.shortened(scene.wordsOf(row.quantity().passage()), 60));
            html.close();
            html.leaf("td", value(row.quantity()), "class", "number");
            html.open("td");
            html.leaf("bdi", Snippet.shortened(row.about(), 80));
            html.close().open("td");
            scene.chips(row.passages(), new Apparatus.Citation("figure", anchor), CHIPS);
            html.close();
            html.leaf("td", Integer.toString(row.lines()), "class", "number");
            html.close().line();
        }
        html.close().close();
    }

    private List<Row> rows() {
        Map<String, List<Quantity>> groups = new LinkedHashMap<>();
        for (AnnotatedArticle article : scene.story.articles()) {
            for (Quantity quantity : article.quantities()) {
                groups.computeIfAbsent(key(quantity), key -> new ArrayList<>()).add(quantity);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (List<Quantity> group : groups.values()) {
            List<Passage> passages = group.stream().map(Quantity::passage).toList();
            String about = group.stream()
                    .flatMap(quantity -> quantity.about().stream())
                    .findFirst()
                    .orElse("");
            int lines = (int) passages.stream()
                    .map(passage -> scene.witnesses.of(passage.article()).line())
                    .distinct()
                    .count();
            rows.add(new Row(group.getFirst(), about, passages, lines));
        }
        rows.sort(Comparator.comparingInt((Row row) -> -row.lines())
                .thenComparingInt(row -> -row.passages().size())
                .thenComparingInt(row -> rank(row.quantity().kind())));
        return rows;
    }

    private static int rank(Quantity.Kind kind) {
        return switch (kind) {
            case MONEY, PERCENT, MEASURE -> 0;
            case CARDINAL -> 1;
            case ORDINAL -> 2;
        };
    }

    /// The same value of the same thing; of anything, where large enough to be no chance.
    private static String key(Quantity quantity) {
        return quantity.unit() + "|" + quantity.kind() + "|"
                + quantity.value().map(FiguresSection::plain).orElse("") + "|"
                + quantity.low().map(FiguresSection::plain).orElse("") + "|"
                + quantity.high().map(FiguresSection::plain).orElse("") + "|"
                + (distinctive(quantity)
                        ? ""
                        : quantity.about()
                                .map(about -> about.toLowerCase(Locale.ROOT))
                                .orElse(""));
    }

    private static boolean distinctive(Quantity quantity) {
        return !quantity.unit().equals("1")
                || quantity.value()
                        .map(value -> value.abs().compareTo(HUNDRED) >= 0)
                        .orElse(false);
    }

    /// "312", "≥ 14", "50–60 %", "250 XCR".
    static String value(Quantity quantity) {
        Optional<String> low = quantity.low().map(FiguresSection::plain);
        Optional<String> high = quantity.high().map(FiguresSection::plain);
        String number;
        if (low.isPresent() && high.isPresent() && !low.equals(high)) {
            number = low.get() + "–" + high.get();
        } else if (low.isPresent() && high.isEmpty()) {
            number = "≥ " + low.get();
        } else if (high.isPresent() && low.isEmpty()) {
            number = "≤ " + high.get();
        } else {
            number = quantity.value().map(FiguresSection::plain).or(() -> low).orElse("");
        }
        String ordinal = quantity.kind() == Quantity.Kind.ORDINAL ? "no. " : "";
        return ordinal + number + (quantity.unit().equals("1") ? "" : "\u00A0" + quantity.unit());
    }

    private static String plain(BigDecimal value) {
        if (Math.abs((long) value.scale()) + value.precision() > 30) {
            return value.toString();
        }
        String plain = value.stripTrailingZeros().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > (whole.startsWith("-") ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped + (dot < 0 ? "" : plain.substring(dot));
    }
}
