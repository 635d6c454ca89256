package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.PublicationDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The days of publication, in few enough periods to stand side by side.
///
/// @param periods label of each period, oldest first; empty where dates do not carry an axis
/// @param periodOf the period of each article whose day is known
record TimeAxis(List<String> periods, Map<String, Integer> periodOf) {

    TimeAxis {
        periods = List.copyOf(periods);
        periodOf = Map.copyOf(periodOf);
    }

    /// An axis where at least half of the articles have a day, and they have two or more.
    ///
    /// @param most periods; fewer than two make no axis
    static TimeAxis of(List<AnnotatedArticle> articles, int most) {
        Map<String, LocalDate> days = new HashMap<>();
        for (AnnotatedArticle article : articles) {
            article.article()
                    .published()
                    .map(PublicationDate::value)
                    .flatMap(Days::day)
                    .ifPresent(day -> days.put(article.id(), day));
        }
        List<LocalDate> distinct = days.values().stream().distinct().sorted().toList();
        if (most < 2 || distinct.size() < 2 || days.size() * 2 < articles.size()) {
            return new TimeAxis(List.of(), Map.of());
        }
        List<List<LocalDate>> groups = Days.groups(distinct, most);
        Map<String, Integer> periodOf = new HashMap<>();
        days.forEach((id, day) -> {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).contains(day)) {
                    periodOf.put(id, i);
                }
            }
        });
        return new TimeAxis(
                groups.stream()
                        .map(group -> Days.range(group.getFirst(), group.getLast()))
                        .toList(),
                periodOf);
    }

    OptionalInt period(String article) {
        Integer period = periodOf.get(article);
        return period == null ? OptionalInt.empty() : OptionalInt.of(period);
    }
}
