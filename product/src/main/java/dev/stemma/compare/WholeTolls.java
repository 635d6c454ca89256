package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Set;

/// Tells counts of all whom the event befell from counts of another event, of a longer time, or of some of
/// them.
final class WholeTolls {

    /// A date further back than this names another event.
    private static final int DAYS_OF_THE_EVENT = 4;

    /// So many tokens may stand between two counts that "and" joins.
    private static final int REACH_OF_AND = 4;

    /// So far before its count a clause opens.
    private static final int REACH_OF_CLAUSE = 14;

    private static final Set<String> GOVERNING = Set.of("for", "since", "after", "following", "like", "from");

    private static final int REACH_OF_AMONG = 7;

    private static final Set<String> PART_WORDS =
            Set.of("them", "these", "those", "whom", "which", "among", "including");
    private static final Set<String> OVER_TIME = Set.of("since", "previous", "earlier", "last", "total", "altogether");

    /// Words that, beside thousands, say that a war or a season was counted.
    private static final Set<String> LONG_TIME = Set.of("since", "decade", "year", "month", "war", "conflict", "begin");

    private static final double MANY = 1000;

    private final AsOf asOf;

    WholeTolls(AsOf asOf) {
        this.asOf = asOf;
    }

    /// Whether a count in a statement is of all whom the event of its report befell.
    boolean holds(Tolls.Toll toll, Statement statement, Quantity quantity) {
        return isOfTheEvent(statement, quantity) && !isOneOfSeveral(toll, statement, quantity);
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

    /// "…, the base from which the attack started that killed 80": beyond the opening, a count in a clause
    /// that tells which attack is meant is mostly of an earlier one.
    private static boolean ofAnotherEvent(Statement statement, int at) {
        if (statement.sentence() < TollEvents.OPENING_OF_EVENT) {
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
