package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What counts of people in an event count: the dead, the injured, the missing.
///
/// These counts move in one direction while an event is counted, so a later higher one is newer, not wrong.
final class Tolls {

    /// What is counted.
    enum Sort {
        DEAD("dead", true),
        INJURED("injured", true),
        MISSING("missing", false),
        RESCUED("rescued", true),
        ABOARD("on board", false),
        DETAINED("detained", true),
        DISPLACED("displaced", true);

        private final String inWords;
        private final boolean growing;

        Sort(String inWords, boolean growing) {
            this.inWords = inWords;
            this.growing = growing;
        }

        String inWords() {
            return inWords;
        }

        /// Whether the count can only grow while an event is counted.
        boolean growing() {
            return growing;
        }
    }

    private static final Map<String, Sort> WORDS = Map.ofEntries(
            Map.entry("die", Sort.DEAD),
            Map.entry("dead", Sort.DEAD),
            Map.entry("death", Sort.DEAD),
            Map.entry("deaths", Sort.DEAD),
            Map.entry("kill", Sort.DEAD),
            Map.entry("killing", Sort.DEAD),
            Map.entry("killed", Sort.DEAD),
            Map.entry("slain", Sort.DEAD),
            Map.entry("perish", Sort.DEAD),
            Map.entry("drown", Sort.DEAD),
            Map.entry("fatality", Sort.DEAD),
            Map.entry("martyr", Sort.DEAD),
            Map.entry("martyred", Sort.DEAD),
            Map.entry("body", Sort.DEAD),
            Map.entry("corpse", Sort.DEAD),
            Map.entry("toll", Sort.DEAD),
            Map.entry("injure", Sort.INJURED),
            Map.entry("injured", Sort.INJURED),
            Map.entry("injury", Sort.INJURED),
            Map.entry("wound", Sort.INJURED),
            Map.entry("wounded", Sort.INJURED),
            Map.entry("hurt", Sort.INJURED),
            Map.entry("missing", Sort.MISSING),
            Map.entry("unaccounted", Sort.MISSING),
            Map.entry("rescue", Sort.RESCUED),
            Map.entry("rescued", Sort.RESCUED),
            Map.entry("survivor", Sort.RESCUED),
            Map.entry("survive", Sort.RESCUED),
            Map.entry("aboard", Sort.ABOARD),
            Map.entry("arrest", Sort.DETAINED),
            Map.entry("arrested", Sort.DETAINED),
            Map.entry("detain", Sort.DETAINED),
            Map.entry("detained", Sort.DETAINED),
            Map.entry("displace", Sort.DISPLACED),
            Map.entry("displaced", Sort.DISPLACED),
            Map.entry("evacuate", Sort.DISPLACED),
            Map.entry("evacuated", Sort.DISPLACED));

    /// Words for people of no special kind; a count of them can be compared with a count that names nobody.
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "person",
            "persons",
            "human",
            "humans",
            "victim",
            "victims",
            "body",
            "bodies",
            "casualty",
            "casualties",
            "dead",
            "being",
            "beings",
            "toll",
            "death",
            "deaths",
            "life",
            "lives",
            "fatality",
            "fatalities",
            "others",
            "survivor",
            "survivors",
            "corpse",
            "corpses",
            "missing",
            "injured",
            "wounded");

    private Tolls() {}

    /// A count of people in a statement.
    ///
    /// @param sort what is counted
    /// @param who whom, in lower case; empty for people in general
    record Toll(Sort sort, String who) {}

    /// What a quantity counts, when it is a toll: a count whose clause says that those counted died, were hurt or so
    /// on.
    static Optional<Toll> of(Quantity quantity, Statement statement) {
        if (!quantity.unit().equals("1") || quantity.kind() == Quantity.Kind.ORDINAL) {
            return Optional.empty();
        }
        Optional<Sort> sort = quantity.about().flatMap(Tolls::sortIn).or(() -> sortNear(quantity, statement));
        return sort.map(
                found -> new Toll(found, quantity.about().map(Tolls::who).orElse("")));
    }

    private static Optional<Sort> sortIn(String about) {
        for (String word : words(about)) {
            Optional<Sort> sort = sort(word, word);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    private static Optional<Sort> sort(String lemma, String text) {
        return Optional.ofNullable(WORDS.get(lemma)).or(() -> Optional.ofNullable(WORDS.get(text)));
    }

    /// The nearest word of a toll in the same clause, sooner after the number than before it.
    private static Optional<Sort> sortNear(Quantity quantity, Statement statement) {
        List<Token> tokens = statement.tokens();
        int at = statement.tokenAt(quantity.passage().start());
        int end = statement.tokenAt(quantity.passage().end() - 1);
        Optional<Sort> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            int distance = i > end ? i - end : (at - i) * 2;
            if (distance <= 0
                    || distance >= Math.min(nearest, 12)
                    || crossesClause(tokens, Math.min(i, at), Math.max(i, end))) {
                continue;
            }
            Token token = tokens.get(i);
            Optional<Sort> sort = sort(token.lemma(), token.text().toLowerCase(Locale.ROOT));
            if (sort.isPresent()) {
                best = sort;
                nearest = distance;
            }
        }
        return best;
    }

    private static boolean crossesClause(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String text = tokens.get(i).text();
            if (text.equals(";") || text.equals("but") || text.equals("—") || (text.equals("and") && i > from + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Those counted, when they are of a special kind ("civilians", "crew members").
    private static String who(String about) {
        StringBuilder who = new StringBuilder();
        for (String word : words(about)) {
            if (!ANYBODY.contains(word) && sort(word, word).isEmpty() && !word.equals("the") && !word.equals("of")) {
                who.append(who.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return who.toString();
    }

    private static String singular(String word) {
        if (word.equals("children")) {
            return "child";
        }
        if (word.equals("women") || word.equals("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> words(String about) {
        return List.of(about.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
