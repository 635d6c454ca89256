package dev.stemma.compare;

import dev.stemma.annotate.quote.Quote;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells how two numbers of one thing stand to each other: an old and a new value, one rounded, or a
/// disagreement.
final class FigureJudge implements SlotTeller.Judge {

    private static final int SAME_TIME_DAYS = 2;

    private final StoryLines lines;
    private final List<DisputedFigures.Dispute> disputes;

    FigureJudge(StoryLines lines, List<DisputedFigures.Dispute> disputes) {
        this.lines = lines;
        this.disputes = List.copyOf(disputes);
    }

    @Override
    public Optional<Verdict> of(Slot.Value left, Slot.Value right) {
        boolean disputed = left.places().stream()
                .anyMatch(a -> right.places().stream()
                        .anyMatch(b -> disputes.stream()
                                .anyMatch(dispute -> dispute.isOf(
                                        a.quantity().passage(), b.quantity().passage()))));
        if (disputed) {
            return Optional.of(Verdict.DISAGREEMENT);
        }
        if (Figures.otherBound(left.quantity(), right.quantity())) {
            return Optional.empty();
        }
        if (left.isComparedWith(right) != right.isComparedWith(left)) {
            // What a text compares with is an older state only where an older text reports it as its own.
            boolean reported = !left.onlyEarlier() && !right.onlyEarlier();
            boolean inOrder = left.isComparedWith(right) ? isInOrder(left, right) : isInOrder(right, left);
            return reported && inOrder ? Optional.of(Verdict.UPDATE) : Optional.empty();
        }
        if (left.onlyEarlier() != right.onlyEarlier()) {
            return Optional.empty();
        }
        Set<String> before = left.articles();
        Set<String> after = right.articles();
        boolean both = before.stream().anyMatch(after::contains);
        if (Figures.compatible(left.quantity(), right.quantity())) {
            // "Thousands" is no rounding of 5,000 but a way to say many.
            return both || Figures.isRough(left.quantity()) || Figures.isRough(right.quantity())
                    ? Optional.empty()
                    : Optional.of(Verdict.COMPATIBLE);
        }
        if (both && inOneStatement(left, right)) {
            return Optional.empty();
        }
        if (both) {
            return saidByOthers(left, right) ? Optional.of(Verdict.DISAGREEMENT) : Optional.empty();
        }
        boolean independent = left.places().stream()
                .allMatch(place -> right.places().stream()
                        .noneMatch(other -> lines.sameLine(
                                place.statement().passage(), other.statement().passage())));
        if (!independent) {
            return Optional.empty();
        }
        Optional<LocalDate> a = left.firstDay();
        Optional<LocalDate> b = right.firstDay();
        boolean apart =
                a.isPresent() && b.isPresent() && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) > SAME_TIME_DAYS;
        return Optional.of(apart ? Verdict.UPDATE : Verdict.DISAGREEMENT);
    }

    private static boolean isInOrder(Slot.Value old, Slot.Value fresh) {
        Optional<LocalDate> before = old.firstDay();
        Optional<LocalDate> after = fresh.firstDay();
        return before.isEmpty() || after.isEmpty() || before.get().isBefore(after.get());
    }

    /// Whether one sentence gives both, as of two things.
    private static boolean inOneStatement(Slot.Value left, Slot.Value right) {
        return left.places().stream()
                .anyMatch(a -> right.places().stream()
                        .anyMatch(b -> a.statement().number() == b.statement().number()));
    }

    /// Whether one article gives both numbers and lets somebody else say each.
    private static boolean saidByOthers(Slot.Value left, Slot.Value right) {
        return left.places().stream()
                .anyMatch(a -> right.places().stream()
                        .filter(b -> a.article().equals(b.article()))
                        .anyMatch(b -> speakers(a).stream().noneMatch(speakers(b)::contains)
                                && !speakers(a).isEmpty()
                                && !speakers(b).isEmpty()));
    }

    /// Who says the number, in the article's words.
    private static Set<String> speakers(Slot.Place place) {
        Set<String> speakers = new HashSet<>();
        for (Quote quote : place.statement().quotes()) {
            boolean holds = quote.content().stream()
                    .anyMatch(content -> content.overlaps(place.quantity().passage()));
            if (holds) {
                quote.speaker().ifPresent(speakers::add);
            }
        }
        return speakers;
    }
}
