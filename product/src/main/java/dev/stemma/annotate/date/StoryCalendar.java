package dev.stemma.annotate.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What is known of the days of a story: the year, the mentions whose day is known, the day most articles open with,
/// and when its dated articles were published. Grows as articles are dated.
final class StoryCalendar {

    /// A day of the calendar that a mention stands for.
    record Anchor(LocalDate date, StoryDays.Day day) {}

    private final StoryDays days;
    private final int year;
    private final List<LocalDate> published;
    private final List<Anchor> anchors = new ArrayList<>();

    StoryCalendar(StoryDays days, int year) {
        this.days = days;
        this.year = year;
        published = days.published().stream().flatMap(Optional::stream).sorted().toList();
        for (StoryDays.Day day : days.all()) {
            dateOf(day).ifPresent(date -> anchors.add(new Anchor(date, day)));
        }
        for (int i = 0; i < days.published().size(); i++) {
            int article = i;
            days.published().get(i).ifPresent(day -> add(article, day));
        }
    }

    /// Takes the weekdays of an article for known, now that its own day is.
    void add(int article, LocalDate day) {
        for (StoryDays.Day mention : days.all()) {
            if (mention.article() == article && mention.month().isEmpty()) {
                anchors.add(new Anchor(mention.meantOn(day), mention));
            }
        }
    }

    List<Anchor> anchors() {
        return anchors;
    }

    /// The date of a day stated by month and day: in a dated story the year that brings it nearest to the story.
    Optional<LocalDate> dateOf(StoryDays.Day day) {
        if (published.isEmpty() || day.year().isPresent()) {
            return day.dayIn(year);
        }
        LocalDate middle = published.get(published.size() / 2);
        Optional<LocalDate> best = Optional.empty();
        for (int candidate = middle.getYear() - 1; candidate <= middle.getYear() + 1; candidate++) {
            Optional<LocalDate> date = day.dayIn(candidate);
            if (date.isPresent()
                    && (best.isEmpty() || distance(date.get(), middle, day) < distance(best.get(), middle, day))) {
                best = date;
            }
        }
        return best;
    }

    /// Days to the story, those on the side that the verbs do not tell counted double.
    private static long distance(LocalDate date, LocalDate middle, StoryDays.Day day) {
        long ahead = date.toEpochDay() - middle.toEpochDay();
        boolean odd = (day.tense() == Tense.PAST && ahead > 7) || (day.tense() == Tense.FUTURE && ahead < -7);
        return Math.abs(ahead) * (odd ? 2 : 1);
    }

    /// The day that most articles speak of in their opening; the earliest of several.
    Optional<LocalDate> mainDay() {
        Map<LocalDate, Set<Integer>> articles = new TreeMap<>();
        for (Anchor anchor : anchors) {
            if (anchor.day().opening()) {
                articles.computeIfAbsent(anchor.date(), date -> new HashSet<>())
                        .add(anchor.day().article());
            }
        }
        Optional<LocalDate> main = Optional.empty();
        int most = 0;
        for (Map.Entry<LocalDate, Set<Integer>> entry : articles.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                main = Optional.of(entry.getKey());
            }
        }
        return main;
    }

    /// How likely an article of the story is of a day, as a logarithm: those of one story lie close together.
    double prior(LocalDate day) {
        if (published.isEmpty()) {
            return 0;
        }
        long before = published.getFirst().toEpochDay() - 1 - day.toEpochDay();
        long after = day.toEpochDay() - 2 - published.getLast().toEpochDay();
        return Math.max(-6, -0.35 * Math.max(0, Math.max(before, after)));
    }
}
