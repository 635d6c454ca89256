package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.NumeralReader;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.annotate.quantity.Quantity.Kind;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.TokenizedArticle;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one sentence from left to right and collects its quantities.
final class SentenceScanner {

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

    private final TokenizedArticle article;
    private final Sentence sentence;
    private final List<Passage> taken;
    private final boolean english;
    private final List<Piece> pieces;
    private final NumeralReader numerals;
    private final AboutFinder about;
    private final List<Quantity> found = new ArrayList<>();

    SentenceScanner(TokenizedArticle article, Sentence sentence, List<Passage> taken, boolean english) {
        this.article = article;
        this.sentence = sentence;
        this.taken = taken;
        this.english = english;
        pieces = Piece.of(sentence);
        numerals = new NumeralReader(pieces);
        about = new AboutFinder(article.article(), sentence, pieces);
    }

    List<Quantity> scan() {
        int next = 0;
        while (next < pieces.size()) {
            next = Math.max(next + 1, read(next));
        }
        return Predicates.shared(article.article(), found);
    }

    /// Reads the quantity at a piece; gives the piece after it, or the same piece where there is none.
    private int read(int from) {
        if (isTaken(from)) {
            return from;
        }
        Optional<String> currency = UnitTable.currencyBefore(pieces.get(from));
        if (currency.isPresent() && from + 1 < pieces.size() && !isTaken(from + 1)) {
            Optional<Numeral> amount = numerals.at(from + 1).filter(number -> number.kind() != Numeral.Kind.ORDINAL);
            if (amount.isPresent() && pieces.get(from + 1).form() == Form.DIGITS) {
                return money(from, amount.get(), currency.get());
            }
            return from;
        }
        Optional<Numeral> number = numerals.at(from);
        if (number.isEmpty() || !NumberUse.isQuantity(pieces, number.get(), english)) {
            return number.map(Numeral::to).orElse(from);
        }
        return plain(from, number.get());
    }

    private int money(int from, Numeral amount, String currency) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        int end = amount.to();
        Optional<Range> range = range(amount, true);
        if (range.isPresent()) {
            low = range.get().low();
            high = range.get().high();
            end = range.get().to();
        }
        // "$5 million dollars" and "US$5m (€4m)"
        Optional<UnitTable.Found> again = UnitTable.at(pieces, end);
        if (again.isPresent() && again.get().unit().kind() == Kind.MONEY) {
            end = again.get().to();
        }
        return add(
                from,
                end,
                low,
                high,
                range.isPresent(),
                new UnitTable.Unit(currency, BigDecimal.ONE, Kind.MONEY),
                false);
    }

    private int plain(int from, Numeral number) {
        if (number.kind() == Numeral.Kind.ORDINAL) {
            return add(
                    from,
                    number.to(),
                    number.low(),
                    number.high(),
                    false,
                    new UnitTable.Unit("1", BigDecimal.ONE, Kind.ORDINAL),
                    false);
        }
        Numeral read = withoutLengthLetter(number);
        BigDecimal low = read.low();
        BigDecimal high = read.high();
        int end = read.to();
        boolean open = read.kind() == Numeral.Kind.VAGUE;
        Optional<UnitTable.Found> unit = unitAt(end);
        Optional<Range> range = read.kind() == Numeral.Kind.VAGUE ? Optional.empty() : range(read, false);
        if (range.isPresent()) {
            low = range.get().low();
            high = range.get().high();
            end = range.get().to();
            open = true;
            unit = unitAt(end);
        }
        if (unit.isPresent()
                && isMoneyInPounds(
                        unit.get().unit(), from, low, isWord(unit.get().to(), "of"))) {
            unit = Optional.of(new UnitTable.Found(
                    new UnitTable.Unit("GBP", BigDecimal.ONE, Kind.MONEY),
                    unit.get().to()));
        }
        if (unit.isEmpty() && isAge(from, end, low)) {
            return add(from, end, low, high, false, new UnitTable.Unit("a", BigDecimal.ONE, Kind.MEASURE), false);
        }
        unit = unit.map(found -> found.unit().code().equals("deg") ? ofTemperature(found) : found);
        boolean negative = isNegative(from);
        if (unit.isPresent()) {
            boolean attributive = unit.get().to() > end && pieces.get(end).is("-");
            int last = unit.get().to();
            if (unit.get().unit().isTime() && isWord(last, "-") && isWord(last + 1, "old")) {
                last += 2;
            }
            return add(
                    negative ? from - 1 : from,
                    last,
                    low,
                    high,
                    open,
                    unit.get().unit(),
                    negative && !attributive);
        }
        return add(from, end, low, high, open, new UnitTable.Unit("1", BigDecimal.ONE, Kind.CARDINAL), false);
    }

    /// Builds the quantity out of a number at `[from, end)` that ends with its unit.
    private int add(
            int from, int end, BigDecimal low, BigDecimal high, boolean open, UnitTable.Unit unit, boolean negative) {
        BigDecimal factor = negative ? unit.factor().negate() : unit.factor();
        BigDecimal least = plain(low.multiply(factor));
        BigDecimal most = plain(high.multiply(factor));
        if (least.compareTo(most) > 0) {
            BigDecimal swap = least;
            least = most;
            most = swap;
        }
        int first = from;
        int last = end;
        Optional<Hedge> hedge = unit.kind() == Kind.ORDINAL ? Optional.empty() : Hedge.before(pieces, from);
        if (hedge.isPresent()) {
            first = hedge.get().from();
        } else if (unit.kind() != Kind.ORDINAL) {
            hedge = Hedge.after(pieces, end);
            if (hedge.isPresent()) {
                last = hedge.get().to();
                // "50 or more people", "50-plus kilometres"
                Optional<UnitTable.Found> late = unit.kind() == Kind.CARDINAL ? unitAt(last) : Optional.empty();
                if (late.isPresent()) {
                    return addHedged(
                            first,
                            late.get().to(),
                            least,
                            most,
                            open,
                            late.get().unit(),
                            hedge);
                }
            } else if (open && from >= 1 && pieces.get(from - 1).is("between")) {
                first = from - 1;
            }
        }
        return addHedged(first, last, least, most, open, unit, hedge);
    }

    private int addHedged(
            int first,
            int last,
            BigDecimal least,
            BigDecimal most,
            boolean open,
            UnitTable.Unit unit,
            Optional<Hedge> hedge) {
        Bounds bounds = Bounds.of(
                least, most, open, hedge.map(Hedge::bound), unit.kind() == Kind.CARDINAL && least.scale() <= 0);
        Optional<AboutFinder.About> subject = about.of(first, last, unit, least, most, found);
        Passage passage = article.article()
                .passage(pieces.get(first).start(), pieces.get(last - 1).end());
        found.add(new Quantity(
                passage,
                bounds.value(),
                bounds.low(),
                bounds.high(),
                unit.code(),
                unit.kind(),
                hedge.map(words -> article.article()
                        .text()
                        .substring(
                                pieces.get(words.from()).start(),
                                pieces.get(words.to() - 1).end())),
                subject.map(AboutFinder.About::text),
                subject.flatMap(AboutFinder.About::passage)));
        return last;
    }

    /// A second number that makes a range with the one before: "5 to 7", "5-7", "between 5 and 7", "two or three".
    private Optional<Range> range(Numeral first, boolean money) {
        int next = first.to();
        Optional<UnitTable.Found> unitBetween = unitAt(next);
        int join = unitBetween.map(UnitTable.Found::to).orElse(next);
        if (join >= pieces.size()) {
            return Optional.empty();
        }
        Piece joint = pieces.get(join);
        boolean between = first.from() > 0
                && (pieces.get(first.from() - 1).is("between")
                        || (money
                                && first.from() > 1
                                && pieces.get(first.from() - 2).is("between")));
        boolean dash = Set.of("-", "–", "—", "‑").contains(joint.text())
                && !(joint.text().equals("—") && !joint.glued());
        boolean to = joint.is("to") && !isFromBefore(first.from() - (money ? 1 : 0));
        boolean or = joint.is("or") && isSmallWord(first);
        boolean and = joint.is("and") && between;
        if (!dash && !to && !or && !and) {
            return Optional.empty();
        }
        int second = join + 1;
        if (second < pieces.size()
                && UnitTable.currencyBefore(pieces.get(second)).isPresent()) {
            second++;
        } else if (money && to && second < pieces.size() && pieces.get(second).form() != Form.DIGITS) {
            return Optional.empty();
        }
        if (second >= pieces.size() || isTaken(second)) {
            return Optional.empty();
        }
        Optional<Numeral> other = numerals.at(second).filter(number -> number.kind() == Numeral.Kind.CARDINAL);
        if (other.isEmpty() || (dash && other.get().inWords() != first.inWords())) {
            return Optional.empty();
        }
        BigDecimal low = first.low();
        BigDecimal high = other.get().high();
        // "5 to 7 million": the first number takes the scale of the second
        BigDecimal scale = scaleOf(other.get());
        if (scale.compareTo(BigDecimal.ONE) > 0
                && scaleOf(first).compareTo(BigDecimal.ONE) == 0
                && low.multiply(scale).compareTo(high) < 0) {
            low = low.multiply(scale);
        }
        boolean marked = unitBetween.isPresent() || unitAt(other.get().to()).isPresent() || money;
        boolean counted = isWordAt(other.get().to());
        if (low.compareTo(high) >= 0 || (dash && !marked && !counted)) {
            return Optional.empty();
        }
        Optional<UnitTable.Found> unitAfter = unitAt(other.get().to());
        if (unitBetween.isPresent()
                && !money
                && !unitBetween.map(UnitTable.Found::unit).equals(unitAfter.map(UnitTable.Found::unit))) {
            return Optional.empty();
        }
        return Optional.of(new Range(low, high, other.get().to()));
    }

    private boolean isFromBefore(int first) {
        return first > 0
                && pieces.get(first - 1).is("from")
                && !(first > 1
                        && Set.of("ranging", "ranged", "range", "anywhere")
                                .contains(pieces.get(first - 2).lower()));
    }

    private boolean isSmallWord(Numeral number) {
        return number.kind() == Numeral.Kind.CARDINAL && number.high().compareTo(BigDecimal.valueOf(20)) <= 0;
    }

    private boolean isWord(int i, String word) {
        return i < pieces.size() && pieces.get(i).is(word);
    }

    private boolean isWordAt(int i) {
        return i < pieces.size()
                && pieces.get(i).form() == Form.WORD
                && !pieces.get(i).isCapitalised();
    }

    /// What the scale words of a number multiply by.
    private BigDecimal scaleOf(Numeral number) {
        BigDecimal bare = numerals.pieces().get(number.from()).form() == Form.DIGITS && number.to() > number.from() + 1
                ? new NumeralReader(pieces.subList(number.from(), number.from() + 1))
                        .at(0)
                        .map(Numeral::low)
                        .orElse(number.low())
                : number.low();
        if (number.inWords() && number.low().compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            long scale = 1;
            for (int i = number.from(); i < number.to(); i++) {
                scale = Math.max(
                        scale,
                        switch (pieces.get(i).lower()) {
                            case "thousand" -> 1_000L;
                            case "million" -> 1_000_000L;
                            case "billion" -> 1_000_000_000L;
                            case "trillion" -> 1_000_000_000_000L;
                            default -> 1L;
                        });
            }
            return BigDecimal.valueOf(scale);
        }
        return bare.signum() == 0 ? BigDecimal.ONE : number.low().divide(bare, java.math.MathContext.DECIMAL64);
    }

    /// The unit at a piece, past words that do not change it.
    private Optional<UnitTable.Found> unitAt(int at) {
        if (!english) {
            return UnitTable.at(pieces, at).filter(unit -> !unit.unit().isTime());
        }
        Optional<UnitTable.Found> unit = UnitTable.at(pieces, at);
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
    private Numeral withoutLengthLetter(Numeral number) {
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

    /// "Ann Carver, 34, a schoolteacher".
    private boolean isAge(int from, int end, BigDecimal value) {
        return from >= 2
                && end == from + 1
                && pieces.get(from).form() == Form.DIGITS
                && isWord(from - 1, ",")
                && pieces.get(from - 2).isCapitalised()
                && (isWord(end, ",") || isWord(end, "."))
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(110)) <= 0;
    }

    /// Degrees of warmth are Celsius, unless the article counts in Fahrenheit.
    private UnitTable.Found ofTemperature(UnitTable.Found degrees) {
        boolean warmth = false;
        for (Piece piece : pieces) {
            warmth |= WARMTH.contains(piece.lower());
        }
        if (!warmth) {
            return degrees;
        }
        String code = article.article().text().contains("Fahrenheit") ? "[degF]" : "Cel";
        return new UnitTable.Found(new UnitTable.Unit(code, BigDecimal.ONE, Kind.MEASURE), degrees.to());
    }

    private boolean isMoneyInPounds(UnitTable.Unit unit, int from, BigDecimal value, boolean measuresGoods) {
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

    private boolean isNegative(int from) {
        if (from == 0) {
            return false;
        }
        Piece sign = pieces.get(from - 1);
        boolean dash = sign.is("-") || sign.is("−");
        return sign.is("minus") || (dash && pieces.get(from).glued() && !sign.glued());
    }

    private boolean isTaken(int piece) {
        int start = pieces.get(piece).start();
        for (Passage passage : taken) {
            if (passage.start() <= start && start < passage.end()) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private record Range(BigDecimal low, BigDecimal high, int to) {}
}
