package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.NumeralReader;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.annotate.quantity.Quantity.Kind;
import dev.stemma.article.Article;
import dev.stemma.language.Sentence;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells what unit stands behind a number, where the words alone do not decide: pounds of money or of weight, degrees
/// of warmth or of an angle, an `m` for metres or for millions.
final class UnitReader {

    /// Words that stand between a number and its unit without changing either.
    private static final Set<String> FILLERS = WordList.of("""
            full more whole consecutive straight additional extra long short further calendar solid
            successive other
            """);

    private static final Set<String> MONEY_WORDS = WordList.of("""
            pay paid pays paying cost costs costing worth spend spent spending fine fined raise raised earn
            earned debt owe owed invest invested price sold bought budget tax loan salary saved fund funding
            funds donated lost
            """);

    private static final Set<String> WARMTH = WordList.of("""
            temperature temperatures weather water heat heatwave warm warmer warming cold colder cool cooler hot hotter
            freezing thermometer thermometers air sea frost summer winter""");

    private final Article article;
    private final Sentence sentence;
    private final List<Piece> pieces;
    private final boolean english;

    UnitReader(Article article, Sentence sentence, List<Piece> pieces, boolean english) {
        this.article = article;
        this.sentence = sentence;
        this.pieces = pieces;
        this.english = english;
    }

    /// The unit at a piece, past words that do not change it.
    Optional<UnitTable.Found> unitAt(int at) {
        if (!english) {
            return UnitTable.at(pieces, at).filter(unit -> !unit.unit().isTime());
        }
        Optional<UnitTable.Found> unit = UnitTable.at(pieces, at);
        // "4.2 billions of cubic metres"
        if (unit.isEmpty()
                && isWord(at, "of")
                && at > 0
                && pieces.get(at - 1).lower().endsWith("ions")) {
            unit = UnitTable.at(pieces, at + 1);
        }
        if (unit.isEmpty()
                && at + 1 < pieces.size()
                && FILLERS.contains(pieces.get(at).lower())) {
            unit = UnitTable.at(pieces, at + 1).filter(late -> late.unit().kind() == Kind.MEASURE);
        }
        return unit.filter(late -> isUnit(late, at));
    }

    private boolean isUnit(UnitTable.Found unit, int at) {
        Piece last = pieces.get(unit.to() - 1);
        // a unit of several letters may be the start of a name: "5 Degree Street"
        if (last.isCapitalised()
                && last.text().length() > 2
                && Character.isLowerCase(last.text().charAt(1))
                && unit.unit().kind() == Kind.MEASURE
                && !last.is("celsius")
                && !last.is("fahrenheit")) {
            return at == 0
                    || pieces.get(at - 1).isCapitalised()
                    || sentence.tokens().size() < 15;
        }
        // "two second-half goals", "five foot soldiers"
        if (unit.unit().code().equals("s") && last.is("second")) {
            return unit.to() - at == 1 || pieces.get(at).is("-");
        }
        return true;
    }

    /// A glued `m` is metres before words of size and at the end of a phrase, millions elsewhere.
    Numeral withoutLengthLetter(Numeral number) {
        int last = number.to() - 1;
        if (number.to() - number.from() != 2
                || !pieces.get(last).glued()
                || pieces.get(last).text().length() != 1) {
            return number;
        }
        boolean metres = pieces.get(last).text().equals("m");
        int next = number.to();
        boolean counted = next < pieces.size()
                && pieces.get(next).form() == Form.WORD
                && (pieces.get(next).lower().endsWith("s")
                        || pieces.get(next).is("people")
                        || UnitTable.at(pieces, next).isPresent());
        if (metres && !counted) {
            return new NumeralReader(pieces.subList(number.from(), last))
                    .at(0)
                    .map(bare -> new Numeral(number.from(), last, bare.low(), bare.high(), bare.kind(), false))
                    .orElse(number);
        }
        return number;
    }

    /// Degrees of warmth are Celsius, unless the article counts in Fahrenheit.
    UnitTable.Found ofTemperature(UnitTable.Found degrees) {
        boolean warmth = false;
        for (Piece piece : pieces) {
            warmth |= WARMTH.contains(piece.lower());
        }
        if (!warmth) {
            return degrees;
        }
        String code = article.text().contains("Fahrenheit") ? "[degF]" : "Cel";
        return new UnitTable.Found(new UnitTable.Unit(code, BigDecimal.ONE, Kind.MEASURE), degrees.to());
    }

    /// Whether a number of pounds is money: a large one, or one beside words of buying and paying.
    boolean isMoneyInPounds(UnitTable.Unit unit, int from, BigDecimal value, boolean measuresGoods) {
        if (!unit.code().equals("[lb_av]")) {
            return false;
        }
        if (value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return true;
        }
        if (measuresGoods) {
            return false;
        }
        for (int i = Math.max(0, from - 5); i < from; i++) {
            if (MONEY_WORDS.contains(pieces.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int i, String word) {
        return i < pieces.size() && pieces.get(i).is(word);
    }
}
