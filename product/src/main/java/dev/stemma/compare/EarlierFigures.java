package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells numbers that a text gives only to say what was before: "down from 31", "compared with 12 last year", "the
/// earlier toll of nine".
///
/// Such a number is not what the text reports. It shows that the text knows of the older state, and that its own number
/// is newer.
final class EarlierFigures {

    /// So many words may stand between the word that looks back and the number: "from an earlier estimate of about".
    private static final int REACH = 6;

    /// A comparison stands closer to its number.
    private static final int REACH_OF_COMPARISON = 3;

    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "the",
            "its",
            "their",
            "about",
            "around",
            "some",
            "just",
            "only",
            "nearly",
            "almost",
            "roughly",
            "at",
            "least",
            "as",
            "many",
            "estimated",
            "more",
            "than",
            "over",
            "under",
            "up",
            "to");

    private static final Set<String> EARLIER =
            Set.of("earlier", "previous", "previously", "prior", "initially", "originally");

    private static final Set<String> CHANGING = Set.of(
            "spread", "grow", "rise", "fall", "climb", "increase", "drop", "shrink", "widen", "swell", "jump", "sink");

    /// "An initial toll of nine" was before; "initial reports speak of nine" is all there is.
    private static final Set<String> COUNT = Set.of("toll", "count", "estimate", "figure", "number", "tally");

    /// "Had earlier put it at nine".
    private static final Set<String> REPORTING = Set.of(
            "reported", "said", "put", "gave", "given", "announced", "estimated", "stood", "reports", "official");

    /// After these, "earlier" says when something happened, not that another count was before.
    private static final Set<String> TIME_FOLLOWS =
            Set.of("on", "in", "this", "today", "that", "monday", "tuesday", "wednesday", "thursday", "friday");

    private static final Set<String> HIGHER_OR_LOWER =
            Set.of("higher", "lower", "bigger", "smaller", "worse", "better", "up", "down");

    private static final Set<String> CLAUSE_ENDS = Set.of(".", ",", ";", ":", "—", "–", "-", "and", "but", "while");

    private EarlierFigures() {}

    /// Whether a number of a statement is the older side of a comparison.
    static boolean holds(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int first = statement.tokenAt(quantity.passage().start());
        return comparedWith(tokens, first) || calledEarlier(tokens, first) || isOvertaken(quantity, statement);
    }

    /// "The slick, two miles long on Monday, had spread to five": a later number of the sentence says what it came to.
    private static boolean isOvertaken(Quantity quantity, Statement statement) {
        return statement.quantities().stream()
                .filter(other -> other.passage().start() >= quantity.passage().end()
                        && Figures.comparable(quantity, other)
                        && !Figures.sameNumber(quantity, other))
                .anyMatch(other -> isWhatItCameTo(
                        statement.tokens(), statement.tokenAt(other.passage().start())));
    }

    private static boolean isWhatItCameTo(List<Token> tokens, int first) {
        return first > 1
                && word(tokens, first - 1).equals("to")
                && CHANGING.contains(tokens.get(first - 2).lemma());
    }

    private static boolean comparedWith(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0
                && first - at <= REACH_OF_COMPARISON
                && BETWEEN.contains(word(tokens, at))
                && !opensComparison(tokens, at)) {
            at--;
        }
        return at >= 0 && opensComparison(tokens, at);
    }

    private static boolean opensComparison(List<Token> tokens, int at) {
        String before = at > 0 ? word(tokens, at - 1) : "";
        return switch (word(tokens, at)) {
            case "from" -> !before.equals("apart") && !before.equals("aside");
            case "with", "to" -> before.equals("compared") || before.equals("compares") || before.equals("comparison");
            case "than" -> HIGHER_OR_LOWER.contains(before);
            case "versus", "vs" -> true;
            case "of" -> before.equals("instead");
            default -> false;
        };
    }

    private static boolean calledEarlier(List<Token> tokens, int first) {
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            String word = word(tokens, i);
            if (CLAUSE_ENDS.contains(word) || TokenDiff.isNumber(tokens.get(i))) {
                return false;
            }
            if (word.equals("initial") && COUNT.contains(word(tokens, i + 1))) {
                return true;
            }
            if (EARLIER.contains(word)) {
                String next = word(tokens, i + 1);
                return COUNT.contains(next)
                        || REPORTING.contains(next)
                        || (first - i <= 2 && !TIME_FOLLOWS.contains(next));
            }
        }
        return false;
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
