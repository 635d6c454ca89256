package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tells which figures of one dimension are of one thing: by the words around them, or because a text sets
/// the one against the other.
final class FigureSubjects {

    private static final double STRONG = 16;
    private static final double STRONG_SHARE = 0.4;

    /// What must be shared around one number, where it is telling by itself.
    private static final double SAME_NUMBER = 9;

    /// What must be shared around two lengths or speeds when each article gives only one such number.
    private static final double ONLY_ONE = 7;

    /// Numbers further apart than this factor measure different things.
    private static final double MOST_APART = 2.5;

    private static final Set<String> CAPACITY =
            Set.of("hold", "handle", "seat", "accommodate", "house", "shelter", "fit", "capacity");

    /// So many words before its number stands the word for a capacity.
    private static final int REACH_OF_CAPACITY = 5;

    /// So many figures of a group are compared with the next.
    private static final int MOST_COMPARED = 40;

    private final List<FigureFacts.Figure> figures;
    private final List<DisputedFigures.Dispute> disputes;

    /// The numbers that each article gives.
    private final Map<Integer, Set<String>> numbers;

    FigureSubjects(List<FigureFacts.Figure> figures, List<DisputedFigures.Dispute> disputes) {
        this.figures = List.copyOf(figures);
        this.disputes = List.copyOf(disputes);
        this.numbers = numbersOf(figures);
    }

    private static Map<Integer, Set<String>> numbersOf(List<FigureFacts.Figure> figures) {
        Map<Integer, Set<String>> numbers = new TreeMap<>();
        figures.forEach(figure -> numbers.computeIfAbsent(figure.statement().article(), k -> new HashSet<>())
                .add(Figures.normalized(figure.quantity())));
        return numbers;
    }

    /// The groups, each of figures of one thing, whatever their numbers.
    List<List<FigureFacts.Figure>> groups() {
        return Chains.of(
                figures,
                (figure, group) -> group.stream().limit(MOST_COMPARED).anyMatch(other -> areOfOneThing(figure, other)));
    }

    /// Whether two figures say how much or how many one thing is.
    boolean areOfOneThing(FigureFacts.Figure left, FigureFacts.Figure right) {
        return sameSubject(left, right)
                || isComparison(left, right)
                || isComparison(right, left)
                || disputes.stream()
                        .anyMatch(dispute -> dispute.isOf(
                                left.quantity().passage(), right.quantity().passage()));
    }

    /// Whether a text with the one number has the other of something else.
    boolean knows(Slot.Value value, Slot.Value other) {
        String sought = Figures.normalized(other.quantity());
        return value.places().stream()
                .anyMatch(place -> numbers.getOrDefault(place.statement().article(), Set.of())
                        .contains(sought));
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

    /// "Can hold 9,000 people": how many there could be, not how many there are.
    private static boolean isCapacity(FigureFacts.Figure figure) {
        int at = figure.statement().tokenAt(figure.quantity().passage().start());
        return figure.quantity().unit().equals("1")
                && figure.statement().tokens().subList(Math.max(0, at - REACH_OF_CAPACITY), at).stream()
                        .map(Token::lemma)
                        .anyMatch(CAPACITY::contains);
    }

    private boolean sameSubject(FigureFacts.Figure left, FigureFacts.Figure right) {
        Quantity a = left.quantity();
        Quantity b = right.quantity();
        double x = Math.abs(Figures.stated(a));
        double y = Math.abs(Figures.stated(b));
        if (left.statement().number() == right.statement().number()) {
            return false;
        }
        if (isCapacity(left) != isCapacity(right)) {
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
}
