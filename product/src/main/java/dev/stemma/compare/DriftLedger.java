package dev.stemma.compare;

import dev.stemma.article.Article;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings the changes on single edges together into variants: who introduced a reading, who inherited it, who kept the
/// old one.
///
/// Where the parent is lost and two of its children differ, either may have changed it: [Siblings] tells which.
final class DriftLedger {

    /// Each told change is looked up in all texts; a story of thousands of articles shows no more than this.
    private static final int MOST_TOLD = 600;

    /// A place that is said to have more readings than this is more than one place.
    private static final int MOST_OPEN = 3;

    /// Least share of the shorter statement's information that two forms of one sentence share.
    private static final double ONE_SENTENCE = 0.6;

    private final StoryText text;
    private final StoryLines lines;
    private final Labels labels;
    private final Siblings siblings;
    private final Families families;

    DriftLedger(StoryText text, StoryLines lines, Labels labels, List<Descents.Descent> descents, Siblings siblings) {
        this.text = text;
        this.siblings = siblings;
        this.lines = lines;
        this.labels = labels;
        this.families = Families.of(text, descents);
    }

    /// One variant for each introduced reading.
    List<VariantDraft> tell(List<Change> changes) {
        Map<String, Change> distinct = new LinkedHashMap<>();
        for (Change change : changes) {
            Change directed = change.descent().sibling() ? direct(change) : change;
            boolean inherited = distinct.values().stream()
                    .anyMatch(other ->
                            sameReadings(other, directed) && lines.descends(childOf(directed), childOf(other)));
            if (!inherited) {
                String key = directed.kind() + "|" + directed.from().normalized() + "|"
                        + directed.to().normalized() + "|"
                        + place(directed) + "|"
                        + childOf(directed);
                distinct.putIfAbsent(key, directed);
            }
        }
        // An outlet that takes up its own report again writes it anew; only its numbers are news.
        distinct.values().removeIf(change -> isOfOneOutlet(change) && !isNewNumber(change));
        distinct.values().removeAll(Contested.redundant(distinct.values()));
        List<List<Change>> contested = Contested.groups(distinct.values());
        contested.forEach(group -> distinct.values().removeAll(group));
        Map<String, List<Change>> bySlot = new LinkedHashMap<>();
        for (Change change : distinct.values()) {
            bySlot.computeIfAbsent(
                            change.kind() + "|" + place(change) + "|"
                                    + change.from().normalized() + "|"
                                    + change.to().normalized(),
                            k -> new ArrayList<>())
                    .add(change);
        }
        Stream<VariantDraft> drafts = bySlot.values().stream()
                .sorted(Comparator.comparingDouble(same -> -same.getFirst().weight()))
                .limit(MOST_TOLD)
                .map(same -> tell(
                        same, place(same.getFirst()) < 0 ? text.statements() : families.of(place(same.getFirst()))));
        return Stream.concat(
                        drafts,
                        contested.stream()
                                .map(this::tellOpen)
                                .filter(draft -> draft.readings().size() > 1
                                        && draft.readings().size() <= MOST_OPEN))
                .toList();
    }

    /// One variant for a place that several copies of a lost text fill each in its own way.
    private VariantDraft tellOpen(List<Change> group) {
        Change first = group.getFirst();
        Map<String, Change.Side> sides = new LinkedHashMap<>();
        Map<String, Map<String, Passage>> places = new LinkedHashMap<>();
        group.stream().flatMap(change -> Stream.of(change.from(), change.to())).forEach(side -> {
            sides.putIfAbsent(side.normalized(), side);
            places.computeIfAbsent(side.normalized(), k -> new LinkedHashMap<>())
                    .putIfAbsent(side.passage().article(), side.passage());
        });
        String readings = sides.values().stream()
                .map(side ->
                        "“" + side.value() + "” in " + labels.of(side.passage().article()))
                .collect(Collectors.joining(", "));
        return new VariantDraft(
                first.kind(),
                Verdict.DRIFT,
                "All took the sentence from a source that is lost: " + readings
                        + ". Nothing shows which of them kept what it said.",
                first.subject(),
                sides.entrySet().stream()
                        .map(entry -> reading(entry.getValue(), places.getOrDefault(entry.getKey(), Map.of())))
                        .toList(),
                Optional.empty(),
                List.of(),
                first.weight());
    }

    /// A replaced word is one variant wherever it stands; a replaced number belongs to its sentence.
    private int place(Change change) {
        boolean word = change.kind() == VariantKind.WORDING || change.kind() == VariantKind.NAME;
        return word ? -1 : families.root(change.descent().to().number());
    }

    private static boolean sameReadings(Change left, Change right) {
        return left.kind() == right.kind()
                && left.from().normalized().equals(right.from().normalized())
                && left.to().normalized().equals(right.to().normalized());
    }

    private static String childOf(Change change) {
        return change.descent().to().passage().article();
    }

    /// Turns a difference of two siblings round where the other one must have changed it.
    private Change direct(Change change) {
        if (isNextReport(turned(change))) {
            return turned(change);
        }
        return !isNextReport(change) && siblings.of(change) == Siblings.Changer.FROM ? turned(change) : change;
    }

    private static Change turned(Change change) {
        return new Change(
                change.kind(),
                change.compatible(),
                change.to(),
                change.from(),
                change.subject(),
                new Descents.Descent(
                        change.descent().to(),
                        change.descent().from(),
                        change.descent().edge(),
                        true),
                change.weight());
    }

    /// One variant for a change that one text made, or several made alike.
    private VariantDraft tell(List<Change> same, List<Statement> family) {
        Change change = same.getFirst();
        String introducer = childOf(change);
        Map<String, Passage> before = new LinkedHashMap<>();
        Map<String, Passage> after = new LinkedHashMap<>();
        before.put(change.from().passage().article(), change.from().passage());
        same.forEach(other -> after.putIfAbsent(childOf(other), other.to().passage()));
        same.forEach(other -> {
            String parent = other.from().passage().article();
            if (!after.containsKey(parent)) {
                before.putIfAbsent(parent, other.from().passage());
            }
        });
        Set<String> inherited = new LinkedHashSet<>();
        for (Statement statement : family) {
            String article = statement.passage().article();
            Optional<Passage> old = ReadingFinder.find(statement, change.from(), change.kind());
            Optional<Passage> changed = ReadingFinder.find(statement, change.to(), change.kind());
            if (changed.isPresent() && old.isEmpty() && !before.containsKey(article)) {
                after.putIfAbsent(article, changed.get());
                if (!article.equals(introducer) && lines.descends(article, introducer)) {
                    inherited.add(article);
                }
            } else if (old.isPresent() && changed.isEmpty() && !after.containsKey(article)) {
                before.putIfAbsent(article, old.get());
            }
        }
        boolean open = change.descent().sibling() && siblings.of(change) == Siblings.Changer.UNKNOWN;
        Verdict verdict = change.compatible() ? Verdict.COMPATIBLE : Verdict.DRIFT;
        if (verdict == Verdict.DRIFT && isNextReport(change)) {
            verdict = Verdict.UPDATE;
        }
        return new VariantDraft(
                change.kind(),
                verdict,
                verdict == Verdict.UPDATE
                        ? labels.of(introducer) + " is a later report of the outlet that had “"
                                + change.from().value() + "” before."
                        : reason(change, open) + others(same),
                change.subject(),
                List.of(reading(change.from(), before), reading(change.to(), after)),
                verdict == Verdict.DRIFT && !open ? Optional.of(introducer) : Optional.empty(),
                verdict == Verdict.DRIFT && !open ? List.copyOf(inherited) : List.of(),
                change.weight());
    }

    private String others(List<Change> same) {
        if (same.size() == 1) {
            return "";
        }
        return " So did "
                + same.stream()
                        .skip(1)
                        .map(change -> labels.of(childOf(change)))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private boolean isOfOneOutlet(Change change) {
        return text.ofOneOutlet(change.from().passage().article(), childOf(change));
    }

    /// Whether an outlet's text gives another number of the same: a toll in a later report, or in the same sentence.
    private boolean isNewNumber(Change change) {
        Statement from = change.descent().from();
        Statement to = change.descent().to();
        boolean oneSentence = from.sharedBits(to) >= ONE_SENTENCE * Math.min(from.bits(), to.bits());
        return change.kind() == VariantKind.NUMBER
                && (oneSentence || (isToll(change) && (isNextReport(change) || isNextReport(turned(change)))));
    }

    private static boolean isToll(Change change) {
        Statement to = change.descent().to();
        return to.quantities().stream()
                .anyMatch(quantity -> quantity.passage().equals(change.to().passage())
                        && Tolls.of(quantity, to).isPresent());
    }

    /// Whether the child is a later report of its parent's outlet, which brings its own text up to date.
    private boolean isNextReport(Change change) {
        Article before = text.article(change.descent().from().article()).article();
        Article after = text.article(change.descent().to().article()).article();
        return isOfOneOutlet(change)
                && before.published().isPresent()
                && after.published().isPresent()
                && before.published()
                                .get()
                                .value()
                                .compareTo(after.published().get().value())
                        < 0;
    }

    private Reading reading(Change.Side side, Map<String, Passage> places) {
        return new Reading(
                side.value(),
                side.normalized(),
                List.copyOf(places.keySet()),
                List.copyOf(places.values()),
                lines.count(places.values()));
    }

    private String reason(Change change, boolean open) {
        String child = labels.of(childOf(change));
        String other = labels.of(change.from().passage().article());
        String what = "“" + change.from().value() + "” in " + other + ", “"
                + change.to().value() + "” in " + child;
        if (change.compatible()) {
            return what + ": both can be right.";
        }
        if (!change.descent().sibling()) {
            return what + ", which took the sentence from it.";
        }
        String lost = "Both took the sentence from a source that is lost: " + what + ". ";
        if (open) {
            return lost + "Nothing shows which of the two changed it.";
        }
        if (change.kind() == VariantKind.ATTRIBUTION) {
            return lost + child + " leaves out who said it.";
        }
        return lost
                + switch (siblings.evidence(change)) {
                    case STANDS_ELSEWHERE -> "The first stands in other texts as well, so " + child + " changed it.";
                    case DAMAGE -> "The sentence is damaged in " + child + ", so it is taken to have changed it.";
                    case HABIT ->
                        child + " changed the other places where it shows, so it is taken to have changed this one.";
                    case FREEDOM -> child + " copies more freely, so it is taken to have changed it.";
                    case WORDS, NONE -> "";
                };
    }

    /// Orders drafts: most weighty first, then by place.
    static final Comparator<VariantDraft> BY_WEIGHT = Comparator.comparingDouble(
                    (VariantDraft draft) -> -draft.weight())
            .thenComparing(draft -> draft.readings().getLast().passages().getFirst())
            .thenComparing(VariantDraft::kind)
            .thenComparing(VariantDraft::reason);
}
