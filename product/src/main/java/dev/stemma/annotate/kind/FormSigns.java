package dev.stemma.annotate.kind;

import dev.stemma.annotate.kind.ArticleKind.Form;
import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs of a kind that its outward form gives: labels in title and address, time stamps, questions and answers.
final class FormSigns {

    /// A paragraph that opens with a time of day, as entries of a live page do.
    private static final Pattern CLOCK = Pattern.compile(
            "(?:^|\n\n)(\\d{1,2}[:.]\\d{2}\\s?(?:a\\.?m\\.?|p\\.?m\\.?|hrs|gmt|bst|cet|et|est|edt|utc)?)(?=[\\s\\W])");
    private static final Pattern LABEL = Pattern.compile("(?:^|\n\n)[\"“]?([\\p{Lu}][\\p{L}.'’ -]{0,40}|Q|A):\\s");

    /// A paragraph that is nothing but a name.
    private static final Pattern NAME_LINE =
            Pattern.compile("(?:^|\n\n)(\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3})(?=\n\n)");

    private final Prose prose;
    private final Article article;

    FormSigns(Prose prose) {
        this.prose = prose;
        this.article = prose.article.article();
    }

    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        labels(signs);
        release(signs);
        live(signs);
        interview(signs);
        namesOnLines(signs);
        return signs;
    }

    /// Words in title and address by which outlets mark their pages.
    private void labels(List<Sign> signs) {
        String title = article.title().orElse("").toLowerCase(Locale.ROOT);
        String address = article.url().orElse("").toLowerCase(Locale.ROOT);
        for (String label : Phrases.of("opinion labels")) {
            if (address.contains("/" + label + "/") || title.startsWith(label + ":") || title.endsWith("| " + label)) {
                signs.add(new Sign(Form.OPINION, label.startsWith("blog") ? 0.5 : 1.5, "labelled " + label, List.of()));
            }
        }
        for (String label : Phrases.of("analysis labels")) {
            if (address.contains("/" + label + "/") || title.startsWith(label + ":") || title.endsWith("| " + label)) {
                signs.add(new Sign(Form.ANALYSIS, 1.5, "labelled " + label, List.of()));
            }
        }
        if (title.startsWith("interview:") || title.contains("interview with") || title.contains("q&a")) {
            signs.add(new Sign(Form.INTERVIEW, 0.7, "the title speaks of an interview", List.of()));
        }
        List<Passage> notes = prose.find(Phrases.of("author notes"));
        if (!notes.isEmpty() && notes.getLast().start() > article.text().length() * 0.7) {
            signs.add(new Sign(Form.OPINION, 0.9, "a note on the author or on whose views these are", notes));
        }
    }

    private void release(List<Sign> signs) {
        List<Passage> found = prose.find(Phrases.of("release labels"));
        List<Passage> atEnds = found.stream()
                .filter(passage -> passage.start() < 400
                        || passage.start() > article.text().length() - 900)
                .toList();
        if (!atEnds.isEmpty()) {
            signs.add(new Sign(Form.PRESS_RELEASE, 1.2, "says that it is a release, or names a press contact", atEnds));
        }
        Matcher about = Pattern.compile("\n\nAbout \\p{Lu}[^\n]{0,80}\n\n").matcher(article.text());
        if (about.find() && about.start() > article.text().length() / 2) {
            signs.add(new Sign(
                    Form.PRESS_RELEASE,
                    0.7,
                    "ends with a paragraph about the sender",
                    List.of(article.passage(about.start() + 2, about.end() - 2))));
        }
    }

    private void live(List<Sign> signs) {
        String title = article.title().orElse("").toLowerCase(Locale.ROOT);
        for (String label : Phrases.of("live labels")) {
            if (title.contains(label) || article.url().orElse("").contains("/live/")) {
                signs.add(new Sign(Form.LIVE, 1.2, "title or address speak of live coverage", List.of()));
                break;
            }
        }
        List<Passage> stamps = matches(CLOCK);
        long paragraphs = article.text().lines().filter(line -> !line.isBlank()).count();
        if (stamps.size() >= 3 && stamps.size() * 10L >= paragraphs) {
            signs.add(new Sign(Form.LIVE, 1.3, stamps.size() + " entries with a time of day", stamps));
        }
    }

    /// Paragraphs that start with a speaker's label, by turns.
    private void interview(List<Sign> signs) {
        List<Passage> labels = matches(LABEL);
        Set<String> speakers = new TreeSet<>();
        labels.forEach(label -> speakers.add(article.textOf(label)));
        int turns = 0;
        for (int i = 1; i < labels.size(); i++) {
            turns += article.textOf(labels.get(i)).equals(article.textOf(labels.get(i - 1))) ? 0 : 1;
        }
        // "More: ...", "Charges: ..." are labels too; who interviews asks
        if (turns >= 3 && speakers.size() >= 2 && speakers.size() <= turns && asked(labels) >= 2) {
            signs.add(new Sign(Form.INTERVIEW, 1.4, "questions and answers by turns", labels));
        }
    }

    /// How many of the labelled paragraphs ask something.
    private long asked(List<Passage> labels) {
        return labels.stream()
                .filter(label -> {
                    int end = article.text().indexOf("\n\n", label.end());
                    return article.text()
                                    .substring(
                                            label.end(),
                                            end < 0 ? article.text().length() : end)
                                    .indexOf('?')
                            >= 0;
                })
                .count();
    }

    /// The names of two or more speakers, each on lines of their own, by turns, with questions between.
    private void namesOnLines(List<Sign> signs) {
        List<Passage> lines = matches(NAME_LINE);
        Map<String, Integer> turns = new TreeMap<>();
        lines.forEach(line -> turns.merge(article.textOf(line), 1, Integer::sum));
        List<Passage> speakers = lines.stream()
                .filter(line -> turns.getOrDefault(article.textOf(line), 0) >= 3)
                .toList();
        long questions = article.text().chars().filter(c -> c == '?').count();
        if (speakers.stream().map(article::textOf).distinct().count() >= 2 && questions >= 3) {
            signs.add(new Sign(Form.INTERVIEW, 1.6, "two speakers by turns, with questions", speakers));
        }
    }

    private List<Passage> matches(Pattern pattern) {
        List<Passage> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(article.text());
        while (matcher.find()) {
            found.add(article.passage(matcher.start(1), matcher.end(1)));
        }
        return found;
    }
}
