package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Compares how many people independent lines count as dead, hurt, missing and so on.
///
/// Only counts of the event itself are compared: not counts of another day, of a part ("five of the dead"), or of a
/// longer time ("since 2011"). A count that grew with time is an update; the same day and other numbers are a
/// disagreement.
final class TollComparison {

    /// An article's main count stands among its first sentences.
    private static final int OPENING = 6;

    /// A date further back than this names another event.
    private static final int DAYS_OF_THE_EVENT = 4;

    private static final Set<String> PART_WORDS =
            Set.of("them", "these", "those", "whom", "which", "among", "including");
    private static final Set<String> OVER_TIME = Set.of("since", "previous", "earlier", "last", "total", "altogether");

    private static final Set<String> LOOKING_BACK = Set.of("before", "earlier", "previous", "previously", "from");

    /// A count with when it holds.
    private record Count(Statement statement, Quantity quantity, Tolls.Toll toll, Optional<LocalDate> day) {}

    private final StoryText text;
    private final StoryLines lines;

    TollComparison(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
    }

    List<VariantDraft> find() {
        Map<String, Map<Integer, List<Count>>> byToll = new TreeMap<>();
        for (Statement statement : text.statements()) {
            for (Quantity quantity : statement.quantities()) {
                Tolls.of(quantity, statement)
                        .filter(toll -> isOfTheEvent(statement, quantity))
                        .ifPresent(toll -> byToll.computeIfAbsent(toll.sort() + " " + toll.who(), k -> new TreeMap<>())
                                .computeIfAbsent(statement.article(), a -> new ArrayList<>())
                                .add(new Count(statement, quantity, toll, day(statement))));
            }
        }
        List<VariantDraft> drafts = new ArrayList<>();
        byToll.values().forEach(byArticle -> compare(byArticle, drafts));
        return drafts;
    }

    private void compare(Map<Integer, List<Count>> byArticle, List<VariantDraft> drafts) {
        Map<Double, List<Count>> readings = new TreeMap<>();
        for (List<Count> counts : byArticle.values()) {
            main(counts)
                    .ifPresent(count -> readings.computeIfAbsent(Figures.stated(count.quantity), k -> new ArrayList<>())
                            .add(count));
        }
        List<List<Count>> values = new ArrayList<>(readings.values());
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                compare(values.get(i), values.get(j), byArticle, told, drafts);
            }
        }
    }

    /// The article's count of the event: the first that its opening gives.
    private static Optional<Count> main(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.statement.sentence() < OPENING)
                .min(Comparator.comparingInt(count -> count.statement.sentence()));
    }

    private void compare(
            List<Count> lower,
            List<Count> higher,
            Map<Integer, List<Count>> byArticle,
            Set<String> told,
            List<VariantDraft> drafts) {
        boolean independent =
                lower.stream().anyMatch(a -> higher.stream().anyMatch(b -> independent(a.statement, b.statement)));
        boolean exclude = lower.stream()
                .anyMatch(a -> higher.stream().anyMatch(b -> !Figures.compatible(a.quantity, b.quantity)));
        boolean both = lower.stream().anyMatch(a -> higher.stream().anyMatch(b -> givesBoth(a, b, byArticle)));
        Optional<Boolean> newer = newer(lower, higher);
        if (both && newer.isEmpty()) {
            return;
        }
        Tolls.Toll toll = lower.getFirst().toll;
        String subject = (toll.who().isEmpty() ? "people" : toll.who()) + " "
                + toll.sort().inWords();
        String values = text.textOf(lower.getFirst().quantity.passage()) + " and "
                + text.textOf(higher.getFirst().quantity.passage());
        Verdict verdict;
        String reason;
        if (newer.isPresent() && (newer.get() || !toll.sort().growing())) {
            verdict = Verdict.UPDATE;
            reason = "The count of " + subject + " changed with time: " + dayOf(lower) + " " + valueOf(lower) + ", "
                    + dayOf(higher) + " " + valueOf(higher) + ".";
        } else if (!independent) {
            return;
        } else if (!exclude) {
            verdict = Verdict.COMPATIBLE;
            reason = values + " can both be right: one is a bound or a rounded number.";
        } else if (newer.isPresent()) {
            verdict = Verdict.DISAGREEMENT;
            reason = "Independent reports count " + values + " " + subject + ", and the later one counts fewer.";
        } else {
            verdict = Verdict.DISAGREEMENT;
            reason = "Independent reports of the same time count " + values + " " + subject + ".";
        }
        if (told.add(verdict + values)) {
            drafts.add(new VariantDraft(
                    VariantKind.NUMBER,
                    verdict,
                    reason,
                    subject,
                    List.of(reading(lower), reading(higher)),
                    Optional.empty(),
                    List.of(),
                    verdict == Verdict.DISAGREEMENT ? 1.0 : 0.7));
        }
    }

    /// Whether one of the two articles gives the other's number as well, and so knows of both.
    private static boolean givesBoth(Count a, Count b, Map<Integer, List<Count>> byArticle) {
        return byArticle.getOrDefault(a.statement.article(), List.of()).stream()
                        .anyMatch(other -> Figures.sameNumber(other.quantity, b.quantity))
                || byArticle.getOrDefault(b.statement.article(), List.of()).stream()
                        .anyMatch(other -> Figures.sameNumber(other.quantity, a.quantity));
    }

    private boolean independent(Statement left, Statement right) {
        return !lines.sameLine(left.passage().article(), right.passage().article());
    }

    /// Whether the higher count is the later one, by the first day of each; empty where the days are the same or not
    /// known.
    private static Optional<Boolean> newer(List<Count> lower, List<Count> higher) {
        Optional<LocalDate> low = firstDay(lower);
        Optional<LocalDate> high = firstDay(higher);
        if (low.isEmpty() || high.isEmpty() || low.equals(high)) {
            return Optional.empty();
        }
        return Optional.of(low.get().isBefore(high.get()));
    }

    private static Optional<LocalDate> firstDay(List<Count> counts) {
        return counts.stream().flatMap(count -> count.day.stream()).min(Comparator.naturalOrder());
    }

    private static String dayOf(List<Count> counts) {
        return firstDay(counts).map(day -> "on " + day).orElse("undated");
    }

    private String valueOf(List<Count> counts) {
        return text.textOf(counts.getFirst().quantity.passage());
    }

    /// The day a count holds for: a day that its sentence names, else the day of publication.
    private Optional<LocalDate> day(Statement statement) {
        Optional<LocalDate> published = published(statement);
        // "down from 31 the day before" dates the other number.
        boolean looksBack = statement.tokens().stream().anyMatch(token -> LOOKING_BACK.contains(token.lemma()));
        if (looksBack) {
            return published;
        }
        return statement.dates().stream()
                .filter(Days::isDay)
                .flatMap(date -> Days.spanOf(date).stream())
                .map(Days.Span::to)
                .filter(day -> published.filter(last -> !day.isAfter(last)).isPresent())
                .max(Comparator.naturalOrder())
                .or(() -> published);
    }

    private Optional<LocalDate> published(Statement statement) {
        return text.article(statement.article())
                .article()
                .published()
                .filter(date -> !date.inferred())
                .map(PublicationDate::value)
                .filter(value -> value.length() >= 10)
                .flatMap(Days::spanOf)
                .map(Days.Span::from);
    }

    private boolean isOfTheEvent(Statement statement, Quantity quantity) {
        Optional<LocalDate> published = published(statement);
        for (DateMention date : statement.dates()) {
            Optional<Days.Span> span = Days.spanOf(date);
            if (span.isPresent()
                    && published.isPresent()
                    && span.get().to().isBefore(published.get().minusDays(DAYS_OF_THE_EVENT))) {
                return false;
            }
            if (published.isEmpty()
                    && date.value().filter(value -> value.length() == 4).isPresent()) {
                return false;
            }
        }
        int at = statement.tokenAt(quantity.passage().start());
        int end = statement.tokenAt(quantity.passage().end() - 1);
        for (int i = 0; i < statement.tokens().size(); i++) {
            Token token = statement.tokens().get(i);
            if (i < at && OVER_TIME.contains(token.lemma())) {
                return false;
            }
        }
        return !isPart(statement, at, end);
    }

    /// "five of the dead", "including three": a part of another count.
    private static boolean isPart(Statement statement, int first, int last) {
        List<Token> tokens = statement.tokens();
        if (last + 3 < tokens.size()
                && tokens.get(last + 1).text().equals("of")
                && PART_WORDS.contains(tokens.get(last + 3).text())) {
            return true;
        }
        for (int i = Math.max(0, first - 3); i < first; i++) {
            String word = tokens.get(i).lemma();
            if (word.equals("include") || word.equals("including") || word.equals("among")) {
                return true;
            }
        }
        return false;
    }

    private Reading reading(List<Count> counts) {
        Map<String, Passage> places = new LinkedHashMap<>();
        counts.forEach(count -> places.putIfAbsent(count.statement.passage().article(), count.quantity.passage()));
        return new Reading(
                valueOf(counts),
                Figures.normalized(counts.getFirst().quantity),
                List.copyOf(places.keySet()),
                List.copyOf(places.values()),
                lines.count(places.values()));
    }
}
