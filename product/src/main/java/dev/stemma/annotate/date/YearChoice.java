package dev.stemma.annotate.date;

import dev.stemma.article.PublicationDate.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the year of a story: each possible year is scored by the logarithm of how likely the evidence is in it.
final class YearChoice {

    /// A weekday and a day whose sentences are less alike are not taken for one happening.
    private static final double LEAST_LIKENESS = 0.18;

    /// Of sentences that alike, so many weekdays are right.
    private static final double RIGHT = 0.7;

    /// Someone who says "75 years since 1949" says so in that year, nearly always.
    private static final double SPAN_WEIGHT = 3;

    private final StoryDays days;

    YearChoice(StoryDays days) {
        this.days = days;
    }

    /// @param evidence what the year rests on
    record Choice(int year, List<Evidence> evidence) {}

    /// The year that stands out from all others by the margin.
    Optional<Choice> choose(double margin) {
        List<LocalDate> stated =
                days.published().stream().flatMap(Optional::stream).sorted().toList();
        if (!stated.isEmpty()) {
            // the story is dated: its undated articles belong to the same days
            return Optional.of(new Choice(
                    stated.get(stated.size() / 2).getYear(),
                    List.of(new Evidence("other articles of the story are dated", Optional.empty()))));
        }
        Optional<Integer> latest = latestYear();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Optional<Choice> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        double secondScore = Double.NEGATIVE_INFINITY;
        boolean bestGrounded = false;
        for (int year = latest.get() - 1; year <= latest.get() + 2; year++) {
            List<Evidence> evidence = new ArrayList<>();
            double score = prior(year - latest.get());
            boolean grounded = false;
            for (StoryDays.StatedYear span : days.spans()) {
                score += span.year() == year ? SPAN_WEIGHT : 0;
                if (span.year() == year) {
                    grounded = true;
                    evidence.add(new Evidence("a span of years that ends in " + year, Optional.of(span.passage())));
                }
            }
            for (Link link : links()) {
                boolean right = link.date()
                        .dayIn(year)
                        .filter(day -> day.getDayOfWeek().getValue()
                                == link.weekday().weekday().orElseThrow())
                        .isPresent();
                score += link.likeness() * Math.log(right ? RIGHT * 7 : (1 - RIGHT) * 7 / 6);
                if (right) {
                    grounded = true;
                    evidence.add(new Evidence(
                            "in " + year + " that day is the weekday that another sentence gives",
                            Optional.of(link.date().passage())));
                    evidence.add(new Evidence(
                            "the weekday", Optional.of(link.weekday().passage())));
                }
            }
            if (score > bestScore) {
                secondScore = bestScore;
                bestScore = score;
                bestGrounded = grounded;
                days.years().stream()
                        .filter(other -> other.year() == latest.get())
                        .findFirst()
                        .ifPresent(other ->
                                evidence.add(new Evidence("the latest year spoken of", Optional.of(other.passage()))));
                best = Optional.of(new Choice(year, List.copyOf(evidence)));
            } else {
                secondScore = Math.max(secondScore, score);
            }
        }
        return bestGrounded && bestScore - secondScore >= margin ? best : Optional.empty();
    }

    /// The latest year spoken of, far plans left out: a year that only one article names is taken when it is at most
    /// one after the latest that is told in the past.
    private Optional<Integer> latestYear() {
        int past = Integer.MIN_VALUE;
        int any = Integer.MIN_VALUE;
        for (StoryDays.StatedYear year : days.years()) {
            if (year.tense() != Tense.FUTURE) {
                past = Math.max(past, year.year());
            }
        }
        for (StoryDays.StatedYear year : days.years()) {
            if (past == Integer.MIN_VALUE || year.year() <= past + 1) {
                any = Math.max(any, year.year());
            }
        }
        for (StoryDays.StatedYear span : days.spans()) {
            any = Math.max(any, span.year());
        }
        return any == Integer.MIN_VALUE ? Optional.empty() : Optional.of(any);
    }

    /// How often news speaks of no later year than its own, the one before, the one after.
    private static double prior(int afterLatest) {
        return switch (afterLatest) {
            case -1 -> Math.log(0.08);
            case 0 -> Math.log(0.6);
            case 1 -> Math.log(0.25);
            default -> Math.log(0.07);
        };
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (StoryDays.Day weekday : days.all()) {
            if (weekday.weekday().isEmpty() || weekday.month().isPresent()) {
                continue;
            }
            Optional<Link> best = Optional.empty();
            for (StoryDays.Day date : days.all()) {
                if (date.month().isEmpty() || date.year().isPresent()) {
                    continue;
                }
                double likeness = StoryDays.likeness(weekday.words(), date.words());
                if (likeness >= LEAST_LIKENESS
                        && likeness > best.map(Link::likeness).orElse(0.0)) {
                    best = Optional.of(new Link(weekday, date, likeness));
                }
            }
            best.ifPresent(links::add);
        }
        for (StoryDays.Day both : days.all()) {
            if (both.weekday().isPresent()
                    && both.month().isPresent()
                    && both.year().isEmpty()) {
                // "Thursday, May 16" says it all
                links.add(new Link(both, both, 2));
            }
        }
        return links;
    }

    private record Link(StoryDays.Day weekday, StoryDays.Day date, double likeness) {}
}
