package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /// What must be shared around two lengths or speeds when each article gives only one such number.
    private static final double ONLY_ONE = 7;

    /// Numbers further apart than this factor measure different things.
    private static final double MOST_APART = 2.5;

    private static final int SAME_TIME_DAYS = 2;
    private static final int MOST_FIGURES = 4000;

    private final StoryText text;
    private final StoryLines lines;

    FigureComparison(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
    }

    List<VariantDraft> find() {
        Map<String, List<FigureFacts.Figure>> byDimension = new TreeMap<>();
        FigureFacts.figures(text).stream()
                .limit(MOST_FIGURES)
                .filter(figure ->
                        Tolls.of(figure.quantity(), figure.statement()).isEmpty())
                .forEach(figure -> byDimension
                        .computeIfAbsent(Figures.dimension(figure.quantity()), k -> new ArrayList<>())
                        .add(figure));
        List<VariantDraft> drafts = new ArrayList<>();
        byDimension.forEach((dimension, figures) -> {
            if (!FigureFacts.isTime(dimension)) {
                subjects(figures).forEach(subject -> compare(subject, drafts));
            }
        });
        return drafts;
    }

    /// Figures of one thing, whatever their numbers.
    private static List<List<FigureFacts.Figure>> subjects(List<FigureFacts.Figure> figures) {
        Map<Integer, Set<String>> numbers = new TreeMap<>();
        figures.forEach(figure -> numbers.computeIfAbsent(figure.statement().article(), k -> new HashSet<>())
                .add(Figures.normalized(figure.quantity())));
        List<List<FigureFacts.Figure>> subjects = new ArrayList<>();
        for (FigureFacts.Figure figure : figures) {
            List<List<FigureFacts.Figure>> near = subjects.stream()
                    .filter(subject ->
                            subject.stream().limit(40).anyMatch(other -> sameSubject(figure, other, numbers)))
                    .toList();
            List<FigureFacts.Figure> joined = new ArrayList<>();
            near.forEach(joined::addAll);
            subjects.removeAll(near);
            joined.add(figure);
            subjects.add(joined);
        }
        return subjects;
    }

    private static boolean sameSubject(
            FigureFacts.Figure left, FigureFacts.Figure right, Map<Integer, Set<String>> numbers) {
        Quantity a = left.quantity();
        Quantity b = right.quantity();
        double x = Math.abs(Figures.stated(a));
        double y = Math.abs(Figures.stated(b));
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
        if (aboutDiffers) {
            return false;
        }
        boolean count = a.unit().equals("1");
        if (count && (!sameAbout || Math.min(x, y) < 20)) {
            return false;
        }
        return shared >= STRONG && share >= STRONG_SHARE;
    }

    private void compare(List<FigureFacts.Figure> subject, List<VariantDraft> drafts) {
        Map<String, List<FigureFacts.Figure>> readings = new LinkedHashMap<>();
        subject.stream()
                .sorted(Comparator.comparingInt(figure -> figure.statement().number()))
                .forEach(figure -> readings.computeIfAbsent(
                                Figures.dimension(figure.quantity())
                                        + Figures.stated(figure.quantity())
                                        + figure.quantity().unit(),
                                k -> new ArrayList<>())
                        .add(figure));
        List<List<FigureFacts.Figure>> values = List.copyOf(readings.values());
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                judge(values.get(i), values.get(j)).ifPresent(drafts::add);
            }
        }
    }

    private Optional<VariantDraft> judge(List<FigureFacts.Figure> left, List<FigureFacts.Figure> right) {
        Set<String> before = articles(left);
        Set<String> after = articles(right);
        boolean both = before.stream().anyMatch(after::contains);
        Quantity one = left.getFirst().quantity();
        Quantity another = right.getFirst().quantity();
        if (Figures.otherBound(one, another)) {
            return Optional.empty();
        }
        boolean compatible = Figures.compatible(one, another);
        String values = valueOf(left) + " and " + valueOf(right);
        Optional<Long> days = daysBetween(before, after);
        if (both && !compatible) {
            // Old and new value beside each other, in a text younger than those that have the old value only.
            boolean firstIsOld = before.stream().anyMatch(article -> !after.contains(article));
            boolean secondIsNew = after.stream().allMatch(article -> laterThanSome(article, before));
            boolean firstIsNew = before.stream().allMatch(article -> laterThanSome(article, after));
            if (firstIsOld && secondIsNew && !firstIsNew) {
                return Optional.of(draft(
                        Verdict.UPDATE,
                        labelled(after) + " gives both " + values + ", the second as the newer.",
                        left,
                        right,
                        0.7));
            }
            return Optional.empty();
        }
        boolean independent =
                before.stream().allMatch(article -> after.stream().noneMatch(other -> lines.sameLine(article, other)));
        if (compatible) {
            boolean converted = !one.unit().equals(another.unit());
            String reason = converted
                    ? values + " are the same in another unit, but for rounding."
                    : values + " can both be right: one is rounded or a bound.";
            return both ? Optional.empty() : Optional.of(draft(Verdict.COMPATIBLE, reason, left, right, 0.35));
        }
        if (!independent) {
            return Optional.empty();
        }
        if (days.isPresent() && days.get() > SAME_TIME_DAYS) {
            return Optional.of(draft(
                    Verdict.UPDATE,
                    "The reports are " + days.get() + " days apart; the number may have changed from " + valueOf(left)
                            + " to " + valueOf(right) + ".",
                    left,
                    right,
                    0.6));
        }
        return Optional.of(draft(
                Verdict.DISAGREEMENT,
                "Reports that do not depend on each other give " + values + " of the same thing.",
                left,
                right,
                0.9));
    }

    private String labelled(Set<String> articles) {
        return new Labels(text).of(articles.iterator().next());
    }

    private boolean laterThanSome(String article, Set<String> others) {
        Optional<LocalDate> day = day(article);
        return day.isPresent()
                && others.stream()
                        .anyMatch(other -> day(other).filter(day.get()::isAfter).isPresent());
    }

    private Optional<Long> daysBetween(Set<String> left, Set<String> right) {
        Optional<LocalDate> a = left.stream().flatMap(id -> day(id).stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> b = right.stream().flatMap(id -> day(id).stream()).min(Comparator.naturalOrder());
        return a.isEmpty() || b.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())));
    }

    private Optional<LocalDate> day(String article) {
        return text.numberOf(article)
                .flatMap(number -> text.article(number).article().published())
                .filter(date -> !date.inferred() && date.value().length() >= 10)
                .map(PublicationDate::value)
                .flatMap(Days::spanOf)
                .map(Days.Span::from);
    }

    private static Set<String> articles(List<FigureFacts.Figure> figures) {
        Set<String> articles = new LinkedHashSet<>();
        figures.forEach(figure -> articles.add(figure.statement().passage().article()));
        return articles;
    }

    private String valueOf(List<FigureFacts.Figure> figures) {
        return text.textOf(figures.getFirst().quantity().passage());
    }

    private VariantDraft draft(
            Verdict verdict,
            String reason,
            List<FigureFacts.Figure> left,
            List<FigureFacts.Figure> right,
            double weight) {
        Quantity first = left.getFirst().quantity();
        return new VariantDraft(
                VariantKind.NUMBER,
                verdict,
                reason,
                first.about()
                        .or(() -> right.getFirst().quantity().about())
                        .orElseGet(() -> text.textOf(left.getFirst().clause())),
                List.of(reading(left), reading(right)),
                Optional.empty(),
                List.of(),
                weight);
    }

    private Reading reading(List<FigureFacts.Figure> figures) {
        Map<String, Passage> places = new LinkedHashMap<>();
        figures.forEach(figure -> places.putIfAbsent(
                figure.statement().passage().article(), figure.quantity().passage()));
        return new Reading(
                valueOf(figures),
                Figures.normalized(figures.getFirst().quantity()),
                List.copyOf(places.keySet()),
                List.copyOf(places.values()),
                lines.count(places.values()));
    }
}
