package dev.stemma.bench.examples;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.bench.examples.Truth.TrueArticle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Clean texts, what articles state of themselves, and their kind.
final class TextScore {

    private TextScore() {}

    static List<Outcome> of(List<ReadExample> examples) {
        Tally found = new Tally();
        Tally ends = new Tally();
        Tally furniture = new Tally();
        Tally titles = new Tally();
        Tally outlets = new Tally();
        Tally dates = new Tally();
        Tally kinds = new Tally();
        for (ReadExample example : examples) {
            for (TrueArticle truth : example.truth().articles()) {
                Optional<Article> read = example.article(truth.id());
                found.find(read.isPresent(), truth.id());
                read.ifPresent(article -> {
                    ends(truth, article, ends);
                    furniture(truth, article, furniture);
                    titles.count(article.title().equals(truth.title()), truth.id() + " is titled " + article.title());
                    outlets.count(
                            article.outlet().map(Outlet::name).equals(truth.outlet()),
                            truth.id() + " is of " + article.outlet());
                    dates.count(dated(truth, article), truth.id() + " is dated " + article.published());
                });
            }
            for (AnnotatedArticle article : example.articles()) {
                example.truth().articles().stream()
                        .filter(truth -> truth.id().equals(example.truthId(article.id())))
                        .forEach(truth -> kinds.count(
                                truth.kinds()
                                        .contains(article.kind().form().name().toLowerCase(Locale.ROOT)),
                                truth.id() + " is taken for " + article.kind()));
            }
        }
        return List.of(
                Outcome.recall("articles.found", found),
                Outcome.share("articles.begin-and-end", ends),
                Outcome.share("articles.furniture-removed", furniture),
                Outcome.share("articles.title", titles),
                Outcome.share("articles.outlet", outlets),
                Outcome.share("articles.date", dates),
                Outcome.share("articles.kind", kinds));
    }

    private static void ends(TrueArticle truth, Article article, Tally tally) {
        String text = withoutTitleLines(truth, article.text());
        tally.count(text.startsWith(truth.begins()), truth.id() + " begins " + head(text));
        tally.count(
                article.text().endsWith(truth.ends()),
                truth.id() + " ends "
                        + article.text()
                                .substring(Math.max(0, article.text().length() - 60))
                                .replace('\n', ' '));
    }

    /// At most one of the title lines may stay in the text.
    private static String withoutTitleLines(TrueArticle truth, String text) {
        return truth.titleLines().stream()
                .filter(line -> text.startsWith(line + "\n"))
                .findFirst()
                .map(line -> text.substring(line.length()).stripLeading())
                .orElse(text);
    }

    private static void furniture(TrueArticle truth, Article article, Tally tally) {
        for (String line : truth.furniture()) {
            tally.count(!article.text().contains(line), truth.id() + " keeps: " + line);
        }
    }

    private static boolean dated(TrueArticle truth, Article article) {
        Optional<String> stated =
                article.published().filter(date -> !date.inferred()).map(PublicationDate::value);
        if (truth.published().isPresent()) {
            return stated.map(value -> value.startsWith(truth.published().get()))
                    .orElse(false);
        }
        return stated.isEmpty()
                && article.published()
                        .map(date -> truth.notBefore()
                                .map(day -> day.compareTo(date.value()) <= 0)
                                .orElse(true))
                        .orElse(true);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
    }
}
