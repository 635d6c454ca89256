package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Compares amounts, lengths, shares and counts that articles give of the same thing, counts of people in an
/// event left out (see [TollComparison]).
///
/// Two different numbers are far more often two different things than a contradiction. So the words around
/// both must agree in what is rare, what is counted must agree where it is known, and an article that gives
/// both numbers shows that they are two things, or an old and a new value.
final class FigureComparison {

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
        FigureJudge judge = new FigureJudge(lines, disputes);
        SlotTeller teller = new SlotTeller(text, lines);
        List<VariantDraft> drafts = new ArrayList<>();
        byDimension.forEach((dimension, figures) -> {
            if (!FigureFacts.isTime(dimension)) {
                FigureSubjects ofOneThing = new FigureSubjects(figures, disputes);
                ofOneThing
                        .groups()
                        .forEach(group ->
                                drafts.addAll(teller.tellRelated(slot(group), judgeOf(group, ofOneThing, judge))));
            }
        });
        return drafts;
    }

    /// A chain of figures need not be of one thing from end to end: what is told of two numbers must hold of
    /// two of their places.
    private static SlotTeller.Judge judgeOf(
            List<FigureFacts.Figure> group, FigureSubjects subjects, FigureJudge judge) {
        Map<Passage, FigureFacts.Figure> at = new HashMap<>();
        group.forEach(figure -> at.put(figure.quantity().passage(), figure));
        return (left, right) -> {
            List<FigureFacts.Figure> ofRight = figures(right, at);
            boolean ofOneThing = figures(left, at).stream()
                    .anyMatch(a -> ofRight.stream().anyMatch(b -> subjects.areOfOneThing(a, b)));
            return ofOneThing
                    ? judge.of(left, right)
                            .filter(verdict -> verdict == Verdict.COMPATIBLE
                                    || left.isComparedWith(right)
                                    || right.isComparedWith(left)
                                    || left.articles().stream().anyMatch(right.articles()::contains)
                                    || !(subjects.knows(left, right) || subjects.knows(right, left)))
                    : Optional.empty();
        };
    }

    private static List<FigureFacts.Figure> figures(Slot.Value value, Map<Passage, FigureFacts.Figure> at) {
        return value.places().stream()
                .flatMap(place -> Optional.ofNullable(at.get(place.quantity().passage())).stream())
                .toList();
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
}
