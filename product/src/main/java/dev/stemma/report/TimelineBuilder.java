package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.language.Sentence;
import dev.stemma.lineage.Stemma;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Builds the timeline: sentences with a date, oldest first, those on one event under one entry.
final class TimelineBuilder {

    private static final int MOST_ENTRIES = 80;

    /// Share of words from which on two sentences of one date tell of one event.
    private static final double SAME_EVENT = 0.4;

    private record Dated(
            String from, String to, TimelineEntry.Precision precision, Passage passage, String text, int fact) {}

    private final List<AnnotatedArticle> articles;
    private final Stemma stemma;
    private final Map<Passage, Integer> factOf = new HashMap<>();

    TimelineBuilder(List<AnnotatedArticle> articles, Stemma stemma, Comparison comparison) {
        this.articles = articles;
        this.stemma = stemma;
        for (int i = 0; i < comparison.facts().size(); i++) {
            for (Passage passage : comparison.facts().get(i).passages()) {
                factOf.putIfAbsent(passage, i);
            }
        }
    }

    List<TimelineEntry> build() {
        List<List<Dated>> events = new ArrayList<>();
        for (Dated dated : dated()) {
            Optional<List<Dated>> same =
                    events.stream().filter(event -> sameEvent(event, dated)).findFirst();
            same.ifPresentOrElse(event -> event.add(dated), () -> events.add(new ArrayList<>(List.of(dated))));
        }
        List<TimelineEntry> entries =
                new ArrayList<>(events.stream().map(this::entry).toList());
        entries.sort(Comparator.comparing(TimelineBuilder::sortKey)
                .thenComparing(TimelineEntry::to)
                .thenComparing(entry -> entry.citations().getFirst()));
        if (entries.size() > MOST_ENTRIES) {
            Set<TimelineEntry> kept = new HashSet<>(entries.stream()
                    .sorted(Comparator.comparingInt((TimelineEntry entry) -> -entry.lines())
                            .thenComparingInt(entry -> -entry.citations().size())
                            .thenComparing(entry -> entry.citations().getFirst()))
                    .limit(MOST_ENTRIES)
                    .toList());
            entries.removeIf(entry -> !kept.contains(entry));
        }
        return entries;
    }

    private static boolean sameEvent(List<Dated> event, Dated dated) {
        return event.stream()
                .anyMatch(other -> other.from.equals(dated.from)
                        && other.to.equals(dated.to)
                        && ((other.fact == dated.fact && dated.fact >= 0)
                                || BriefWriter.alike(other.text, dated.text) >= SAME_EVENT));
    }

    private TimelineEntry entry(List<Dated> event) {
        Dated best = event.stream()
                .min(Comparator.comparingInt((Dated dated) -> Math.abs(dated.text.length() - 140))
                        .thenComparing(Dated::passage))
                .orElseThrow();
        Set<Passage> citations = new LinkedHashSet<>(List.of(best.passage));
        event.stream().map(Dated::passage).sorted().forEach(citations::add);
        return new TimelineEntry(
                best.from, best.to, best.precision, best.text, List.copyOf(citations), lines(citations));
    }

    private List<Dated> dated() {
        List<Dated> result = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            for (Sentence sentence : article.sentences()) {
                Passage passage = article.tokenized().passageOf(sentence);
                Set<String> seen = new HashSet<>();
                for (DateMention date : article.dates()) {
                    Optional<TimelineEntry.Precision> precision = date.value().flatMap(TimelineBuilder::precisionOf);
                    boolean point = date.type() == DateMention.Type.DATE || date.type() == DateMention.Type.TIME;
                    if (passage.contains(date.passage()) && point && precision.isPresent()) {
                        String from = dayOf(date.value().orElseThrow());
                        String to = date.until().map(TimelineBuilder::dayOf).orElse(from);
                        // Of several vague dates in a sentence the first is what it tells of, the others are compared.
                        boolean vague = precision.get() == TimelineEntry.Precision.YEAR
                                || precision.get() == TimelineEntry.Precision.DECADE;
                        if (!(vague && !seen.isEmpty()) && seen.add(from + to)) {
                            result.add(new Dated(
                                    from,
                                    to,
                                    precision.get(),
                                    passage,
                                    article.article().textOf(passage),
                                    factOf.getOrDefault(passage, -1)));
                        }
                    }
                }
            }
        }
        return result;
    }

    /// A decade stands after its years, as its end is what most texts mean ("by the end of the decade").
    private static String sortKey(TimelineEntry entry) {
        return entry.precision() == TimelineEntry.Precision.DECADE ? entry.from() + "9-99" : entry.from();
    }

    private static String dayOf(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /// The precision of an ISO 8601 or TIMEX3 value that names a point in the calendar.
    static Optional<TimelineEntry.Precision> precisionOf(String value) {
        String day = dayOf(value);
        if (day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(TimelineEntry.Precision.DAY);
        }
        if (day.matches("\\d{4}-\\d{2}")) {
            return Optional.of(TimelineEntry.Precision.MONTH);
        }
        if (day.matches("\\d{4}")) {
            return Optional.of(TimelineEntry.Precision.YEAR);
        }
        if (day.matches("\\d{4}-W\\d{2}(-WE)?")) {
            return Optional.of(TimelineEntry.Precision.WEEK);
        }
        if (day.matches("\\d{4}-(SP|SU|FA|WI)")) {
            return Optional.of(TimelineEntry.Precision.SEASON);
        }
        return day.matches("\\d{3}") ? Optional.of(TimelineEntry.Precision.DECADE) : Optional.empty();
    }

    /// The fewest lines that hold all cited articles, found greedily.
    private int lines(Set<Passage> citations) {
        Set<String> open = new HashSet<>();
        citations.forEach(passage -> open.add(passage.article()));
        int count = 0;
        while (!open.isEmpty()) {
            Optional<List<String>> best = stemma.lines().stream()
                    .filter(line -> line.stream().anyMatch(open::contains))
                    .max(Comparator.comparingLong(
                            line -> line.stream().filter(open::contains).count()));
            if (best.isEmpty()) {
                return Math.max(1, count + open.size());
            }
            best.get().forEach(open::remove);
            count++;
        }
        return Math.max(1, count);
    }
}
