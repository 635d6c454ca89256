package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.NumeralReader;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.annotate.quantity.Quantity.Kind;
import dev.stemma.annotate.quantity.RangeReader.Range;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.TokenizedArticle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one sentence from left to right and collects its quantities.
final class SentenceScanner {

    private static final Set<String> COMPARING = Set.of("from", "to", "than", "against");

    private final TokenizedArticle article;
    private final Sentence sentence;
    private final List<Passage> taken;
    private final boolean english;
    private final List<Piece> pieces;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final RangeReader ranges;
    private final AboutFinder about;
    private final List<Quantity> found = new ArrayList<>();

    SentenceScanner(TokenizedArticle article, Sentence sentence, List<Passage> taken, boolean english) {
        this.article = article;
        this.sentence = sentence;
        this.taken = taken;
        this.english = english;
        pieces = Piece.of(sentence);
        numerals = new NumeralReader(pieces);
        units = new UnitReader(article.article(), sentence, pieces, english);
        ranges = new RangeReader(pieces, numerals, units);
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
        if (number.isEmpty() || !NumberUse.isQuantity(pieces, number.get(), english) || isPronoun(number.get())) {
            return number.map(Numeral::to).orElse(from);
        }
        return plain(from, number.get());
    }

    /// "One lists the gauges": a pronoun before its verb.
    private boolean isPronoun(Numeral number) {
        int next = number.to();
        return pieces.get(number.from()).is("one")
                && next == number.from() + 1
                && next < pieces.size()
                && (isVerb(next)
                        || (part(next) == PartOfSpeech.ADVERB && next + 1 < pieces.size() && isVerb(next + 1)));
    }

    private boolean isVerb(int i) {
        return part(i) == PartOfSpeech.VERB_PRESENT || part(i) == PartOfSpeech.MODAL;
    }

    private PartOfSpeech part(int i) {
        return sentence.tokens().get(pieces.get(i).token()).partOfSpeech();
    }

    private int money(int from, Numeral amount, String currency) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        int end = amount.to();
        Optional<Range> range = ranges.range(amount, true, this::isTaken);
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
        Numeral read = units.withoutLengthLetter(number);
        BigDecimal low = read.low();
        BigDecimal high = read.high();
        int end = read.to();
        boolean open = read.kind() == Numeral.Kind.VAGUE;
        Optional<UnitTable.Found> unit = units.unitAt(end);
        Optional<Range> range =
                read.kind() == Numeral.Kind.VAGUE ? Optional.empty() : ranges.range(read, false, this::isTaken);
        if (range.isPresent()) {
            low = range.get().low();
            high = range.get().high();
            end = range.get().to();
            open = true;
            unit = units.unitAt(end);
        }
        if (unit.isPresent()
                && units.isMoneyInPounds(
                        unit.get().unit(), from, low, isWord(unit.get().to(), "of"))) {
            unit = Optional.of(new UnitTable.Found(
                    new UnitTable.Unit("GBP", BigDecimal.ONE, Kind.MONEY),
                    unit.get().to()));
        }
        if (unit.isEmpty() && isAge(from, end, low)) {
            return add(from, end, low, high, false, new UnitTable.Unit("a", BigDecimal.ONE, Kind.MEASURE), false);
        }
        unit = unit.map(found -> found.unit().code().equals("deg") ? units.ofTemperature(found) : found);
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
        return add(from, end, low, high, open, unitSaidBefore(from, end), false);
    }

    /// "3 million euros from the 2.4 million announced", "29 years, against 21 for": a number that is set against one
    /// with a unit has the same; otherwise it counts.
    private UnitTable.Unit unitSaidBefore(int from, int end) {
        int joint = from - 1;
        while (joint > 0 && (isWord(joint, "the") || isWord(joint, "a"))) {
            joint--;
        }
        boolean compared = joint > 0 && COMPARING.contains(pieces.get(joint).lower());
        if (compared && !found.isEmpty() && !isNounAt(end)) {
            Quantity before = found.getLast();
            if (before.kind() == Kind.MONEY || before.kind() == Kind.PERCENT || before.kind() == Kind.MEASURE) {
                return new UnitTable.Unit(before.unit(), BigDecimal.ONE, before.kind());
            }
        }
        return new UnitTable.Unit("1", BigDecimal.ONE, Kind.CARDINAL);
    }

    private boolean isNounAt(int i) {
        if (i >= pieces.size() || pieces.get(i).form() != Form.WORD) {
            return false;
        }
        PartOfSpeech part = part(i);
        return part.isNoun() || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.UNKNOWN;
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
                Optional<UnitTable.Found> late = unit.kind() == Kind.CARDINAL ? units.unitAt(last) : Optional.empty();
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
        Bounds bounds = unit.kind() == Kind.ORDINAL
                ? Bounds.none(least)
                : Bounds.of(
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

    private boolean isWord(int i, String word) {
        return i < pieces.size() && pieces.get(i).is(word);
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
}
