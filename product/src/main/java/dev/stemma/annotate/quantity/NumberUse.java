package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells numbers that count or measure from numbers that label, name or only sound like numbers.
final class NumberUse {

    /// Words that a number labels rather than counts: "Section 8", "phase 2".
    private static final Set<String> LABELLED = WordList.of("""
            section article chapter page phase stage step level tier type grade class category title part
            volume vol. act scene round game week day year number no. no nos. flight room route highway
            interstate channel apollo formula unit district precinct block lot gate platform terminal
            exhibit figure table paragraph clause amendment resolution proposition bill version model mark
            point zone sector area group team building floor apartment suite box line reactor episode season
            book psalm verse train bus radio age ages aged
            """);

    /// Words before "one" that make it a pronoun.
    private static final Set<String> PRONOUN_BEFORE = WordList.of("""
            the this that no any each every which another some first last new only good bad big right wrong
            next previous same such everyone his her an a better best by for
            """);

    /// Words after "one" that make it a pronoun or part of a phrase.
    private static final Set<String> PRONOUN_AFTER = WordList.of("""
            of another who that which is was can could might may would should will must has had day by in to
            or and but for as with on thing way side hand more such 's ’s at from where they he she it we i you the
            """);

    private NumberUse() {}

    static boolean isQuantity(List<Piece> pieces, Numeral number, boolean english) {
        int from = number.from();
        int to = number.to();
        Piece first = pieces.get(from);
        if (isPartOfWord(pieces, number)) {
            return false;
        }
        if (number.kind() == Numeral.Kind.ORDINAL) {
            return english && isOrdering(pieces, number);
        }
        if (!english && number.inWords()) {
            return false;
        }
        Piece before = from > 0 ? pieces.get(from - 1) : null;
        Piece after = to < pieces.size() ? pieces.get(to) : null;
        if (number.inWords() && first.is("one") && to == from + 1) {
            return (before == null || !PRONOUN_BEFORE.contains(before.lower()))
                    && after != null
                    && after.form() == Form.WORD
                    && !PRONOUN_AFTER.contains(after.lower());
        }
        // "the Three Pikes"
        if (number.inWords()
                && first.isCapitalised()
                && from > 0
                && after != null
                && after.isCapitalised()
                && after.form() == Form.WORD
                && pieces.get(from - 1).form() == Form.WORD) {
            return false;
        }
        // "the Group of 20"
        if (before != null
                && before.is("of")
                && from > 1
                && pieces.get(from - 2).text().equals("Group")) {
            return false;
        }
        if (isBoth(number, before, after, first) || isReadingTime(pieces, to)) {
            return false;
        }
        if (LabelNumber.is(pieces, number)) {
            return false;
        }
        if (before != null
                && LABELLED.contains(before.lower())
                && UnitTable.at(pieces, to).isEmpty()
                && !isPlural(after)) {
            return false;
        }
        if (before != null
                && isNameBefore(pieces, from)
                && UnitTable.at(pieces, to).isEmpty()
                && !isCounted(after, number)) {
            return false;
        }
        if (before != null
                && isLabel(before, after, number)
                && UnitTable.at(pieces, to).isEmpty()) {
            return false;
        }
        if (!number.inWords()
                && isBareYear(number)
                && UnitTable.at(pieces, to).isEmpty()
                && (first.text().indexOf(',') < 0)
                && !isPlural(after)
                && !isHedged(pieces, from)) {
            return false;
        }
        return english || !isDecimalComma(pieces, number);
    }

    /// "the two leaders", "these two countries": both of those spoken of, and no count that anybody reports.
    private static boolean isBoth(Numeral number, @Nullable Piece before, @Nullable Piece after, Piece first) {
        return number.inWords()
                && first.is("two")
                && number.to() == number.from() + 1
                && before != null
                && Set.of("the", "these", "those", "between", "both", "our", "their", "other")
                        .contains(before.lower())
                && after != null
                && after.form() == Form.WORD
                && !NounWords.isFate(after.lower())
                && UnitTable.at(List.of(after), 0).isEmpty();
    }

    /// "3 min read": furniture of a page.
    private static boolean isReadingTime(List<Piece> pieces, int to) {
        return to + 1 < pieces.size()
                && pieces.get(to).lower().startsWith("min")
                && pieces.get(to + 1).is("read");
    }

    /// "siberia 2" in a text without its capitals: style guides spell out small counts, so a small number in digits
    /// right behind a noun is its label.
    private static boolean isLabel(Piece before, @Nullable Piece after, Numeral number) {
        boolean noun = before.form() == Form.WORD
                && !NounWords.isStop(before.lower())
                && !before.lower().endsWith("ed")
                && !before.lower().endsWith("ing")
                && !before.lower().endsWith("s")
                && before.lower().length() > 3;
        return noun
                && !number.inWords()
                && number.high().compareTo(BigDecimal.TEN) < 0
                && !isCounted(after, number)
                && (after == null || !isPlural(after));
    }

    /// A number inside a longer word, score, fraction of no number, telephone number, or after a stop in an address.
    private static boolean isPartOfWord(List<Piece> pieces, Numeral number) {
        int from = number.from();
        int to = number.to();
        if (from >= 2
                && pieces.get(from).glued()
                && isJoint(pieces.get(from - 1))
                && pieces.get(from - 1).glued()) {
            Piece left = pieces.get(from - 2);
            boolean word = left.form() == Form.WORD
                    && !Set.of("mid", "sub", "pre", "post").contains(left.lower());
            // "multi-million", "Brexit-2"; but the second half of a range was read with the first
            if (word || left.form() == Form.DIGITS) {
                return true;
            }
        }
        if (from >= 1
                && pieces.get(from).glued()
                && Set.of("/", "#", "@", "*", "^", "=")
                        .contains(pieces.get(from - 1).text())) {
            return true;
        }
        if (to < pieces.size() && pieces.get(to).glued()) {
            Piece next = pieces.get(to);
            if (next.is("/")
                    && to + 1 < pieces.size()
                    && pieces.get(to + 1).form() == Form.DIGITS
                    && pieces.get(to + 1).glued()) {
                return true;
            }
            if (next.form() == Form.WORD
                    && UnitTable.at(pieces, to).isEmpty()
                    && !Set.of("x", "s").contains(next.lower())) {
                return true;
            }
            if (next.is("x") || (next.is("s") && pieces.get(from).form() == Form.DIGITS)) {
                return true;
            }
            boolean joined = isJoint(next)
                    && to + 1 < pieces.size()
                    && pieces.get(to + 1).glued();
            if (joined
                    && pieces.get(to + 1).form() == Form.DIGITS
                    && pieces.get(from).form() == Form.DIGITS) {
                return isScoreOrCode(pieces, number, to + 1);
            }
            if (joined
                    && Set.of("on", "by", "off", "time", "upmanship", "sided", "man")
                            .contains(pieces.get(to + 1).lower())
                    && pieces.get(from).is("one")) {
                return true;
            }
        }
        return false;
    }

    /// "3-1" and "555-0123" are no ranges; a range rises, and neither side starts with a zero.
    private static boolean isScoreOrCode(List<Piece> pieces, Numeral number, int other) {
        String right = pieces.get(other).text();
        String left = pieces.get(number.from()).text();
        boolean third = other + 1 < pieces.size() && pieces.get(other + 1).glued() && isJoint(pieces.get(other + 1));
        if (right.startsWith("0") || left.startsWith("0") || third) {
            return true;
        }
        boolean counted = UnitTable.at(pieces, other + 1).isPresent()
                || (other + 1 < pieces.size()
                        && pieces.get(other + 1).form() == Form.WORD
                        && (isPlural(pieces.get(other + 1))
                                || Set.of("million", "billion", "thousand", "trillion")
                                        .contains(pieces.get(other + 1).lower())));
        return !counted;
    }

    private static boolean isOrdering(List<Piece> pieces, Numeral number) {
        int from = number.from();
        int to = number.to();
        Piece first = pieces.get(from);
        if (to >= pieces.size()) {
            return !number.inWords();
        }
        Piece next = pieces.get(to);
        String before = from > 0 ? pieces.get(from - 1).lower() : "";
        // "Fifth Avenue", "Second World War", "101st Airborne": a name
        if (next.form() == Form.WORD
                && next.isCapitalised()
                && (!number.inWords() || (first.isCapitalised() && (from > 0 || pieces.size() > to + 1)))) {
            return false;
        }
        if (number.inWords()
                && first.isCapitalised()
                && from > 0
                && pieces.get(from - 1).isCapitalised()) {
            return false;
        }
        if (isJoint(next)
                && to + 1 < pieces.size()
                && NounWords.isSuperlative(pieces.get(to + 1).lower())) {
            return true;
        }
        // "second-hand", "sixth-formers": part of a word
        if (number.inWords()
                && isJoint(next)
                && next.glued()
                && to + 1 < pieces.size()
                && !PERIODS.contains(pieces.get(to + 1).lower())) {
            return false;
        }
        if (first.is("second") && to == from + 1) {
            return next.form() == Form.WORD
                    && !WordList.of("""
            of and or to in later ago after before that as per
            """).contains(next.lower())
                    && !Set.of("a", "per", "split", "one", "every")
                            .contains(before.equals("a") && isNounLike(next) ? "" : before);
        }
        if (first.is("first") && to == from + 1) {
            if (Set.of("at", "from").contains(before) || (from == 0 && next.form() == Form.MARK)) {
                return false;
            }
            return next.form() == Form.WORD
                    ? OWNERS.contains(before) && !WordList.of("""
            of lady responder responders aid and in to place hand by when as before then at on with
            lieutenant degree
            """).contains(next.lower())
                    : isJoint(next)
                            && to + 1 < pieces.size()
                            && Set.of("ever", "quarter", "half", "time", "year", "round", "term")
                                    .contains(pieces.get(to + 1).lower());
        }
        if (number.inWords() && next.form() == Form.MARK && !isJoint(next)) {
            // "came fifth."
            return from > 0 && !Set.of("a", "one").contains(before) && !first.isCapitalised();
        }
        if (first.is("third") && Set.of("party", "parties", "person").contains(next.lower())) {
            return false;
        }
        return !next.is("of")
                || !number.inWords()
                || Set.of("the", "his", "her", "its", "their").contains(before);
    }

    /// What an ordinal that is joined by a hyphen counts.
    private static final Set<String> PERIODS = WordList.of("""
            ever quarter half time year round term place placed generation floor century day anniversary grade
            """);

    /// Words after which "first" orders a noun; elsewhere it is an adverb.
    private static final Set<String> OWNERS = WordList.of("""
            the his her its their our my your a s very this that ’ ' for only second in as marked marks
            marking won wins reported made two three whose
            """);

    private static boolean isNounLike(Piece piece) {
        return piece.form() == Form.WORD && piece.lower().length() > 2;
    }

    /// Whether a capitalised word within the sentence stands before the number: "Siberia 2", "Boeing 737".
    private static boolean isNameBefore(List<Piece> pieces, int from) {
        Piece before = pieces.get(from - 1);
        if (before.form() != Form.WORD
                || !before.isCapitalised()
                || before.text().endsWith(".")) {
            return false;
        }
        // the first word of a sentence is capitalised anyhow; a name of two words is still a name
        return from >= 2
                ? pieces.get(from - 2).form() == Form.WORD
                        || pieces.get(from - 2).is(",")
                        || pieces.get(from - 2).form() == Form.MARK
                : !STARTERS.contains(before.lower());
    }

    private static final Set<String> STARTERS = WordList.of("""
            at about around nearly almost over some the in on by for of with all only just another these
            those and but as up more than least killed between from killing police approximately roughly
            officials when while after his her its their our my your there what that
            """);

    /// Whether a noun that can be counted follows, so that the number belongs to it and not to the name before.
    private static boolean isCounted(@Nullable Piece after, Numeral number) {
        if (after == null || after.form() != Form.WORD) {
            return false;
        }
        return isPlural(after)
                || (number.inWords() && !after.isCapitalised())
                || WordList.of("""
            killed dead injured wounded more others other percent new died were arrested missing
            """).contains(after.lower())
                || (number.high().compareTo(BigDecimal.TEN) > 0
                        && !after.isCapitalised()
                        && after.lower().length() > 3
                        && NounWords.isModifier(after.lower()));
    }

    private static boolean isPlural(@Nullable Piece piece) {
        return piece != null && piece.form() == Form.WORD && NounWords.isPlural(piece.lower());
    }

    private static boolean isHedged(List<Piece> pieces, int from) {
        return Hedge.before(pieces, from).isPresent();
    }

    private static boolean isBareYear(Numeral number) {
        return number.to() == number.from() + 1
                && number.low().scale() <= 0
                && number.low().compareTo(BigDecimal.valueOf(1_500)) >= 0
                && number.low().compareTo(BigDecimal.valueOf(2_100)) < 0;
    }

    private static boolean isDecimalComma(List<Piece> pieces, Numeral number) {
        boolean left = number.from() > 0
                && pieces.get(number.from() - 1).is(",")
                && pieces.get(number.from()).glued();
        boolean right = number.to() + 1 < pieces.size()
                && pieces.get(number.to()).is(",")
                && pieces.get(number.to()).glued()
                && pieces.get(number.to() + 1).glued();
        return left || right;
    }

    private static boolean isJoint(Piece piece) {
        return piece.is("-") || piece.is("‐") || piece.is("‑");
    }
}
