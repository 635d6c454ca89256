package dev.stemma.report.page;

import dev.stemma.annotate.name.Name;
import dev.stemma.annotate.name.NameType;
import dev.stemma.article.Passage;
import java.util.List;

/// The bearers of names, by what they are.
final class NamesSection {

    private static final int OPEN = 12;
    private static final int MOST = 60;
    private static final int CHIPS = 6;

    private final Scene scene;
    private final Markup html;

    NamesSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    void write(Headings headings) {
        List<Name> names = scene.story.comparison().names();
        if (names.isEmpty()) {
            return;
        }
        html.open("section", "class", "names", "id", scene.anchor("names"));
        html.leaf(headings.section(), "Names");
        html.open("details");
        html.leaf(
                "summary",
                Words.count(names.size(), "bearer", "bearers")
                        + " of names, with their spellings and where each article " + "first mentions them");
        html.open("div", "class", "name-columns");
        for (NameType type : NameType.values()) {
            List<Name> those =
                    names.stream().filter(name -> name.type() == type).toList();
            if (!those.isEmpty()) {
                group(type, those, headings);
            }
        }
        html.close().close().close().line();
    }

    private void group(NameType type, List<Name> names, Headings headings) {
        html.open("section", "class", "name-group");
        html.leaf(headings.part(), Words.kinds(type));
        int open = Math.min(OPEN, names.size());
        list(names.subList(0, open));
        int most = Math.min(MOST, names.size());
        if (most > open) {
            html.open("details").leaf("summary", "Show " + (most - open) + " more");
            list(names.subList(open, most));
            html.close();
        }
        if (names.size() > most) {
            html.leaf("p", (names.size() - most) + " more are in report.json.", "class", "note");
        }
        html.close();
    }

    private void list(List<Name> names) {
        html.open("ul", "class", "plain");
        for (Name name : names) {
            html.open("li")
                    .leaf("bdi", Snippet.shortened(name.name(), 60), "class", "bearer")
                    .text(" ");
            html.leaf(
                    "span",
                    Integer.toString(name.mentions().size()),
                    "class",
                    "count",
                    "title",
                    Words.count(name.mentions().size(), "mention", "mentions"));
            html.text(" ");
            mentions(name.mentions());
            List<String> others = name.forms().stream()
                    .filter(form -> !form.equals(name.name()))
                    .limit(4)
                    .map(form -> Snippet.shortened(form, 40))
                    .toList();
            if (!others.isEmpty()) {
                html.open("span", "class", "note").text("also ");
                html.leaf("bdi", String.join(", ", others)).close();
            }
            html.close().line();
        }
        html.close();
    }

    /// Chips of the first mention in each article; names are too many for passages to list them.
    private void mentions(List<Passage> mentions) {
        html.open("span", "class", "chips");
        List<String> articles =
                mentions.stream().map(Passage::article).distinct().toList();
        for (String article : articles.subList(0, Math.min(CHIPS, articles.size()))) {
            mentions.stream()
                    .filter(mention -> mention.article().equals(article))
                    .findFirst()
                    .ifPresent(scene::quietChip);
            html.text(" ");
        }
        if (articles.size() > CHIPS) {
            html.leaf("span", "+" + (articles.size() - CHIPS), "class", "more");
        }
        html.close();
    }
}
