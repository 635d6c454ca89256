package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells statements that count over more than a day: "in the past two weeks", "over four days of fighting", "since
/// April".
///
/// Such a count and the count of one day say nothing of each other.
final class Periods {

    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade", "summer", "season");

    private static final Set<String> OPENING =
            Set.of("in", "over", "during", "within", "past", "last", "since", "for", "course");

    private static final Set<String> ONE = Set.of("a", "one", "1", "the", "this", "that", "same", "every", "each");

    /// So far before its unit a period opens: "over a nearly four-day stretch".
    private static final int REACH = 5;

    private Periods() {}

    /// Whether a statement tells of a period longer than a day.
    static boolean tellsOf(Statement statement) {
        List<Token> tokens = statement.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (isUnit(tokens.get(i)) && opens(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf('-') + 1);
        return UNITS.contains(token.lemma()) || (word.contains("-") && UNITS.contains(last));
    }

    private static boolean opens(List<Token> tokens, int unit) {
        boolean past = false;
        boolean many = tokens.get(unit).text().contains("-");
        for (int i = unit - 1; i >= 0 && unit - i <= REACH; i--) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            past |= word.equals("past");
            many |= (unit - i == 1 && TokenDiff.isNumber(tokens.get(i)) && !ONE.contains(word))
                    || word.equals("several")
                    || word.equals("few");
            if (OPENING.contains(word) && !word.equals("past") && !word.equals("last")) {
                String unitWord = tokens.get(unit).lemma();
                return many || (past && !unitWord.equals("day"));
            }
        }
        return false;
    }
}
