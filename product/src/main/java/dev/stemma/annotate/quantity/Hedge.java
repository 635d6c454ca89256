package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Piece;
import dev.stemma.language.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that soften a number.
///
/// @param from index of its first piece
/// @param to one past its last piece
/// @param bound what they say of the number
record Hedge(int from, int to, Bound bound) {

    /// What hedges say.
    enum Bound {
        AROUND,
        JUST_BELOW,
        JUST_ABOVE,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN
    }

    private static final int MOST_WORDS = 4;

    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            Map.entry("about", Bound.AROUND),
            Map.entry("around", Bound.AROUND),
            Map.entry("approximately", Bound.AROUND),
            Map.entry("approx.", Bound.AROUND),
            Map.entry("roughly", Bound.AROUND),
            Map.entry("some", Bound.AROUND),
            Map.entry("circa", Bound.AROUND),
            Map.entry("~", Bound.AROUND),
            Map.entry("an estimated", Bound.AROUND),
            Map.entry("estimated", Bound.AROUND),
            Map.entry("an estimated total of", Bound.AROUND),
            Map.entry("in the region of", Bound.AROUND),
            Map.entry("on the order of", Bound.AROUND),
            Map.entry("more or less", Bound.AROUND),
            Map.entry("perhaps", Bound.AROUND),
            Map.entry("nearly", Bound.JUST_BELOW),
            Map.entry("almost", Bound.JUST_BELOW),
            Map.entry("close to", Bound.JUST_BELOW),
            Map.entry("just under", Bound.JUST_BELOW),
            Map.entry("just below", Bound.JUST_BELOW),
            Map.entry("just short of", Bound.JUST_BELOW),
            Map.entry("a little under", Bound.JUST_BELOW),
            Map.entry("slightly less than", Bound.JUST_BELOW),
            Map.entry("a little less than", Bound.JUST_BELOW),
            Map.entry("just over", Bound.JUST_ABOVE),
            Map.entry("just above", Bound.JUST_ABOVE),
            Map.entry("just more than", Bound.JUST_ABOVE),
            Map.entry("a little over", Bound.JUST_ABOVE),
            Map.entry("slightly more than", Bound.JUST_ABOVE),
            Map.entry("a little more than", Bound.JUST_ABOVE),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("no fewer than", Bound.AT_LEAST),
            Map.entry("no less than", Bound.AT_LEAST),
            Map.entry("not less than", Bound.AT_LEAST),
            Map.entry("not fewer than", Bound.AT_LEAST),
            Map.entry("a minimum of", Bound.AT_LEAST),
            Map.entry("as few as", Bound.AT_LEAST),
            Map.entry("as little as", Bound.AT_LEAST),
            Map.entry("minimum of", Bound.AT_LEAST),
            Map.entry("more than", Bound.MORE_THAN),
            Map.entry("well over", Bound.MORE_THAN),
            Map.entry("well above", Bound.MORE_THAN),
            Map.entry("over", Bound.MORE_THAN),
            Map.entry("above", Bound.MORE_THAN),
            Map.entry("upwards of", Bound.MORE_THAN),
            Map.entry("upward of", Bound.MORE_THAN),
            Map.entry("in excess of", Bound.MORE_THAN),
            Map.entry("exceeding", Bound.MORE_THAN),
            Map.entry("greater than", Bound.MORE_THAN),
            Map.entry("higher than", Bound.MORE_THAN),
            Map.entry("north of", Bound.MORE_THAN),
            Map.entry(">", Bound.MORE_THAN),
            Map.entry("up to", Bound.AT_MOST),
            Map.entry("as many as", Bound.AT_MOST),
            Map.entry("as much as", Bound.AT_MOST),
            Map.entry("as high as", Bound.AT_MOST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("no more than", Bound.AT_MOST),
            Map.entry("not more than", Bound.AT_MOST),
            Map.entry("a maximum of", Bound.AT_MOST),
            Map.entry("maximum of", Bound.AT_MOST),
            Map.entry("fewer than", Bound.LESS_THAN),
            Map.entry("less than", Bound.LESS_THAN),
            Map.entry("lower than", Bound.LESS_THAN),
            Map.entry("under", Bound.LESS_THAN),
            Map.entry("below", Bound.LESS_THAN),
            Map.entry("<", Bound.LESS_THAN));

    private static final Map<String, Bound> AFTER = Map.ofEntries(
            Map.entry("or more", Bound.AT_LEAST),
            Map.entry("or so", Bound.AROUND),
            Map.entry("odd", Bound.AROUND),
            Map.entry("plus", Bound.AT_LEAST),
            Map.entry("+", Bound.AT_LEAST),
            Map.entry("or less", Bound.AT_MOST),
            Map.entry("or fewer", Bound.AT_MOST),
            Map.entry("or higher", Bound.AT_LEAST),
            Map.entry("or above", Bound.AT_LEAST),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("at most", Bound.AT_MOST));

    /// Words that may stand between a hedge and its number.
    private static final Set<String> BETWEEN = WordList.of("""
            another an a the additional further its his their all
            """);

    private static final Set<String> ADDING = Set.of("another", "an", "a", "additional", "further");

    /// The hedge that ends before the piece `number`.
    static Optional<Hedge> before(List<Piece> pieces, int number) {
        for (int gap = 0; gap <= 1; gap++) {
            int end = number - gap;
            if (gap == 1 && (end < 1 || !BETWEEN.contains(pieces.get(end).lower()))) {
                break;
            }
            for (int words = MOST_WORDS; words >= 1; words--) {
                int from = end - words;
                if (from < 0) {
                    continue;
                }
                Bound bound = BEFORE.get(join(pieces, from, end));
                if (bound != null && isHedge(pieces, from, end) && (gap == 0 || mayStandApart(pieces, from, end))) {
                    return Optional.of(new Hedge(from, end, bound));
                }
            }
        }
        return Optional.empty();
    }

    /// "over the 12 months", "under the 12-point draft": a preposition before a determiner is no hedge, unless what
    /// follows is more of the same ("about another 12").
    private static boolean mayStandApart(List<Piece> pieces, int from, int end) {
        boolean preposition = end - from == 1
                && Set.of("over", "under", "above", "below", "about", "around", "some")
                        .contains(pieces.get(from).lower());
        return !preposition || ADDING.contains(pieces.get(end).lower());
    }

    /// The hedge that starts at the piece after the number.
    static Optional<Hedge> after(List<Piece> pieces, int end) {
        int start = end;
        boolean joined = start < pieces.size()
                && pieces.get(start).is("-")
                && pieces.get(start).glued();
        if (joined) {
            start++;
        }
        for (int words = 2; words >= 1; words--) {
            if (start + words > pieces.size()) {
                continue;
            }
            String phrase = join(pieces, start, start + words);
            Bound bound = AFTER.get(phrase);
            boolean needsJoint = phrase.equals("odd") || phrase.equals("plus");
            if (bound != null
                    && (!needsJoint || joined)
                    && (!phrase.equals("+") || pieces.get(start).glued())) {
                return Optional.of(new Hedge(start, start + words, bound));
            }
        }
        return Optional.empty();
    }

    /// Prepositions of place and time that look like hedges: "over two years" lasts, "under Section 8" does not hedge.
    private static boolean isHedge(List<Piece> pieces, int from, int end) {
        String word = join(pieces, from, end);
        if (word.equals("some")) {
            return from == 0 || !pieces.get(from - 1).is("the");
        }
        if (word.equals("below") || word.equals("above")) {
            return from == 0 || !pieces.get(from - 1).is("degrees");
        }
        if (word.equals("about") && from > 0) {
            return !Set.of("talk", "talked", "talking", "concerns", "questions", "worried", "think", "asked")
                    .contains(pieces.get(from - 1).lower());
        }
        return true;
    }

    private static String join(List<Piece> pieces, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                words.append(' ');
            }
            words.append(pieces.get(i).lower());
        }
        return words.toString();
    }
}
