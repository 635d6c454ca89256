package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Passage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Compares amounts, lengths, shares and counts that articles give of the same thing, counts of people in an event left
/// out (see [TollComparison]).
///
/// Two different numbers are far more often two different things than a contradiction. So the words around both must
/// agree in what is rare, what is counted must agree where it is known, and an article that gives both numbers shows
/// that they are two things, or an old and a new value.
final class FigureComparison {

    private static final double STRONG = 16;
    private static final double STRONG_SHARE = 0.4;

    /// What must be shared around one number, where it is telling by itself.
    private static final double SAME_NUMBER = 9;

    /// What must be shared around two lengths or speeds when each article gives only one such number.
    private static final double ONLY_ONE = 7;

    /// Numbers further apart than this factor measure different things.
    private static final double MOST_APART = 2.5;

    private static final int SAME_TIME_DAYS = 2;
    private static final int MOST_FIGURES = 4000;

    private final StoryText text;
    private final StoryLines lines;
    private final Subjects subjects;
    private final AsOf asOf;
    private final Set<Passage> changed;

    /// @param changed places of numbers that copies changed
    FigureComparison(StoryText text, StoryLines lines, Set<Passage> changed) {
        this.text = text;
        this.lines = lines;
        this.subjects = new Subjects(text);
        this.asOf = new AsOf(text);
        this.changed = Set.copyOf(changed);
    }

    List<VariantDraft> find() {
        Map<String, List<FigureFacts.Figure>> byDimension = new TreeMap<>();
        List<FigureFacts.Figure> all = FigureFacts.figures(text).stream()
                .limit(MOST_FIGURES)
                .filter(figure ->
                        Tolls.of(figure.quantity(), figure.statement()).isEmpty()
                                && !changed.contains(figure.quantity().passage()))
                .toList();
        List<DisputedFigures.Dispute> disputes = DisputedFigures.in(all);
        all.forEach(figure -> byDimension
                .computeIfAbsent(Figures.dimension(figure.quantity()), k -> new ArrayList<>())
                .add(figure));
        SlotTeller teller = new SlotTeller(text, lines);
        List<VariantDraft> drafts = new ArrayList<>();
        byDimension.forEach((dimension, figures) -> {
            if (!FigureFacts.isTime(dimension)) {
                groups(figures, disputes)
                        .forEach(group ->
                                drafts.addAll(teller.tellRelated(slot(group), judgeOf(group, figures, disputes))));
            }
        });
        return drafts;
    }

    /// A chain of figures need not be of one thing from end to end: what is told of two numbers must hold of two of
    /// their
    /// places.
    private SlotTeller.Judge judgeOf(
            List<FigureFacts.Figure> group, List<FigureFacts.Figure> figures, List<DisputedFigures.Dispute> disputes) {
        Map<Passage, FigureFacts.Figure> at = new HashMap<>();
        group.forEach(figure -> at.put(figure.quantity().passage(), figure));
        Map<Integer, Set<String>> numbers = numbersOf(figures);
        return (left, right) -> {
            boolean ofOneThing = left.places().stream()
                    .flatMap(
                            place -> Optional.ofNullable(at.get(place.quantity().passage())).stream())
                    .anyMatch(a -> right.places().stream()
                            .flatMap(place ->
                                    Optional.ofNullable(at.get(place.quantity().passage())).stream())
                            .anyMatch(b -> sameSubject(a, b, numbers)
                                    || isComparison(a, b)
                                    || isComparison(b, a)
                                    || isDispute(a, b, disputes)));
            return ofOneThing
                    ? judge(left, right, disputes)
                            .filter(verdict -> verdict == Verdict.COMPATIBLE
                                    || left.isComparedWith(right)
                                    || right.isComparedWith(left)
                                    || left.articles().stream().anyMatch(right.articles()::contains)
                                    || !(knows(left, right, numbers) || knows(right, left, numbers)))
                    : Optional.empty();
        };
    }

    /// Whether a text with the one number has the other of something else.
    private static boolean knows(Slot.Value value, Slot.Value other, Map<Integer, Set<String>> numbers) {
        String sought = Figures.normalized(other.quantity());
        return value.places().stream()
                .anyMatch(place -> numbers.getOrDefault(place.statement().article(), Set.of())
                        .contains(sought));
    }

    private static Map<Integer, Set<String>> numbersOf(List<FigureFacts.Figure> figures) {
        Map<Integer, Set<String>> numbers = new TreeMap<>();
        figures.forEach(figure -> numbers.computeIfAbsent(figure.statement().article(), k -> new HashSet<>())
                .add(Figures.normalized(figure.quantity())));
        return numbers;
    }

    /// Figures of one thing, whatever their numbers.
    private static List<List<FigureFacts.Figure>> groups(
            List<FigureFacts.Figure> figures, List<DisputedFigures.Dispute> disputes) {
        Map<Integer, Set<String>> numbers = numbersOf(figures);
        List<List<FigureFacts.Figure>> subjects = new ArrayList<>();
        for (FigureFacts.Figure figure : figures) {
            List<List<FigureFacts.Figure>> near = subjects.stream()
                    .filter(subject -> subject.stream()
                            .limit(40)
                            .anyMatch(other -> sameSubject(figure, other, numbers)
                                    || isComparison(figure, other)
                                    || isComparison(other, figure)
                                    || isDispute(figure, other, disputes)))
                    .toList();
            List<FigureFacts.Figure> joined = new ArrayList<>();
            near.forEach(joined::addAll);
            subjects.removeAll(near);
            joined.add(figure);
            subjects.add(joined);
        }
        return subjects;
    }

    /// "$355 million, up from $340 million": what a text compares is one thing.
    private static boolean isComparison(FigureFacts.Figure earlier, FigureFacts.Figure now) {
        return earlier.statement().number() == now.statement().number()
                && EarlierFigures.holds(earlier.quantity(), earlier.statement())
                && now.quantity().passage().end()
                        <= earlier.quantity().passage().start()
                && earlier.statement().quantities().stream()
                        .filter(between -> isBetween(between, earlier.quantity(), now.quantity())
                                || isBetween(between, now.quantity(), earlier.quantity()))
                        .noneMatch(between -> Figures.comparable(between, now.quantity()));
    }

    private static boolean isBetween(Quantity quantity, Quantity left, Quantity right) {
        return quantity.passage().start() > left.passage().start()
                && quantity.passage().start() < right.passage().start();
    }

    private static boolean isDispute(
            FigureFacts.Figure left, FigureFacts.Figure right, List<DisputedFigures.Dispute> disputes) {
        return disputes.stream()
                .anyMatch(dispute ->
                        dispute.isOf(left.quantity().passage(), right.quantity().passage()));
    }

    private static boolean sameSubject(
            FigureFacts.Figure left, FigureFacts.Figure right, Map<Integer, Set<String>> numbers) {
        Quantity a = left.quantity();
        Quantity b = right.quantity();
        double x = Math.abs(Figures.stated(a));
        double y = Math.abs(Figures.stated(b));
        if (left.statement().number() == right.statement().number()) {
            return false;
        }
        if (left.statement().negated() != right.statement().negated() || Math.max(x, y) > MOST_APART * Math.min(x, y)) {
            return false;
        }
        double shared = FigureFacts.shared(left, right);
        double share = Math.max(FigureFacts.covered(left, right), FigureFacts.covered(right, left));
        boolean sameAbout = a.about().isPresent() && b.about().isPresent() && Figures.sameSubject(a, b);
        boolean aboutDiffers = a.about().isPresent() && b.about().isPresent() && !Figures.sameSubject(a, b);
        boolean physical = a.kind() == Quantity.Kind.MEASURE;
        boolean onlyOne = physical
                && numbers.getOrDefault(left.statement().article(), Set.of()).size() == 1
                && numbers.getOrDefault(right.statement().article(), Set.of()).size() == 1;
        if (onlyOne && shared >= ONLY_ONE) {
            return true;
        }
        if (Figures.sameNumber(a, b) && FigureFacts.isTelling(a) && shared >= SAME_NUMBER) {
            return true;
        }
        if (aboutDiffers) {
            return false;
        }
        boolean count = a.unit().equals("1");
        if (count && (!sameAbout || Math.min(x, y) < 20)) {
            return false;
        }
        return shared >= STRONG && share >= STRONG_SHARE;
    }

    private Slot slot(List<FigureFacts.Figure> figures) {
        Map<String, List<Slot.Place>> numbers = new LinkedHashMap<>();
        figures.stream()
                .sorted(Comparator.comparingInt(figure -> figure.statement().number()))
                .forEach(figure -> numbers.computeIfAbsent(
                                Figures.stated(figure.quantity())
                                        + figure.quantity().unit(),
                                k -> new ArrayList<>())
                        .add(Slot.Place.of(figure.statement(), figure.quantity(), asOf.published(figure.statement()))));
        FigureFacts.Figure first = figures.getFirst();
        return new Slot(
                subjects.of(first.statement(), first.quantity()),
                numbers.values().stream().map(Slot.Value::new).toList(),
                0.9);
    }

    private Optional<Verdict> judge(Slot.Value left, Slot.Value right, List<DisputedFigures.Dispute> disputes) {
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
            // What a text compares with is an older state only where another text reports it as its own.
            return left.onlyEarlier() || right.onlyEarlier() ? Optional.empty() : Optional.of(Verdict.UPDATE);
        }
        if (left.onlyEarlier() != right.onlyEarlier()) {
            return Optional.empty();
        }
        Set<String> before = left.articles();
        Set<String> after = right.articles();
        boolean both = before.stream().anyMatch(after::contains);
        if (Figures.compatible(left.quantity(), right.quantity())) {
            return both ? Optional.empty() : Optional.of(Verdict.COMPATIBLE);
        }
        if (both && inOneStatement(left, right)) {
            return Optional.empty();
        }
        if (both) {
            // Old and new value beside each other, in a text younger than those that have the old value only.
            if (isOldAndNew(left, right) != isOldAndNew(right, left)) {
                return Optional.of(Verdict.UPDATE);
            }
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

    /// Whether one sentence gives both, as of two things.
    private static boolean inOneStatement(Slot.Value left, Slot.Value right) {
        return left.places().stream()
                .anyMatch(a -> right.places().stream()
                        .anyMatch(b -> a.statement().number() == b.statement().number()));
    }

    /// Whether some articles have the old number only, and each that has the new one is younger than one of these.
    private static boolean isOldAndNew(Slot.Value old, Slot.Value fresh) {
        Set<String> known = fresh.articles();
        List<Slot.Place> before = old.places().stream()
                .filter(place -> !known.contains(place.article()))
                .toList();
        return !before.isEmpty()
                && fresh.places().stream().allMatch(place -> before.stream().anyMatch(other -> isLater(place, other)));
    }

    private static boolean isLater(Slot.Place place, Slot.Place other) {
        return place.day().isPresent()
                && other.day().isPresent()
                && place.day().get().isAfter(other.day().get());
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
