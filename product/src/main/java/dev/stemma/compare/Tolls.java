package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What counts of people in an event count: the dead, the injured, the missing.
///
/// These counts move in one direction while an event is counted, so a later higher one is newer, not wrong.
final class Tolls {

    /// What is counted.
    enum Sort {
        DEAD(
                "dead",
                true,
                "die dead death kill killed killing slain perish drown fatality martyr martyred body corpse"),
        INJURED("injured", true, "injure injured injury wound wounded hurt"),
        MISSING("missing", false, "missing unaccounted"),
        RESCUED("rescued", true, "rescue rescued survivor survive save saved safety alive"),
        ABOARD("on board", false, "aboard"),
        DETAINED("detained", true, "arrest arrested detain detained"),
        DISPLACED("displaced", true, "displace displaced evacuate evacuated homeless");

        private final String inWords;
        private final boolean growing;
        private final String lemmas;

        Sort(String inWords, boolean growing, String lemmas) {
            this.inWords = inWords;
            this.growing = growing;
            this.lemmas = lemmas;
        }

        String inWords() {
            return inWords;
        }

        /// The lemmas of the words that say it.
        Set<String> lemmas() {
            return Set.of(lemmas.split(" ", -1));
        }

        /// Whether a report of the event opens with this count.
        boolean opens() {
            return this == DEAD || this == INJURED;
        }

        /// Whether such counts are made anew every day, so that two of them need not count the same.
        boolean goesOn() {
            return this == DETAINED || this == DISPLACED;
        }

        /// Whether each who took part counts his own, so that two counts far apart need not count the same.
        boolean isCountedApart() {
            return this == RESCUED;
        }

        /// Whether the count can only grow while an event is counted.
        boolean growing() {
            return growing;
        }
    }

    private static final Set<String> TOLL_VERBS = Set.of(
            "rise",
            "reach",
            "stand",
            "climb",
            "increase",
            "jump",
            "go",
            "pass",
            "hit",
            "number",
            "put",
            "soar",
            "mount",
            "exceed",
            "be",
            "grow",
            "revise",
            "raise",
            "bring");

    private static final int FORWARD = 9;
    private static final int BACKWARD = 5;
    private static final int TOLL_REACH = 22;

    private Tolls() {}

    /// A count of people in a statement.
    ///
    /// @param sort what is counted
    /// @param who whom, in lower case; empty for people in general
    record Toll(Sort sort, String who) {
        /// Such as "people dead".
        String inWords() {
            return (who.isEmpty() ? "people" : who) + " " + sort.inWords();
        }
    }

    /// What a quantity counts, when it is a toll: a count whose clause says that those counted died, were
    /// hurt or so on.
    static Optional<Toll> of(Quantity quantity, Statement statement) {
        if (!quantity.unit().equals("1")
                || quantity.kind() == Quantity.Kind.ORDINAL
                || isAge(quantity, statement)
                || (Furniture.holds(quantity, statement)
                        && sortNext(quantity, statement).isEmpty())
                || isYear(quantity)) {
            return Optional.empty();
        }
        // "170 of the 213 people aboard had survived": the words beside belong to the whole.
        boolean part = wholeAfter(quantity, statement) >= 0;
        String about = part ? "" : quantity.about().orElse("");
        return activeBefore(quantity, statement)
                .or(() -> TollWords.sortIn(about))
                .or(() -> sortNear(quantity, statement))
                .or(() -> tollBefore(quantity, statement))
                .map(sort -> new Toll(sort, CountedPeople.in(about, statement)));
    }

    /// The toll that the very next words tell, as a headline in capitals does: "3 Killed", "10 Civilians
    /// Injured".
    private static Optional<Sort> sortNext(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int next = statement.tokenAt(quantity.passage().end() - 1) + 1;
        for (int i = next; i < Math.min(tokens.size(), next + 2); i++) {
            Optional<Sort> sort = TollWords.sortOf(tokens, i);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    /// "Tomas Reinholt, 58, was killed": a number between commas says how old somebody was.
    static boolean isAge(Quantity quantity, Statement statement) {
        int first = statement.tokenAt(quantity.passage().start());
        int last = statement.tokenAt(quantity.passage().end() - 1);
        List<Token> tokens = statement.tokens();
        boolean commaBefore = first > 0 && tokens.get(first - 1).text().equals(",");
        boolean markAfter = last + 1 < tokens.size()
                && (tokens.get(last + 1).text().equals(",")
                        || tokens.get(last + 1).text().equals("-year-old"));
        return quantity.about().isEmpty() && commaBefore && markAfter;
    }

    private static boolean isYear(Quantity quantity) {
        double value = Figures.stated(quantity);
        return quantity.hedge().isEmpty() && value >= 1900 && value <= 2100 && value % 1 == 0;
    }

    /// The nearest word of a toll in the same clause: after the number ("31 are still missing"), or shortly
    /// before it ("killed at least 40", "killing 12").
    private static Optional<Sort> sortNear(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int first = statement.tokenAt(quantity.passage().start());
        int last = statement.tokenAt(quantity.passage().end() - 1);
        int whole = wholeAfter(quantity, statement);
        int from = whole >= 0 ? whole + 1 : last + 1;
        for (int i = from; i < tokens.size() && i <= from - 1 + FORWARD; i++) {
            Token token = tokens.get(i);
            if (whole >= 0 && (token.lemma().equals("aboard") || token.lemma().equals("board"))) {
                continue;
            }
            if (endsClause(token) || TokenDiff.isNumber(token)) {
                break;
            }
            Optional<Sort> sort = TollWords.isActive(token) ? Optional.empty() : TollWords.sortOf(tokens, i);
            if (sort.isPresent()) {
                return sort;
            }
        }
        for (int i = first - 1; i >= 0 && i >= first - BACKWARD; i--) {
            Token token = tokens.get(i);
            if (endsClause(token) || TokenDiff.isNumber(token) || token.text().equals(",")) {
                break;
            }
            Optional<Sort> sort = TollWords.sortOf(tokens, i);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    /// What the verb just before a number says was done to those counted: "Kills 3 Wounds 20".
    private static Optional<Sort> activeBefore(Quantity quantity, Statement statement) {
        int before = statement.tokenAt(quantity.passage().start()) - 1;
        return before >= 0 && TollWords.isActive(statement.tokens().get(before))
                ? TollWords.sortOf(statement.tokens(), before)
                : Optional.empty();
    }

    /// The last token of the number of which this one is a part ("170 of the 213"); -1 where there is none.
    private static int wholeAfter(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int of = statement.tokenAt(quantity.passage().end() - 1) + 1;
        if (of + 1 >= tokens.size() || !tokens.get(of).text().equals("of")) {
            return -1;
        }
        int number = tokens.get(of + 1).lemma().equals("the") ? of + 2 : of + 1;
        return number < tokens.size() && TokenDiff.isNumber(tokens.get(number)) ? number : -1;
    }

    /// "The death toll in the wreck … rose to 21": the toll may stand far before its number.
    private static Optional<Sort> tollBefore(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int first = statement.tokenAt(quantity.passage().start());
        boolean verb = false;
        for (int i = first - 1; i >= 0 && i >= first - TOLL_REACH; i--) {
            Token token = tokens.get(i);
            if (token.text().equals(";") || TokenDiff.isNumber(token)) {
                return Optional.empty();
            }
            verb |= TOLL_VERBS.contains(token.lemma());
            boolean deadBefore = token.lemma().equals("dead")
                    && i > 0
                    && tokens.get(i - 1).text().equalsIgnoreCase("the");
            if (token.lemma().equals("toll") || (verb && deadBefore)) {
                return verb || first - i <= 4 ? Optional.of(Sort.DEAD) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean endsClause(Token token) {
        String text = token.text();
        return text.equals(";")
                || text.equals("—")
                || text.equals("–")
                || text.equals("but")
                || text.equals("and")
                || text.equals("while")
                || text.equals("after");
    }
}
