package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells how the numbers of one slot stand to each other: for each verdict one variant with all its readings.
final class SlotTeller {

    /// What two numbers of a slot have to do with each other; empty where nothing can be said.
    interface Judge {
        Optional<Verdict> of(Slot.Value left, Slot.Value right);
    }

    private final StoryText text;
    private final StoryLines lines;
    private final Labels labels;

    SlotTeller(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
        this.labels = new Labels(text);
    }

    /// All numbers of a slot that is sure to be one.
    List<VariantDraft> tell(Slot slot, Judge judge) {
        return tell(slot, judge, (left, right) -> true);
    }

    /// Numbers that have to do with each other each with each: a slot found by likeness need not be one from end to
    /// end.
    List<VariantDraft> tellRelated(Slot slot, Judge judge) {
        return tell(
                slot,
                judge,
                (left, right) -> judge.of(slot.values().get(left), slot.values().get(right))
                        .isPresent());
    }

    private List<VariantDraft> tell(Slot slot, Judge judge, Related related) {
        List<VariantDraft> drafts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.DISAGREEMENT, Verdict.UPDATE, Verdict.DRIFT, Verdict.COMPATIBLE)) {
            List<NavigableSet<Integer>> groups = new ArrayList<>();
            for (int i = 0; i < slot.values().size(); i++) {
                for (int j = i + 1; j < slot.values().size(); j++) {
                    if (judge.of(slot.values().get(i), slot.values().get(j))
                            .filter(verdict::equals)
                            .isPresent()) {
                        join(i, j, groups, related);
                    }
                }
            }
            groups.forEach(group -> drafts.add(
                    draft(slot, verdict, group.stream().map(slot.values()::get).toList())));
        }
        return drafts;
    }

    /// Joins two numbers, and those each was joined with before, unless two of them have nothing to do with each other.
    private static void join(int i, int j, List<NavigableSet<Integer>> groups, Related related) {
        NavigableSet<Integer> joined = new TreeSet<>(Set.of(i, j));
        List<NavigableSet<Integer>> near = groups.stream()
                .filter(group -> group.contains(i) || group.contains(j))
                .toList();
        near.forEach(joined::addAll);
        boolean allRelated =
                joined.stream().allMatch(a -> joined.tailSet(a, false).stream().allMatch(b -> related.holds(a, b)));
        if (allRelated) {
            groups.removeAll(near);
            groups.add(joined);
        } else {
            groups.add(new TreeSet<>(Set.of(i, j)));
        }
    }

    private interface Related {
        boolean holds(int left, int right);
    }

    private VariantDraft draft(Slot slot, Verdict verdict, List<Slot.Value> values) {
        Comparator<Slot.Value> byNumber = Comparator.comparingDouble(Slot.Value::stated);
        Comparator<Slot.Value> order = switch (verdict) {
            case UPDATE ->
                Comparator.comparingLong((Slot.Value value) ->
                                -values.stream().filter(value::isOlderThan).count())
                        .thenComparing(value -> value.firstDay().orElse(LocalDate.MAX))
                        .thenComparing(byNumber);
            case DISAGREEMENT, COMPATIBLE, DRIFT ->
                Comparator.comparingInt((Slot.Value value) ->
                                -lines.count(value.passages().values()))
                        .thenComparing(byNumber);
        };
        List<Slot.Value> ordered = values.stream().sorted(order).toList();
        String reason = switch (verdict) {
            case UPDATE -> update(slot, ordered);
            case DISAGREEMENT -> disagreement(slot, ordered);
            case DRIFT -> oneLine(slot, ordered);
            case COMPATIBLE -> compatible(slot, ordered);
        };
        double weight = switch (verdict) {
            case DISAGREEMENT -> slot.weight();
            case UPDATE, DRIFT -> 0.7 * slot.weight();
            case COMPATIBLE -> 0.35 * slot.weight();
        };
        return new VariantDraft(
                VariantKind.NUMBER,
                verdict,
                reason,
                slot.subject(),
                ordered.stream().map(this::reading).toList(),
                Optional.empty(),
                List.of(),
                weight);
    }

    private String update(Slot slot, List<Slot.Value> values) {
        return "The number changed with time (" + slot.subject() + "): "
                + values.stream()
                        .map(value -> words(value)
                                + value.firstDay().map(day -> " on " + day).orElse(""))
                        .collect(Collectors.joining(", "))
                + ". The later one is newer, the earlier one need not be wrong.";
    }

    private String disagreement(Slot slot, List<Slot.Value> values) {
        String readings = values.stream()
                .map(value -> words(value) + " in " + names(value))
                .collect(Collectors.joining("; "));
        Set<String> all = new HashSet<>();
        boolean shared = values.stream()
                .flatMap(value -> value.passages().keySet().stream())
                .anyMatch(article -> !all.add(article));
        String days = values.stream()
                .flatMap(value -> value.firstDay().stream())
                .distinct()
                .map(LocalDate::toString)
                .sorted()
                .collect(Collectors.joining(" and "));
        String when = days.isEmpty() ? "" : days.length() == 10 ? " on " + days : " between " + days;
        return (shared
                        ? "One report tells of both, each from another source, about the same thing ("
                        : "Reports that do not depend on each other give different numbers of the same thing (")
                + slot.subject() + when + "): " + readings + ".";
    }

    private String oneLine(Slot slot, List<Slot.Value> values) {
        return "Texts of one line of reporting give different numbers of the same thing (" + slot.subject() + "): "
                + values.stream()
                        .map(value -> words(value) + " in " + names(value))
                        .collect(Collectors.joining("; "))
                + ". One of them changed it or heard of more; nothing shows which.";
    }

    private String compatible(Slot slot, List<Slot.Value> values) {
        String all = values.stream().map(this::words).collect(Collectors.joining(" and "));
        boolean converted =
                values.stream().map(value -> value.quantity().unit()).distinct().count() > 1;
        return converted
                ? all + " are the same in another unit, but for rounding."
                : all + " (" + slot.subject() + ") can both be right: one is rounded or a bound.";
    }

    private String words(Slot.Value value) {
        return text.textOf(value.quantity().passage());
    }

    /// The first outlets that give a number, and how many more there are.
    private String names(Slot.Value value) {
        Collection<String> articles = value.passages().keySet();
        String first = articles.stream().limit(2).map(labels::of).collect(Collectors.joining(" and "));
        return articles.size() > 2 ? first + " and " + (articles.size() - 2) + " more" : first;
    }

    private Reading reading(Slot.Value value) {
        Map<String, Passage> passages = value.passages();
        return new Reading(
                words(value),
                Figures.normalized(value.quantity()),
                List.copyOf(passages.keySet()),
                List.copyOf(passages.values()),
                lines.count(passages.values()));
    }
}
