package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.article.Passage;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.Fact;
import dev.stemma.lineage.Stemma;
import dev.stemma.report.DatedSentences.Dated;
import dev.stemma.report.TimelineEntry.Part;
import dev.stemma.report.TimelineEntry.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Builds the timeline: one entry for each dated event, oldest first, with all that tell of it.
///
/// Sentences of one date that belong to one fact, or share most of what is rare in them, tell of one event; a vaguer
/// date
/// ("this week") joins the exact one of the same event. A span stands before what lies in it: the month before its
/// days.
final class TimelineBuilder {

    private static final int MOST_ENTRIES = 60;

    /// Likeness from which on two sentences of one date tell of one event.
    private static final double SAME_EVENT = 0.3;

    /// How much being held by a longer sentence counts beside being like it.
    private static final double HELD = 0.7;

    /// Days that a story's event may lie before its first article.
    private static final int DAYS_BEFORE = 3;

    private static final int DAYS_AFTER = 14;

    /// A sentence worse than this is not shown.
    private static final double LEAST_QUALITY = -0.8;

    private final List<AnnotatedArticle> articles;
    private final StoryCitations citations;
    private final SentenceChoice choice;
    private final SupportCheck check;
    private final Map<String, Map<Integer, Set<Integer>>> factsOf = new HashMap<>();

    TimelineBuilder(
            List<AnnotatedArticle> articles,
            Stemma stemma,
            Comparison comparison,
            SentenceChoice choice,
            SupportCheck check) {
        this.articles = articles;
        this.citations = new StoryCitations(articles, stemma);
        this.choice = choice;
        this.check = check;
        for (int i = 0; i < comparison.facts().size(); i++) {
            Fact fact = comparison.facts().get(i);
            int number = i;
            for (Passage passage : fact.passages()) {
                choice.sentenceOf(passage)
                        .ifPresent(sentence -> factsOf.computeIfAbsent(passage.article(), id -> new HashMap<>())
                                .computeIfAbsent(sentence.index(), index -> new HashSet<>())
                                .add(number));
            }
        }
    }

    private record Told(Dated dated, WeightedWords words, Set<Integer> facts) {}

    List<TimelineEntry> build() {
        List<List<Told>> events = joined(told());
        Optional<CalendarSpan> window = window(events);
        // the events that most tell of choose their sentences first: a sentence stands on the timeline once
        List<TimelineEntry> entries = new ArrayList<>();
        Map<TimelineEntry, Dated> datedOf = new HashMap<>();
        Set<Passage> used = new HashSet<>();
        events.sort(Comparator.comparingInt((List<Told> event) -> -event.size())
                .thenComparing(event -> event.getFirst().dated().passage())
                .thenComparing(event -> event.getFirst().dated().mention()));
        for (List<Told> event : events) {
            entry(event, window, used).ifPresent(entry -> {
                entries.add(entry);
                datedOf.put(entry, event.getFirst().dated());
            });
        }
        Comparator<TimelineEntry> order = Comparator.comparing(
                entry -> start(Optional.ofNullable(datedOf.get(entry)).orElseThrow()));
        entries.sort(order.thenComparing(TimelineEntry::precision, Comparator.reverseOrder())
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

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            Map<Integer, Set<Integer>> facts = factsOf.getOrDefault(article.id(), Map.of());
            for (Dated dated : new DatedSentences(article).find()) {
                if (isWish(article, dated)) {
                    continue;
                }
                told.add(new Told(
                        dated,
                        new WeightedWords(dated.sentence()),
                        facts.getOrDefault(dated.sentence().index(), Set.of())));
            }
        }
        // the exact dates first, so that vaguer ones join them
        told.sort(Comparator.comparing(one -> one.dated().span().precision()));
        return told;
    }

    /// What the author of an opinion piece wants to come is no event.
    private static boolean isWish(AnnotatedArticle article, Dated dated) {
        return article.kind().form() == ArticleKind.Form.OPINION
                && dated.ahead()
                && article.article()
                        .published()
                        .flatMap(date -> CalendarSpan.of(date.value()))
                        .filter(written -> dated.span().last().isAfter(written.first()))
                        .isPresent();
    }

    private static List<List<Told>> joined(List<Told> told) {
        List<List<Told>> events = new ArrayList<>();
        for (Told one : told) {
            Optional<List<Told>> same = Optional.empty();
            double most = 0;
            for (List<Told> event : events) {
                double likeness = likeness(event, one);
                if (likeness > most) {
                    most = likeness;
                    same = Optional.of(event);
                }
            }
            same.ifPresentOrElse(event -> event.add(one), () -> events.add(new ArrayList<>(List.of(one))));
        }
        return events;
    }

    /// How surely a dated sentence tells of an event; 0 where it does not.
    private static double likeness(List<Told> event, Told one) {
        CalendarSpan days = event.getFirst().dated().span();
        CalendarSpan other = one.dated().span();
        boolean same = days.precision() == other.precision()
                ? days.overlaps(other) && (days.contains(other) || other.contains(days))
                : other.contains(days);
        if (!same) {
            return 0;
        }
        double most = 0;
        for (Told member : event) {
            boolean fact = member.facts().stream().anyMatch(one.facts()::contains);
            double likeness = fact ? 1 : likeness(member.words(), one.words());
            if (likeness >= SAME_EVENT) {
                most = Math.max(most, likeness);
            }
        }
        return most;
    }

    /// Likeness of two sentences; a short one that the other holds nearly whole is like it too.
    private static double likeness(WeightedWords one, WeightedWords other) {
        return Math.max(one.cosine(other), HELD * Math.max(one.within(other), other.within(one)));
    }

    /// The days of the event: from shortly before the first article to the last one; in a story without dates, from the
    /// day that most articles tell of.
    private Optional<CalendarSpan> window(List<List<Told>> events) {
        List<LocalDate> published = articles.stream()
                .flatMap(article -> article.article().published().stream())
                .flatMap(date -> CalendarSpan.of(date.value()).stream())
                .filter(span -> span.precision() == Precision.DAY)
                .map(CalendarSpan::first)
                .sorted()
                .toList();
        if (!published.isEmpty()) {
            return Optional.of(
                    new CalendarSpan(published.getFirst().minusDays(DAYS_BEFORE), published.getLast(), Precision.DAY));
        }
        TreeMap<LocalDate, Set<String>> telling = new TreeMap<>();
        for (List<Told> event : events) {
            for (Told one : event) {
                if (one.dated().span().precision() == Precision.DAY) {
                    telling.computeIfAbsent(one.dated().span().first(), day -> new HashSet<>())
                            .add(one.dated().passage().article());
                }
            }
        }
        Optional<LocalDate> main = Optional.empty();
        int most = 0;
        for (Map.Entry<LocalDate, Set<String>> entry : telling.entrySet()) {
            if (entry.getValue().size() >= most) {
                most = entry.getValue().size();
                main = Optional.of(entry.getKey());
            }
        }
        return main.map(day -> new CalendarSpan(day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER), Precision.DAY));
    }

    private static Part part(CalendarSpan window, Dated dated) {
        CalendarSpan span = dated.span();
        if (span.first().isAfter(window.last())) {
            return Part.AHEAD;
        }
        if (span.last().isBefore(window.first())) {
            return Part.BACKGROUND;
        }
        boolean exact = span.precision() == Precision.DAY || span.precision() == Precision.WEEK;
        if (exact) {
            return Part.EVENT;
        }
        // a span around the event: what is told as to come lies after it, the rest before
        return dated.ahead() ? Part.AHEAD : Part.BACKGROUND;
    }

    /// The day an entry is sorted by; what lies at the end of a span, after the span.
    private static LocalDate start(Dated dated) {
        boolean last = dated.end() || dated.span().precision() == Precision.DECADE;
        return last ? dated.span().last() : dated.span().first();
    }

    private Optional<TimelineEntry> entry(List<Told> event, Optional<CalendarSpan> window, Set<Passage> used) {
        List<SentenceChoice.Shown> shown = new ArrayList<>();
        Map<Passage, Dated> datedOf = new HashMap<>();
        Set<Passage> passages = new LinkedHashSet<>();
        // the date of most tellings of the finest precision
        Dated date = event.getFirst().dated();
        for (Told one : event) {
            passages.add(one.dated().passage());
            datedOf.putIfAbsent(one.dated().passage(), one.dated());
            choice.read(one.dated().passage())
                    .filter(sentence -> isShowable(sentence, one.dated()))
                    .ifPresent(shown::add);
            boolean exact = one.dated().span().precision() == date.span().precision();
            if (exact && one.dated().span().contains(date.span())) {
                date = one.dated();
            }
        }
        CalendarSpan exactly = date.span();
        Optional<SentenceChoice.Shown> best = shown.stream()
                .filter(one -> !used.contains(one.passage()))
                .max(Comparator.comparingDouble(
                                (SentenceChoice.Shown one) -> rating(one, shown, isExact(datedOf, one, exactly)))
                        .thenComparing(SentenceChoice.Shown::passage, Comparator.reverseOrder()));
        if (best.isEmpty()) {
            return Optional.empty();
        }
        used.add(best.get().passage());
        Passage own = best.get().passage();
        List<Passage> cited = citations.ordered(own, passages);
        Dated told = Optional.ofNullable(datedOf.get(own)).orElse(date);
        Dated chosen = date;
        return Optional.of(new TimelineEntry(
                chosen.from(),
                chosen.to(),
                chosen.span().precision(),
                window.map(days -> part(days, told.span().equals(chosen.span()) ? told : chosen)),
                cut(best.get(), told).map(cut -> cut + " …").orElse(best.get().text()),
                cited,
                citations.lines(passages)));
    }

    private static boolean isExact(Map<Passage, Dated> datedOf, SentenceChoice.Shown one, CalendarSpan exactly) {
        return Optional.ofNullable(datedOf.get(one.passage()))
                .filter(dated -> dated.span().precision() == exactly.precision())
                .isPresent();
    }

    private Optional<String> cut(SentenceChoice.Shown shown, Dated dated) {
        return ClauseCut.cut(shown, dated.mention())
                .filter(cut -> cut.length() <= shown.damage())
                .filter(cut -> check.unsupported(cut, List.of(shown.passage())).isEmpty());
    }

    /// Whether a sentence can be shown for what it dates: whole and undamaged, or cut before the damage.
    private boolean isShowable(SentenceChoice.Shown shown, Dated dated) {
        boolean expletive = shown.text().matches("(It (is|was|has)|There (is|are|was|were|will)) .*");
        return shown.quality() >= LEAST_QUALITY
                && (!shown.leaning() || expletive)
                && (!shown.isDamaged() || cut(shown, dated).isPresent());
    }

    /// A good sentence that says what the others say too, with the exact date.
    private static double rating(SentenceChoice.Shown one, List<SentenceChoice.Shown> all, boolean exact) {
        return one.quality() + BriefWriter.shared(one, all) - (one.leaning() ? 0.3 : 0) + (exact ? 0.7 : 0);
    }
}
