package dev.stemma.report.page;

import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The story in one screen: what it is, how many lines stand behind it, the brief, and what is in dispute.
final class HeadSection {

    private static final int SENTENCES = 6;
    private static final int DISPUTES = 4;
    private static final int LINES = 7;
    private static final int READINGS = 3;

    private final Scene scene;
    private final Markup html;

    HeadSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    /// @param titled whether the title stands here; it stands above where the story is folded
    void write(Headings headings, boolean titled) {
        html.open("div", "class", "head");
        if (titled) {
            html.leaf(headings.title(), scene.story.story().title(), "class", "story-title", "dir", "auto");
        }
        html.open("p", "class", "deck");
        html.text(deck(scene));
        html.close();
        languages();
        html.open("div", "class", "front");
        brief(headings);
        html.open("div", "class", "glance");
        lines(headings);
        disputes(headings);
        html.close();
        html.close();
        html.close().line();
    }

    /// Counts in a sentence or three.
    static String deck(Scene scene) {
        PageStory story = scene.story;
        int articles = story.articles().size();
        int lines = scene.witnesses.lines().size();
        StringBuilder deck = new StringBuilder();
        if (articles == 1) {
            deck.append("One article, so nothing to compare it with.");
        } else {
            deck.append(Words.capitalised(Words.countInWords(articles, "article", "articles")))
                    .append(lines == 1 ? " that all go back to " : ", ")
                    .append(Words.countInWords(
                            lines, "independent line of reporting", "independent lines of reporting"))
                    .append(".");
        }
        List<String> lost = scene.witnesses.lines().stream()
                .flatMap(line -> line.lost().stream())
                .map(Witnesses.Witness::label)
                .toList();
        if (lost.size() == 1) {
            deck.append(" One source is missing: ").append(lost.getFirst()).append(".");
        } else if (!lost.isEmpty()) {
            deck.append(" ")
                    .append(Words.capitalised(Words.countInWords(lost.size(), "source is", "sources are")))
                    .append(" missing: ")
                    .append(String.join(", ", lost.subList(0, Math.min(3, lost.size()))))
                    .append(lost.size() > 3 ? " and others." : ".");
        }
        return deck.append(published(story)).toString();
    }

    private static String published(PageStory story) {
        Optional<Glance.Span> days = Glance.days(story);
        long undated = story.articles().stream()
                .filter(article -> article.article().published().isEmpty())
                .count();
        if (days.isEmpty()) {
            return story.articles().size() == 1 ? " It is undated." : " None of them is dated.";
        }
        return " Published " + Days.range(days.get().first(), days.get().last())
                + (undated == 0
                        ? "."
                        : "; " + Words.countInWords((int) undated, "article is", "articles are") + " undated.");
    }

    /// What is treated in another way because it is not English.
    private void languages() {
        Map<String, Integer> counts = new TreeMap<>();
        scene.story
                .articles()
                .forEach(article -> Words.foreignLanguage(article.article().language())
                        .ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return;
        }
        String list = counts.entrySet().stream()
                .map(entry -> Words.articles(entry.getValue()) + " in " + entry.getKey())
                .collect(Collectors.joining(", "));
        html.leaf(
                "p",
                Words.capitalised(list) + ": compared by runs of words, names, numbers and dates, not by meaning. "
                        + "Quotations without quotation marks and rewritten passages are not found there.",
                "class",
                "note language-note");
    }

    private void brief(Headings headings) {
        html.open("section", "class", "brief", "aria-labelledby", scene.anchor("brief"));
        html.leaf(headings.section(), "In brief", "id", scene.anchor("brief"));
        if (scene.story.brief().isEmpty()) {
            html.leaf("p", "No sentence of the texts is supported well enough to stand here.", "class", "none");
        }
        int number = 0;
        int rest = scene.story.brief().size() - SENTENCES;
        for (PageStory.Statement sentence : scene.story.brief()) {
            if (number == SENTENCES) {
                html.open("details").leaf("summary", "Show " + rest + " more");
            }
            String anchor = scene.anchor("b", ++number);
            html.open("p", "id", anchor, "dir", "auto");
            html.text(sentence.text()).text(" ");
            scene.chips(sentence.citations(), new Apparatus.Citation("brief", anchor), 6);
            html.text(" ").leaf("span", Words.lines(sentence.lines()), "class", "lines");
            if (sentence.disputed()) {
                html.text(" ").leaf("span", "disputed", "class", "tag disagreement");
            }
            html.close().line();
        }
        if (rest > 0) {
            html.close();
        }
        html.close();
    }

    private void lines(Headings headings) {
        html.open("section", "class", "lines-glance");
        html.leaf(headings.section(), "Lines of reporting");
        html.open("ul", "class", "plain");
        List<Witnesses.Line> lines = scene.witnesses.lines();
        for (Witnesses.Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            html.open("li", "class", "line-row tone-" + line.tone());
            units(html, line);
            html.open("span", "class", "line-names");
            line.lost().forEach(lost -> {
                scene.chip(lost.id());
                html.text(" ").leaf("i", lost.label(), "class", "lost-name").text(", missing → ");
            });
            int shown = 0;
            for (Witnesses.Witness witness : line.articles()) {
                if (shown == 3) {
                    html.leaf("span", " +" + (line.articles().size() - 3), "class", "more");
                    break;
                }
                html.text(shown++ > 0 ? ", " : "");
                scene.chip(witness.id());
                html.text(" ").leaf("bdi", witness.brief());
            }
            html.close().close().line();
        }
        html.close();
        if (lines.size() > LINES) {
            html.open("p", "class", "more");
            html.leaf("a", "and " + Words.lines(lines.size() - LINES) + " more", "href", "#" + scene.anchor("lines"));
            html.close();
        }
        html.close();
    }

    /// A square for each article of a line, a hollow one for each lost source.
    static void units(Markup html, Witnesses.Line line) {
        html.open("span", "class", "units tone-" + line.tone(), "aria-hidden", "true");
        line.lost().forEach(lost -> html.open("i", "class", "unit lost").close());
        int shown = Math.min(24, line.articles().size());
        for (int i = 0; i < shown; i++) {
            html.open("i", "class", "unit").close();
        }
        html.close();
    }

    private void disputes(Headings headings) {
        html.open("section", "class", "disputes");
        html.leaf(headings.section(), "In dispute and changed on the way");
        Glance glance = Glance.of(scene.story);
        List<Variant> chief = chief(scene.story);
        if (glance.disputed() == 0) {
            html.leaf(
                    "p",
                    scene.witnesses.lines().size() > 1
                            ? "No line was found to contradict another."
                            : "There is one line only, so none can contradict it.",
                    "class",
                    "none");
        }
        if (!chief.isEmpty()) {
            html.open("ul", "class", "plain");
            chief.forEach(this::dispute);
            html.close();
        }
        int more = (int) scene.story.comparison().variants().stream()
                        .filter(variant -> variant.verdict() != Verdict.COMPATIBLE)
                        .count()
                - chief.size();
        if (more > 0) {
            html.open("p", "class", "more");
            html.leaf(
                    "a",
                    (chief.isEmpty() ? "" : "and ")
                            + Words.count(more, "difference", "differences")
                            + (chief.isEmpty() ? "" : " more"),
                    "href",
                    "#" + scene.anchor("ledger"));
            html.close();
        }
        html.close();
    }

    private void dispute(Variant variant) {
        html.open("li");
        html.leaf("a", subject(variant), "href", "#" + LedgerSection.anchor(scene, variant), "class", "subject");
        html.text(" ");
        Verdicts.tag(html, variant.verdict());
        html.open("span", "class", "against");
        List<Reading> readings = ReadingWriter.ordered(scene, variant);
        for (int i = 0; i < Math.min(READINGS, readings.size()); i++) {
            Reading reading = readings.get(i);
            if (i > 0) {
                html.leaf("span", " " + Words.sign(variant.verdict()) + " ", "class", "sign");
            }
            html.leaf("bdi", Snippet.shortened(reading.value(), 48)).text(" ");
            html.open("span", "class", "chips");
            reading.articles().stream().limit(1).forEach(scene::chip);
            int others = reading.articles().size() - 1;
            html.leaf("span", others > 0 ? "+" + others : "", "class", "more");
            html.close();
        }
        html.close().close().line();
    }

    static String subject(Variant variant) {
        String subject = Snippet.shortened(variant.subject(), 72);
        return subject.isBlank() ? Words.capitalised(Words.kind(variant.kind())) : subject;
    }

    /// Disagreements, then updates, then the weightiest changes; each subject once.
    private static List<Variant> chief(PageStory story) {
        List<Variant> variants = new ArrayList<>(story.comparison().variants());
        variants.removeIf(variant ->
                variant.verdict() == Verdict.COMPATIBLE || variant.readings().size() < 2);
        variants.sort(Comparator.comparingInt((Variant variant) -> rank(variant.verdict()))
                .thenComparingDouble(variant -> -variant.weight()));
        Set<String> subjects = new HashSet<>();
        return variants.stream()
                .filter(variant -> subjects.add(variant.verdict() + subject(variant)))
                .limit(DISPUTES)
                .toList();
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case DISAGREEMENT -> 0;
            case UPDATE -> 1;
            case DRIFT -> 2;
            case COMPATIBLE -> 3;
        };
    }
}
