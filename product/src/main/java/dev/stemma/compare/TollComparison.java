package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Outlet;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares how many people independent lines count as dead, hurt, missing and so on.
///
/// Only counts of one event are compared: not counts of another day, of a part ("five of the dead"), of a longer time
/// ("since 2011"), or of another place in coverage that runs on for months. A count that grew with time is an update;
/// the same day and other numbers are a disagreement. A number that a copy changed is drift and left out here.
final class TollComparison {

    /// An article's main count of the dead and hurt stands among its first sentences.
    private static final int OPENING = 6;

    /// A date further back than this names another event.
    private static final int DAYS_OF_THE_EVENT = 4;

    /// Counts that lie further apart, with no count between them, are of different events.
    private static final int DAYS_BETWEEN_COUNTS = 3;

    /// Least share of the shorter opening's information that the openings of two reports of one event share.
    private static final double SAME_EVENT = 0.2;

    private static final int OPENING_OF_EVENT = 3;

    /// Information that two sentences about one round of arrests share, in bits.
    private static final double SAME_SENTENCE = 16;

    /// So many tokens may stand between two counts that "and" joins.
    private static final int REACH_OF_AND = 4;

    /// So far before its count a clause opens.
    private static final int REACH_OF_CLAUSE = 14;

    private static final Set<String> GOVERNING = Set.of("for", "since", "after", "following", "like", "from");

    /// Smaller counts are not rounded.
    private static final double LEAST_ROUNDED = 100;

    private static final double ROUNDED = 0.02;

    private static final int REACH_OF_AMONG = 7;

    private static final Set<String> PART_WORDS =
            Set.of("them", "these", "those", "whom", "which", "among", "including");
    private static final Set<String> OVER_TIME = Set.of("since", "previous", "earlier", "last", "total", "altogether");

    /// Words that, beside thousands, say that a war or a season was counted.
    private static final Set<String> LONG_TIME = Set.of("since", "decade", "year", "month", "war", "conflict", "begin");

    private static final double MANY = 1000;

    /// A count so many times as high as a bound that another report gives is another count.
    private static final double FAR_APART = 1.4;

    private static final double FAR_APART_BY = 4;

    private final StoryText text;
    private final StoryLines lines;
    private final AsOf asOf;
    private final Set<Passage> changed;
    private final Map<Integer, NavigableMap<String, Double>> openings = new HashMap<>();

    /// @param changed places of numbers that copies changed
    TollComparison(StoryText text, StoryLines lines, Set<Passage> changed) {
        this.text = text;
        this.lines = lines;
        this.asOf = new AsOf(text);
        this.changed = Set.copyOf(changed);
    }

    List<VariantDraft> find() {
        Map<Tolls.Toll, Map<Integer, List<Slot.Place>>> byToll =
                new TreeMap<>(Comparator.comparing(Tolls.Toll::sort).thenComparing(Tolls.Toll::who));
        for (Statement statement : text.statements()) {
            for (Quantity quantity : statement.quantities()) {
                Tolls.of(quantity, statement)
                        .filter(toll -> isOfTheEvent(statement, quantity)
                                && !isOneOfSeveral(toll, statement, quantity)
                                && !changed.contains(quantity.passage()))
                        .ifPresent(toll -> byToll.computeIfAbsent(toll, k -> new TreeMap<>())
                                .computeIfAbsent(statement.article(), a -> new ArrayList<>())
                                .add(Slot.Place.of(statement, quantity, asOf.day(statement))));
            }
        }
        SlotTeller teller = new SlotTeller(text, lines);
        List<VariantDraft> drafts = new ArrayList<>();
        byToll.forEach((toll, byArticle) -> {
            List<Slot.Place> main = byArticle.values().stream()
                    .flatMap(places -> main(toll, places).stream())
                    .toList();
            for (List<Slot.Place> event : events(toll, main)) {
                Map<Double, List<Slot.Place>> numbers = new TreeMap<>();
                event.forEach(place -> numbers.computeIfAbsent(Figures.stated(place.quantity()), k -> new ArrayList<>())
                        .add(place));
                event.forEach(place -> byArticle.getOrDefault(place.statement().article(), List.of()).stream()
                        .filter(Slot.Place::earlier)
                        .forEach(before -> numbers.getOrDefault(Figures.stated(before.quantity()), new ArrayList<>())
                                .add(before)));
                Slot slot = new Slot(
                        toll.inWords(),
                        numbers.values().stream().map(Slot.Value::new).toList(),
                        1);
                drafts.addAll(teller.tell(slot, (left, right) -> judge(toll, left, right, byArticle)));
            }
        });
        return drafts;
    }

    /// The article's count of the event: the first that its opening gives; for counts that come later in a report, the
    /// first of all.
    private static Optional<Slot.Place> main(Tolls.Toll toll, List<Slot.Place> places) {
        return places.stream()
                .filter(place -> !place.earlier()
                        && (!toll.sort().opens() || place.statement().sentence() < OPENING))
                .min(Comparator.comparingInt(place -> place.statement().sentence()));
    }

    /// Counts of one event each, found by their days and by what the reports open with.
    private List<List<Slot.Place>> events(Tolls.Toll toll, List<Slot.Place> places) {
        List<List<Slot.Place>> events = new ArrayList<>();
        for (Slot.Place place : places) {
            List<List<Slot.Place>> near = events.stream()
                    .filter(event -> event.stream().anyMatch(other -> sameEvent(toll, place, other)))
                    .toList();
            List<Slot.Place> joined = new ArrayList<>();
            near.forEach(joined::addAll);
            events.removeAll(near);
            joined.add(place);
            events.add(joined);
        }
        return events;
    }

    private boolean sameEvent(Tolls.Toll toll, Slot.Place left, Slot.Place right) {
        // People are arrested and leave their homes day after day; only sentences that say much the same count the
        // same.
        if (toll.sort().goesOn() && left.statement().sharedBits(right.statement()) < SAME_SENTENCE) {
            return false;
        }
        if (left.day().isPresent()
                && right.day().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                left.day().get(), right.day().get()))
                        > DAYS_BETWEEN_COUNTS) {
            return false;
        }
        if (otherCause(left, right)) {
            return false;
        }
        NavigableMap<String, Double> a = opening(left.statement().article());
        NavigableMap<String, Double> b = opening(right.statement().article());
        double shared = 0;
        for (var entry : a.entrySet()) {
            shared += b.containsKey(entry.getKey()) ? entry.getValue() : 0;
        }
        double shorter = Math.min(sum(a), sum(b));
        return shorter == 0 || shared >= SAME_EVENT * shorter;
    }

    /// Whether what befell those counted in the one is not so much as named where the other report opens, and the other
    /// way round.
    private boolean otherCause(Slot.Place left, Slot.Place right) {
        Set<Causes.Cause> ofLeft = Causes.of(left.quantity(), left.statement());
        Set<Causes.Cause> ofRight = Causes.of(right.quantity(), right.statement());
        return Causes.exclude(ofLeft, ofRight)
                && Causes.exclude(ofLeft, causesOfOpening(right))
                && Causes.exclude(causesOfOpening(left), ofRight);
    }

    private Set<Causes.Cause> causesOfOpening(Slot.Place place) {
        Set<Causes.Cause> causes = EnumSet.copyOf(Causes.of(place.quantity(), place.statement()));
        causes.addAll(Causes.of(text.statementsOf(place.statement().article()).stream()
                .limit(OPENING_OF_EVENT)
                .toList()));
        return causes;
    }

    private static double sum(NavigableMap<String, Double> terms) {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private NavigableMap<String, Double> opening(int article) {
        return openings.computeIfAbsent(article, number -> {
            NavigableMap<String, Double> terms = new TreeMap<>();
            text.statementsOf(number).stream()
                    .limit(OPENING_OF_EVENT)
                    .forEach(statement -> terms.putAll(statement.terms()));
            return terms;
        });
    }

    private Optional<Verdict> judge(
            Tolls.Toll toll, Slot.Value lower, Slot.Value higher, Map<Integer, List<Slot.Place>> byArticle) {
        if (lower.isOlderThan(higher) != higher.isOlderThan(lower)) {
            return Optional.of(Verdict.UPDATE);
        }
        boolean comparable = lower.reported().stream()
                .anyMatch(a -> higher.reported().stream().anyMatch(b -> !otherCause(a, b)));
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
        boolean both = lower.places().stream()
                .anyMatch(a -> higher.places().stream().anyMatch(b -> givesBoth(a, b, byArticle)));
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
        boolean low = isRough(lower.quantity());
        boolean high = isRough(higher.quantity());
        return (low && high) || (low && isOpen(higher.quantity())) || (high && isOpen(lower.quantity()));
    }

    private static boolean isRough(Quantity quantity) {
        return quantity.value().isEmpty()
                && quantity.low().isPresent()
                && quantity.high().isPresent();
    }

    private static boolean isOpen(Quantity quantity) {
        return quantity.low().isPresent() != quantity.high().isPresent();
    }

    /// Whether the numbers stand in two forms of one sentence: else a text of the line counted anew.
    private static boolean oneSentence(Slot.Value lower, Slot.Value higher) {
        return lower.reported().stream()
                .anyMatch(a -> higher.reported().stream()
                        .anyMatch(b -> a.statement().sharedBits(b.statement()) >= SAME_SENTENCE));
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
        boolean rough = lower.places().stream().anyMatch(place -> isRough(place.quantity()));
        return !rough && high >= FAR_APART * low && high - low >= FAR_APART_BY;
    }

    /// Whether one of the two articles gives the other's number as well, and so knows of both.
    private static boolean givesBoth(Slot.Place a, Slot.Place b, Map<Integer, List<Slot.Place>> byArticle) {
        return byArticle.getOrDefault(a.statement().article(), List.of()).stream()
                        .anyMatch(other -> Figures.sameNumber(other.quantity(), b.quantity()))
                || byArticle.getOrDefault(b.statement().article(), List.of()).stream()
                        .anyMatch(other -> Figures.sameNumber(other.quantity(), a.quantity()));
    }

    private boolean isOfTheEvent(Statement statement, Quantity quantity) {
        if (asOf.looksBack(statement, DAYS_OF_THE_EVENT)) {
            return false;
        }
        int at = statement.tokenAt(quantity.passage().start());
        int end = statement.tokenAt(quantity.passage().end() - 1);
        List<Token> tokens = statement.tokens();
        boolean afterLongTime = tokens.subList(0, at).stream().map(Token::lemma).anyMatch(OVER_TIME::contains);
        boolean ofLongTime = Figures.stated(quantity) >= MANY
                && tokens.stream().map(Token::lemma).anyMatch(LONG_TIME::contains);
        return !ofAnotherEvent(statement, at)
                && !afterLongTime
                && !ofLongTime
                && !Periods.tellsOf(statement)
                && !isPart(statement, at, end);
    }

    /// "…, the base from which the attack started that killed 80": beyond the opening, a count in a clause that tells
    /// which
    /// attack is meant is mostly of an earlier one.
    private static boolean ofAnotherEvent(Statement statement, int at) {
        if (statement.sentence() < OPENING_OF_EVENT) {
            return false;
        }
        List<Token> before = statement.tokens().subList(Math.max(0, at - REACH_OF_CLAUSE), at);
        for (int i = before.size() - 1; i > 0; i--) {
            String word = before.get(i).text();
            if (word.equals("that") || word.equals("which")) {
                return before.subList(0, i).stream().anyMatch(token -> GOVERNING.contains(token.text()));
            }
        }
        return false;
    }

    /// "Two women and two men were killed": two people are not all.
    private static boolean isOneOfSeveral(Tolls.Toll toll, Statement statement, Quantity quantity) {
        return toll.who().isEmpty()
                && statement.quantities().stream()
                        .filter(other -> Tolls.of(other, statement)
                                .filter(its ->
                                        its.sort() == toll.sort() && !its.who().isEmpty())
                                .isPresent())
                        .anyMatch(other -> joined(statement, other, quantity) || joined(statement, quantity, other));
    }

    private static boolean joined(Statement statement, Quantity left, Quantity right) {
        int from = statement.tokenAt(left.passage().end() - 1) + 1;
        int to = statement.tokenAt(right.passage().start());
        List<Token> tokens = statement.tokens();
        return from < to
                && to - from <= REACH_OF_AND
                && tokens.get(to - 1).text().equals("and")
                && tokens.subList(from, to).stream()
                        .noneMatch(token -> token.partOfSpeech().isVerb());
    }

    /// "five of the dead", "including three": a part of another count.
    private static boolean isPart(Statement statement, int first, int last) {
        List<Token> tokens = statement.tokens();
        if (last + 3 < tokens.size()
                && tokens.get(last + 1).text().equals("of")
                && PART_WORDS.contains(tokens.get(last + 3).text())) {
            return true;
        }
        // "Two more villagers were killed": beside those counted before.
        if (last + 2 < tokens.size()
                && tokens.get(last + 1).text().equals("more")
                && !tokens.get(last + 2).partOfSpeech().isVerb()) {
            return true;
        }
        // "Three passers-by were among those killed".
        for (int i = last + 1; i < Math.min(tokens.size() - 1, last + REACH_OF_AMONG); i++) {
            String next = tokens.get(i + 1).text();
            if (TokenDiff.isNumber(tokens.get(i))) {
                break;
            }
            if (tokens.get(i).text().equals("among") && (next.equals("those") || next.equals("the"))) {
                return true;
            }
        }
        for (int i = Math.max(0, first - 3); i < first; i++) {
            String word = tokens.get(i).lemma();
            if (word.equals("include") || word.equals("including") || word.equals("among")) {
                return true;
            }
        }
        return false;
    }
}
