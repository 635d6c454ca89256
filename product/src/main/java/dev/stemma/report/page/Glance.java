package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Article;
import dev.stemma.article.PublicationDate;
import dev.stemma.compare.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A story in a handful of numbers.
///
/// @param articles how many articles
/// @param lines how many independent lines
/// @param lost how many sources that nobody handed in
/// @param disputed how many disagreements between lines
/// @param changed how many changes in copying
/// @param days first and last day of publication, where any is known
record Glance(int articles, int lines, int lost, int disputed, int changed, Optional<Span> days) {

    /// Days, both included.
    record Span(LocalDate first, LocalDate last) {}

    static Glance of(PageStory story) {
        return new Glance(
                story.articles().size(),
                story.stemma().lines().size(),
                story.stemma().lostSources().size(),
                count(story, Verdict.DISAGREEMENT),
                count(story, Verdict.DRIFT),
                days(story));
    }

    private static int count(PageStory story, Verdict verdict) {
        return (int) story.comparison().variants().stream()
                .filter(variant ->
                        variant.verdict() == verdict && variant.readings().size() > 1)
                .count();
    }

    /// First to last day of publication: as stated, where any article states one; else as inferred.
    static Optional<Span> days(PageStory story) {
        List<PublicationDate> dates = story.articles().stream()
                .map(AnnotatedArticle::article)
                .map(Article::published)
                .flatMap(Optional::stream)
                .toList();
        boolean stated = dates.stream().anyMatch(date -> !date.inferred());
        List<LocalDate> days = dates.stream()
                .filter(date -> !(stated && date.inferred()))
                .flatMap(date -> Days.day(date.value()).stream())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Span(days.getFirst(), days.getLast()));
    }

    /// "8 articles · 4 lines · 1 missing source · 1 disagreement · 12–15 May 2031".
    String inWords() {
        List<String> words = new ArrayList<>();
        words.add(Words.articles(articles));
        if (articles > 1) {
            words.add(Words.lines(lines));
        }
        if (lost > 0) {
            words.add(Words.count(lost, "missing source", "missing sources"));
        }
        if (disputed > 0) {
            words.add(Words.count(disputed, "disagreement", "disagreements"));
        }
        if (changed > 0) {
            words.add(Words.count(changed, "change in copying", "changes in copying"));
        }
        days.ifPresent(span -> words.add(Days.range(span.first(), span.last())));
        return String.join(" · ", words);
    }
}
