package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Tells which counts are of one event: by their days, by what befell those counted, and by what the reports
/// open with.
final class TollEvents {

    /// Counts that lie further apart, with no count between them, are of different events.
    private static final int DAYS_BETWEEN_COUNTS = 3;

    /// Least share of the shorter opening's information that the openings of two reports of one event share.
    private static final double SAME_EVENT = 0.2;

    /// So many sentences open a report.
    static final int OPENING_OF_EVENT = 3;

    /// Information that two sentences about one round of arrests share, in bits.
    private static final double SAME_SENTENCE = 16;

    /// So many times as high, a count of those whom one rescuer saved is another's.
    private static final double FAR_APART = 3;

    private final StoryText text;
    private final Map<Integer, NavigableMap<String, Double>> openings = new HashMap<>();

    TollEvents(StoryText text) {
        this.text = text;
    }

    /// Counts of one event each, found by their days and by what the reports open with.
    List<List<Slot.Place>> of(Tolls.Toll toll, List<Slot.Place> places) {
        return Chains.of(places, (place, event) -> event.stream().anyMatch(other -> sameEvent(toll, place, other)));
    }

    private boolean sameEvent(Tolls.Toll toll, Slot.Place left, Slot.Place right) {
        // People are arrested and leave their homes day after day; only sentences that say much the same count the
        // same.
        boolean doubtful =
                toll.sort().goesOn() || (toll.sort().isCountedApart() && farApart(left.quantity(), right.quantity()));
        if (doubtful && !sayMuchTheSame(left, right)) {
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

    private static boolean farApart(Quantity left, Quantity right) {
        double a = Figures.stated(left);
        double b = Figures.stated(right);
        return Math.max(a, b) >= FAR_APART * Math.min(a, b);
    }

    /// Whether the sentences of two counts say much the same.
    static boolean sayMuchTheSame(Slot.Place left, Slot.Place right) {
        return left.statement().sharedBits(right.statement()) >= SAME_SENTENCE;
    }

    /// Whether what befell those counted in the one is not so much as named where the other report opens, and
    /// the other way round.
    boolean otherCause(Slot.Place left, Slot.Place right) {
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
}
