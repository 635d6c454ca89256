package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

        /// Whether a report of the event opens with this count.
        boolean opens() {
            return this == DEAD || this == INJURED;
        }

        /// Whether such counts are made anew every day, so that two of them need not count the same.
        boolean goesOn() {
            return this == DETAINED || this == DISPLACED;
        }

        /// Whether the count can only grow while an event is counted.
        boolean growing() {
            return growing;
        }
    }

    /// Words for people of no special kind; a count of them can be compared with a count that names nobody. Reports say
    /// "civilians" and "people" of the same dead.
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "civilian",
            "civilians",
            "resident",
            "residents",
            "citizen",
            "citizens",
            "person",
            "persons",
            "human",
            "humans",
            "victim",
            "victims",
            "casualty",
            "casualties",
            "being",
            "beings",
            "toll",
            "life",
            "lives",
            "other",
            "others",
            "them",
            "men",
            "individuals",
            "souls",
            "the",
            "of",
            "was",
            "were",
            "are",
            "is",
            "have",
            "had",
            "been",
            "lost",
            "found",
            "counted",
            "landed",
            "recovered",
            "pulled",
            "taken",
            "reported",
            "confirmed",
            "more",
            "least",
            "a",
            "an",
            "in",
            "and",
            "board",
            "on",
            "some");

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

    private static final Map<Sort, Set<String>> LEMMAS = Map.copyOf(Stream.of(Sort.values())
            .collect(Collectors.toMap(sort -> sort, sort -> Set.of(sort.lemmas.split(" ", -1)))));

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

    /// What a quantity counts, when it is a toll: a count whose clause says that those counted died, were hurt or so
    /// on.
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
                .or(() -> sortIn(about))
                .or(() -> sortNear(quantity, statement))
                .or(() -> tollBefore(quantity, statement))
                .map(sort -> new Toll(sort, who(about, statement)));
    }

    /// The toll that the very next words tell, as a headline in capitals does: "3 Killed", "10 Civilians Injured".
    private static Optional<Sort> sortNext(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int next = statement.tokenAt(quantity.passage().end() - 1) + 1;
        for (int i = next; i < Math.min(tokens.size(), next + 2); i++) {
            Optional<Sort> sort = sortOf(tokens, i);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    /// "Tomas Reinholt, 58, was killed": a number between commas says how old somebody was.
    private static boolean isAge(Quantity quantity, Statement statement) {
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

    private static Optional<Sort> sortIn(String about) {
        Optional<Sort> found = Optional.empty();
        for (String word : words(about)) {
            found = sort(word, word).or(() -> lost(about));
            if (found.isPresent()) {
                break;
            }
        }
        return found;
    }

    /// "lost their lives".
    private static Optional<Sort> lost(String about) {
        return about.contains("lost") && (about.contains("life") || about.contains("lives"))
                ? Optional.of(Sort.DEAD)
                : Optional.empty();
    }

    private static Optional<Sort> sort(String lemma, String text) {
        for (Sort sort : Sort.values()) {
            Set<String> lemmas = LEMMAS.getOrDefault(sort, Set.of());
            if (lemmas.contains(lemma) || stems(text).anyMatch(lemmas::contains)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /// A word and what is left of it without an ending; some counted words come without their lemma.
    private static Stream<String> stems(String word) {
        int n = word.length();
        return Stream.of(
                word,
                word.endsWith("s") && n > 3 ? word.substring(0, n - 1) : word,
                word.endsWith("d") && n > 3 ? word.substring(0, n - 1) : word,
                word.endsWith("ed") && n > 4 ? word.substring(0, n - 2) : word,
                word.endsWith("ies") && n > 4 ? word.substring(0, n - 3) + "y" : word);
    }

    /// The nearest word of a toll in the same clause: after the number ("31 are still missing"), or shortly before it
    /// ("killed at least 40", "killing 12").
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
            Optional<Sort> sort = isActive(token) ? Optional.empty() : sortOf(tokens, i);
            if (sort.isPresent()) {
                return sort;
            }
        }
        for (int i = first - 1; i >= 0 && i >= first - BACKWARD; i--) {
            Token token = tokens.get(i);
            if (endsClause(token) || TokenDiff.isNumber(token) || token.text().equals(",")) {
                break;
            }
            Optional<Sort> sort = sortOf(tokens, i);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    /// What the verb just before a number says was done to those counted: "Kills 3 Wounds 20".
    private static Optional<Sort> activeBefore(Quantity quantity, Statement statement) {
        int before = statement.tokenAt(quantity.passage().start()) - 1;
        return before >= 0 && isActive(statement.tokens().get(before))
                ? sortOf(statement.tokens(), before)
                : Optional.empty();
    }

    /// "Two bombers struck, killing 12": whom the word befell stands after it.
    private static boolean isActive(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "killing",
                    "kill",
                    "kills",
                    "injuring",
                    "wounding",
                    "hurting",
                    "arresting",
                    "detaining",
                    "rescuing",
                    "saving",
                    "displacing",
                    "evacuating",
                    "injures",
                    "wounds",
                    "hurts",
                    "claiming" -> true;
            default -> false;
        };
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

    private static Optional<Sort> sortOf(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String text = token.text().toLowerCase(Locale.ROOT);
        boolean life = text.equals("life") || text.equals("lives");
        if (life && at >= 2) {
            boolean taken = tokens.subList(Math.max(0, at - 3), at).stream()
                    .anyMatch(before ->
                            before.lemma().equals("lose") || before.lemma().equals("claim"));
            return taken ? Optional.of(Sort.DEAD) : Optional.empty();
        }
        boolean onBoard =
                text.equals("board") && at > 0 && tokens.get(at - 1).text().equals("on");
        return onBoard ? Optional.of(Sort.ABOARD) : sort(token.lemma(), text);
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

    /// Those counted, when they are of a special kind ("civilian", "crew member").
    private static String who(String about, Statement statement) {
        StringBuilder who = new StringBuilder();
        for (String word : words(about)) {
            if (!ANYBODY.contains(word) && sort(word, word).isEmpty() && names(word, statement)) {
                who.append(who.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return who.toString();
    }

    /// Whether a counted word names those counted rather than what befell them.
    private static boolean names(String word, Statement statement) {
        return statement.tokens().stream()
                .filter(token -> token.text().equalsIgnoreCase(word))
                .allMatch(token -> token.partOfSpeech().isNoun()
                        || token.partOfSpeech() == PartOfSpeech.ADJECTIVE
                        || token.partOfSpeech() == PartOfSpeech.UNKNOWN);
    }

    private static String singular(String word) {
        if (word.equals("children")) {
            return "child";
        }
        if (word.equals("women")) {
            return "woman";
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> words(String about) {
        return Stream.of(about.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
