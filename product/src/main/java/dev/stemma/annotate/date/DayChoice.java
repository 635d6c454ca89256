package dev.stemma.annotate.date;

import dev.stemma.article.PublicationDate.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the day an article was published: the one on which what it says of days holds best.
final class DayChoice {

    private static final double LEAST_LIKENESS = 0.18;

    /// A publication day needs evidence worth one clear statement.
    private static final double LEAST_SUPPORT = 0.25;

    private static final double NEARNESS = 0.005;

    private static final int DAYS_BEFORE = 10;
    private static final int DAYS_AFTER = 14;

    private final StoryDays days;

    DayChoice(StoryDays days) {
        this.days = days;
    }

    /// @param evidence the statements that hold on the day
    record Chosen(LocalDate day, List<Evidence> evidence) {}

    /// The day for an article; empty when too little ties it, or when days weeks apart fit as well.
    Optional<Chosen> choose(int article, List<PublicationInference.Anchor> anchors, int year) {
        List<StoryDays.Day> own =
                days.all().stream().filter(day -> day.article() == article).toList();
        List<Tie> ties = new ArrayList<>();
        List<StoryDays.Day> loose = new ArrayList<>();
        for (StoryDays.Day day : own) {
            if (day.month().isPresent()) {
                day.dayIn(year).ifPresent(date -> ties.add(new Tie(day, date, 1)));
            } else {
                linked(day, anchors).ifPresentOrElse(ties::add, () -> loose.add(day));
            }
        }
        Optional<LocalDate> from = ties.stream().map(Tie::date).min(LocalDate::compareTo);
        Optional<LocalDate> to = ties.stream().map(Tie::date).max(LocalDate::compareTo);
        if (from.isEmpty() || to.isEmpty() || to.get().toEpochDay() - from.get().toEpochDay() > 120) {
            return Optional.empty();
        }
        LocalDate best = from.get();
        double bestScore = 0;
        for (LocalDate day = from.get().minusDays(DAYS_BEFORE);
                !day.isAfter(to.get().plusDays(DAYS_AFTER));
                day = day.plusDays(1)) {
            double score = score(day, ties, loose);
            if (score > bestScore + 1e-9) {
                bestScore = score;
                best = day;
            }
        }
        double elsewhere = 0;
        for (LocalDate day = from.get().minusDays(DAYS_BEFORE);
                !day.isAfter(to.get().plusDays(DAYS_AFTER));
                day = day.plusDays(1)) {
            if (Math.abs(day.toEpochDay() - best.toEpochDay()) > 7) {
                elsewhere = Math.max(elsewhere, score(day, ties, loose));
            }
        }
        if (bestScore < LEAST_SUPPORT || elsewhere > 0.9 * bestScore) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Tie tie : ties) {
            if (holds(tie, best) > 0.5) {
                evidence.add(new Evidence(
                        tie.day().month().isPresent()
                                ? "speaks of " + Values.day(tie.date()) + " in its own words"
                                : "its weekday is " + Values.day(tie.date()) + ", which the story dates",
                        Optional.of(tie.day().passage())));
            }
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Chosen(best, evidence));
    }

    /// The known day that the sentence of a weekday speaks of.
    private static Optional<Tie> linked(StoryDays.Day day, List<PublicationInference.Anchor> anchors) {
        Optional<Tie> best = Optional.empty();
        for (PublicationInference.Anchor anchor : anchors) {
            if (anchor.day().equals(day)
                    || anchor.date().getDayOfWeek().getValue() != day.weekday().orElseThrow()) {
                continue;
            }
            double likeness = StoryDays.likeness(day, anchor.day());
            if (likeness >= LEAST_LIKENESS && likeness > best.map(Tie::weight).orElse(0.0)) {
                best = Optional.of(new Tie(day, anchor.date(), likeness));
            }
        }
        return best;
    }

    private static double score(LocalDate published, List<Tie> ties, List<StoryDays.Day> loose) {
        double score = 0;
        for (Tie tie : ties) {
            // of days that fit as well, the one nearest to what is told: news is told at once
            long distance = Math.abs(published.toEpochDay() - tie.date().toEpochDay());
            score += tie.weight() * (holds(tie, published) - NEARNESS * distance);
        }
        for (StoryDays.Day day : loose) {
            score -= NEARNESS
                    * Math.abs(published.toEpochDay() - day.onWeekday(published).toEpochDay());
        }
        return score;
    }

    /// How well a statement holds in an article of a day: weekdays name the nearest such day, dates in the past are
    /// rarely older than two weeks, dates ahead rarely farther.
    private static double holds(Tie tie, LocalDate published) {
        long age = published.toEpochDay() - tie.date().toEpochDay();
        if (tie.day().month().isEmpty()) {
            return tie.day().onWeekday(published).equals(tie.date()) ? 1 : 0;
        }
        return switch (tie.day().tense()) {
            case PAST -> age < 0 ? 0 : Math.max(0, 1 - age / 40.0);
            case FUTURE -> age > 0 ? 0 : Math.max(0, 1 + age / 40.0);
            case UNKNOWN -> Math.max(0, 0.8 - Math.abs(age) / 40.0);
        };
    }

    private record Tie(StoryDays.Day day, LocalDate date, double weight) {}
}
