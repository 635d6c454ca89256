package dev.stemma.annotate.date;

import dev.stemma.article.PublicationDate.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Chooses the day an article was published: the one on which what it says of days is likeliest.
///
/// Each tie of the article to a known day gives a log-likelihood for every possible day; the dated articles of the
/// story
/// are the prior. A day is taken when it and its neighbours hold most of the posterior probability, and when the
/// article
/// itself says something that decides. A day that is only told as past, far from what the article opens with, does not.
final class DayChoice {

    /// Sentences less alike are not taken for one happening.
    private static final double LEAST_LIKENESS = 0.18;

    private static final double LEAST_LIKENESS_OF_OPENING = 0.22;

    /// The posterior probability that the day and its neighbours need.
    private static final double LEAST_PROBABILITY = 0.7;

    private static final int NEIGHBOURS = 3;

    private static final int DAYS_BEFORE = 8;
    private static final int DAYS_AFTER = 14;

    private final StoryDays days;
    private final StoryCalendar calendar;

    DayChoice(StoryDays days, StoryCalendar calendar) {
        this.days = days;
        this.calendar = calendar;
    }

    /// @param evidence the statements that hold on the day
    record Chosen(LocalDate day, List<Evidence> evidence) {}

    /// The day for an article; empty when too little ties it, or when days far apart fit as well.
    Optional<Chosen> choose(int article) {
        List<Tie> ties = ties(article);
        if (ties.stream().noneMatch(Tie::decides)) {
            return Optional.empty();
        }
        TreeMap<LocalDate, Double> scores = new TreeMap<>();
        for (LocalDate day : candidates(ties)) {
            scores.put(
                    day,
                    calendar.prior(day)
                            + ties.stream().mapToDouble(tie -> tie.score(day)).sum());
        }
        LocalDate best = scores.firstKey();
        double top = Double.NEGATIVE_INFINITY;
        for (Map.Entry<LocalDate, Double> entry : scores.entrySet()) {
            if (entry.getValue() > top + 1e-9) {
                best = entry.getKey();
                top = entry.getValue();
            }
        }
        double highest = top;
        double all = scores.values().stream()
                .mapToDouble(score -> Math.exp(score - highest))
                .sum();
        double near = scores.subMap(best.minusDays(NEIGHBOURS), true, best.plusDays(NEIGHBOURS), true).values().stream()
                .mapToDouble(score -> Math.exp(score - highest))
                .sum();
        LocalDate chosen = best;
        boolean decided = ties.stream().anyMatch(tie -> tie.decides() && tie.holds(chosen));
        return decided && near >= LEAST_PROBABILITY * all
                ? Optional.of(new Chosen(best, evidence(best, highest, scores, ties)))
                : Optional.empty();
    }

    private static List<Evidence> evidence(
            LocalDate best, double highest, Map<LocalDate, Double> scores, List<Tie> ties) {
        List<Evidence> evidence = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.holds(best)) {
                evidence.add(new Evidence(tie.reason(), Optional.of(tie.passage())));
            }
        }
        List<LocalDate> others = scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= highest - Math.log(2))
                .map(Map.Entry::getKey)
                .toList();
        if (others.size() > 1) {
            evidence.add(new Evidence(
                    "days from " + Values.day(others.getFirst()) + " to " + Values.day(others.getLast())
                            + " fit nearly as well; the likeliest is taken",
                    Optional.empty()));
        }
        return evidence;
    }

    private Set<LocalDate> candidates(List<Tie> ties) {
        TreeSet<LocalDate> candidates = new TreeSet<>();
        for (Tie tie : ties) {
            for (int i = -DAYS_BEFORE; i <= DAYS_AFTER; i++) {
                candidates.add(tie.date().plusDays(i));
            }
        }
        return candidates;
    }

    private List<Tie> ties(int article) {
        List<Tie> ties = new ArrayList<>();
        for (StoryDays.Day day : days.all()) {
            if (day.article() != article) {
                continue;
            }
            if (day.month().isPresent()) {
                calendar.dateOf(day).ifPresent(date -> ties.add(new Tie.Stated(day, date)));
            } else {
                linked(day).or(() -> agreeing(day)).ifPresent(ties::add);
            }
        }
        days.openings().stream()
                .filter(opening -> opening.article() == article)
                .flatMap(opening -> told(opening).stream())
                .max(Comparator.comparingDouble(Tie.Told::likeness))
                .ifPresent(ties::add);
        return ties;
    }

    /// The known day that the sentence of a weekday or of "yesterday" speaks of.
    private Optional<Tie> linked(StoryDays.Day day) {
        Optional<Tie.Linked> best = Optional.empty();
        for (StoryCalendar.Anchor anchor : calendar.anchors()) {
            if (anchor.day().equals(day)
                    || (day.weekday().isPresent()
                            && anchor.date().getDayOfWeek().getValue()
                                    != day.weekday().orElseThrow())
                    || (day.offset().isPresent() && anchor.day().article() == day.article())) {
                continue;
            }
            double likeness = StoryDays.likeness(day.words(), anchor.day().words());
            if (likeness >= LEAST_LIKENESS
                    && likeness > best.map(Tie.Linked::likeness).orElse(0.0)) {
                best = Optional.of(new Tie.Linked(day, anchor.date(), likeness));
            }
        }
        return best.map(tie -> tie);
    }

    private Optional<Tie> agreeing(StoryDays.Day day) {
        return calendar.mainDay()
                .filter(main -> day.weekday().isPresent()
                        && main.getDayOfWeek().getValue() == day.weekday().getAsInt())
                .map(main -> new Tie.Agreeing(day, main));
    }

    private Optional<Tie.Told> told(StoryDays.Opening opening) {
        Optional<Tie.Told> best = Optional.empty();
        for (StoryCalendar.Anchor anchor : calendar.anchors()) {
            if (!anchor.day().opening() || anchor.day().article() == opening.article()) {
                continue;
            }
            double likeness = StoryDays.likeness(opening.words(), anchor.day().words());
            if (likeness >= LEAST_LIKENESS_OF_OPENING
                    && likeness > best.map(Tie.Told::likeness).orElse(0.0)) {
                best = Optional.of(new Tie.Told(opening, anchor.date(), likeness));
            }
        }
        return best;
    }
}
