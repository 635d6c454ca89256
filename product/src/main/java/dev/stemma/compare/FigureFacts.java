package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Groups the places where articles give the same figure of the same thing.
///
/// Sentences that say quite different things can share one statement: a number with what it counts. Such a statement is
/// anchored in its number, so the number must be the same, and what it counts or the words around it must agree.
final class FigureFacts {

    /// Shared information around a figure that is telling by itself ("$18 billion"), in bits.
    private static final double AROUND_TELLING = 9;

    /// Shared information around a small count, where what is counted must agree as well.
    private static final double AROUND_COUNT = 14;

    /// "Two days" is said of many things.
    private static final Set<String> TIME_UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a");

    /// One figure in its clause.
    record Figure(Statement statement, Quantity quantity, Passage clause, NavigableMap<String, Double> around) {}

    private FigureFacts() {}

    /// Figures that at least two articles give; each group in order of articles and of reading.
    static List<List<Figure>> group(StoryText text) {
        Map<String, List<Figure>> byNumber = new TreeMap<>();
        for (Figure figure : figures(text)) {
            String key = Figures.dimension(figure.quantity()) + " " + (float) Figures.stated(figure.quantity());
            byNumber.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
        }
        List<List<Figure>> groups = new ArrayList<>();
        for (List<Figure> same : byNumber.values()) {
            groups.addAll(split(same));
        }
        return groups;
    }

    /// All figures of a story with the words around them, ordinals left out.
    static List<Figure> figures(StoryText text) {
        List<Figure> figures = new ArrayList<>();
        for (Statement statement : text.statements()) {
            for (Quantity written : statement.quantities()) {
                // "Ana Karim, 17," says who somebody is, and stands beside whatever is told of her.
                if (written.kind() != Quantity.Kind.ORDINAL
                        && !Furniture.holds(written, statement)
                        && !Tolls.isAge(written, statement)) {
                    Quantity quantity = withUnit(written, statement);
                    Passage clause = Clauses.around(statement, quantity.passage());
                    figures.add(new Figure(statement, quantity, clause, around(statement, quantity, clause)));
                }
            }
        }
        return figures;
    }

    /// "Three million euros from the 2.4 million announced before": what is compared with takes the unit of the number
    /// before it.
    private static Quantity withUnit(Quantity quantity, Statement statement) {
        if (!quantity.unit().equals("1") || !EarlierFigures.holds(quantity, statement)) {
            return quantity;
        }
        return statement.quantities().stream()
                .filter(other -> other.passage().end() <= quantity.passage().start()
                        && !other.unit().equals("1")
                        && !isTime(other.unit()))
                .reduce((first, second) -> second)
                .map(other -> new Quantity(
                        quantity.passage(),
                        quantity.value(),
                        quantity.low(),
                        quantity.high(),
                        other.unit(),
                        other.kind(),
                        quantity.hedge(),
                        other.about(),
                        other.aboutPassage()))
                .orElse(quantity);
    }

    /// Whether a unit measures time.
    static boolean isTime(String unit) {
        return TIME_UNITS.contains(unit);
    }

    private static List<List<Figure>> split(List<Figure> figures) {
        int first = figures.getFirst().statement().article();
        if (figures.stream().allMatch(figure -> figure.statement().article() == first)) {
            return List.of();
        }
        List<List<Figure>> groups = Chains.of(
                figures, (figure, group) -> group.stream().limit(50).anyMatch(other -> sameThing(figure, other)));
        return groups.stream()
                .filter(group -> group.stream()
                                .map(figure -> figure.statement().article())
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private static boolean sameThing(Figure left, Figure right) {
        if (!Figures.compatible(left.quantity, right.quantity)
                || left.statement.negated() != right.statement.negated()) {
            return false;
        }
        Optional<Tolls.Toll> a = Tolls.of(left.quantity, left.statement);
        Optional<Tolls.Toll> b = Tolls.of(right.quantity, right.statement);
        if (a.isPresent() && b.isPresent()) {
            return a.equals(b) && shared(left, right) >= 0;
        }
        if (a.isPresent() != b.isPresent() && left.quantity.unit().equals("1")) {
            return false;
        }
        boolean telling = isTelling(left.quantity);
        boolean sameSubject = Figures.sameSubject(left.quantity, right.quantity);
        return telling ? shared(left, right) >= AROUND_TELLING : sameSubject && shared(left, right) >= AROUND_COUNT;
    }

    /// Whether two articles are unlikely to give this number of different things.
    static boolean isTelling(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY -> true;
            case MEASURE -> !TIME_UNITS.contains(quantity.unit());
            case PERCENT -> Figures.stated(quantity) % 10 != 0;
            case CARDINAL -> Figures.stated(quantity) >= 20 && Figures.stated(quantity) % 10 != 0;
            case ORDINAL -> false;
        };
    }

    /// Share of the information around one figure that stands around the other too.
    static double covered(Figure figure, Figure other) {
        double all =
                figure.around.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : shared(figure, other) / all;
    }

    /// Information around both figures, in bits.
    static double shared(Figure left, Figure right) {
        double sum = 0;
        for (var entry : left.around.entrySet()) {
            if (right.around.containsKey(entry.getKey())) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    /// Content words of the clause, the number's own words left out.
    private static NavigableMap<String, Double> around(Statement statement, Quantity quantity, Passage clause) {
        NavigableMap<String, Double> around = new TreeMap<>();
        Map<String, Double> terms = new HashMap<>(statement.terms());
        for (Token token : statement.tokens()) {
            boolean inClause = token.start() >= clause.start() && token.end() <= clause.end();
            boolean inNumber = token.start() < quantity.passage().end()
                    && quantity.passage().start() < token.end();
            Double bits = terms.get(token.lemma());
            if (inClause && !inNumber && bits != null) {
                around.put(token.lemma(), bits);
            }
        }
        return around;
    }
}
