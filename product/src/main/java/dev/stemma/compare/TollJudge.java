package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Outlet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells how two counts of one event stand to each other: one grew into the other, one rounds or bounds the
/// other, or they disagree.
final class TollJudge implements SlotTeller.Judge {

    /// Smaller counts are not rounded.
    private static final double LEAST_ROUNDED = 100;

    private static final double ROUNDED = 0.02;

    /// A count so many times as high as a bound that another report gives is another count.
    private static final double FAR_APART = 1.4;

    private static final double FAR_APART_BY = 4;

    private final StoryText text;
    private final StoryLines lines;
    private final TollEvents events;
    private final Tolls.Toll toll;
    private final Map<Integer, List<Slot.Place>> byArticle;

    /// @param byArticle all places of such counts, by the number of their article
    TollJudge(
            StoryText text,
            StoryLines lines,
            TollEvents events,
            Tolls.Toll toll,
            Map<Integer, List<Slot.Place>> byArticle) {
        this.text = text;
        this.lines = lines;
        this.events = events;
        this.toll = toll;
        this.byArticle = byArticle;
    }

    /// The verdict on the lower and the higher of two numbers.
    @Override
    public Optional<Verdict> of(Slot.Value lower, Slot.Value higher) {
        if (lower.isOlderThan(higher) != higher.isOlderThan(lower)) {
            return Optional.of(Verdict.UPDATE);
        }
        boolean comparable = lower.reported().stream()
                .anyMatch(a -> higher.reported().stream().anyMatch(b -> !events.otherCause(a, b)));
        if (!comparable || bothRough(lower, higher)) {
            return Optional.empty();
        }
        boolean exclude = lower.places().stream()
                .anyMatch(a -> higher.places().stream().anyMatch(b -> !Figures.compatible(a.quantity(), b.quantity())));
        boolean independent = lower.places().stream()
                .anyMatch(a -> higher.places().stream()
                        .anyMatch(b -> !lines.sameLine(
                                a.statement().passage(), b.statement().passage())));
        Optional<LocalDate> low = lower.firstDay();
        Optional<LocalDate> high = higher.firstDay();
        boolean otherDays = low.isPresent() && high.isPresent() && !low.equals(high);
        boolean higherIsNewer = otherDays && low.get().isBefore(high.get());
        if (isRounding(lower, higher)) {
            return independent ? Optional.of(Verdict.COMPATIBLE) : Optional.empty();
        }
        if (otherDays && (higherIsNewer || !toll.sort().growing())) {
            return Optional.of(Verdict.UPDATE);
        }
        // A count that grows is not lower two days later; it is of something else.
        if (otherDays && !higherIsNewer && ChronoUnit.DAYS.between(high.get(), low.get()) > 1) {
            return Optional.empty();
        }
        boolean both =
                lower.places().stream().anyMatch(a -> higher.places().stream().anyMatch(b -> givesBoth(a, b)));
        if (both) {
            return Optional.empty();
        }
        // What one outlet counts twice on one day are two things, or it heard of more.
        if (ofOneOutlet(lower, higher)) {
            return Optional.empty();
        }
        boolean apart = exclude || farApart(lower, higher);
        if (!independent) {
            return apart && oneSentence(lower, higher) ? Optional.of(Verdict.DRIFT) : Optional.empty();
        }
        return Optional.of(apart ? Verdict.DISAGREEMENT : Verdict.COMPATIBLE);
    }

    /// "More than 527" and "nearly 530": two ways to write one count, whatever the day.
    private static boolean isRounding(Slot.Value lower, Slot.Value higher) {
        boolean softened = lower.quantity().hedge().isPresent()
                || higher.quantity().hedge().isPresent();
        return softened
                && higher.stated() >= LEAST_ROUNDED
                && higher.stated() - lower.stated() <= ROUNDED * higher.stated()
                && Figures.compatible(lower.quantity(), higher.quantity());
    }

    /// "Dozens" and "hundreds" are ways to say many.
    private static boolean bothRough(Slot.Value lower, Slot.Value higher) {
        boolean low = Figures.isRange(lower.quantity());
        boolean high = Figures.isRange(higher.quantity());
        return (low && high) || (low && isOpen(higher.quantity())) || (high && isOpen(lower.quantity()));
    }

    private static boolean isOpen(Quantity quantity) {
        return quantity.low().isPresent() != quantity.high().isPresent();
    }

    /// Whether the numbers stand in two forms of one sentence: else a text of the line counted anew.
    private static boolean oneSentence(Slot.Value lower, Slot.Value higher) {
        return lower.reported().stream()
                .anyMatch(a -> higher.reported().stream().anyMatch(b -> TollEvents.sayMuchTheSame(a, b)));
    }

    private boolean ofOneOutlet(Slot.Value lower, Slot.Value higher) {
        Set<String> outlets = new HashSet<>();
        Stream.concat(lower.reported().stream(), higher.reported().stream())
                .forEach(place -> outlets.add(text.article(place.statement().article())
                        .article()
                        .outlet()
                        .map(Outlet::name)
                        .orElse(place.article())));
        return outlets.size() == 1;
    }

    /// "At least eight" does not deny that there were 26, but who writes it has not heard of them.
    private static boolean farApart(Slot.Value lower, Slot.Value higher) {
        double low = lower.stated();
        double high = higher.stated();
        boolean rough = lower.places().stream().anyMatch(place -> Figures.isRange(place.quantity()));
        return !rough && high >= FAR_APART * low && high - low >= FAR_APART_BY;
    }

    /// Whether one of the two articles gives the other's number as well, and so knows of both.
    private boolean givesBoth(Slot.Place a, Slot.Place b) {
        return byArticle.getOrDefault(a.statement().article(), List.of()).stream()
                        .anyMatch(other -> Figures.sameNumber(other.quantity(), b.quantity()))
                || byArticle.getOrDefault(b.statement().article(), List.of()).stream()
                        .anyMatch(other -> Figures.sameNumber(other.quantity(), a.quantity()));
    }
}
