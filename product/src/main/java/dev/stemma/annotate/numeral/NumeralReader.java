package dev.stemma.annotate.numeral;

import dev.stemma.annotate.numeral.Numeral.Kind;
import dev.stemma.annotate.numeral.Piece.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the number that starts at a piece: digits with separators and scale ("1.5 million", "5bn", "Rs 2 crore"),
/// words ("two hundred and five", "half a dozen"), fractions ("two-thirds", "3½"), ordinals ("43rd", "twenty-first")
/// and vague plurals ("dozens", "tens of thousands").
///
/// Takes the longest number there is and looks at a bounded number of pieces. Immutable.
public final class NumeralReader {

    private static final int LONGEST = 14;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private final List<Piece> pieces;

    public NumeralReader(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /// The pieces it reads.
    public List<Piece> pieces() {
        return pieces;
    }

    /// The number that starts at the piece, if one does.
    public Optional<Numeral> at(int from) {
        Piece first = pieces.get(from);
        return switch (first.form()) {
            case DIGITS -> digits(from);
            case WORD -> words(from);
            case MARK -> Optional.empty();
        };
    }

    private Optional<Numeral> digits(int from) {
        Optional<BigDecimal> read = parse(pieces.get(from).text());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = read.get();
        int next = SpacedDigits.after(pieces, from);
        if (next > from + 1) {
            Scaled scaled = scale(SpacedDigits.value(pieces, from, next), next, from);
            return Optional.of(new Numeral(from, scaled.next(), scaled.value(), scaled.value(), Kind.CARDINAL, false));
        }
        if (isGlued(next) && ORDINAL_ENDINGS.contains(pieces.get(next).lower()) && isWhole(value)) {
            return Optional.of(new Numeral(from, next + 1, value, value, Kind.ORDINAL, false));
        }
        // 1/3 and 3 1/2
        if (isMark(next, "/") && isGlued(next) && isGlued(next + 1) && isDigits(next + 1)) {
            Optional<BigDecimal> below = parse(pieces.get(next + 1).text());
            if (below.isPresent() && isFraction(value, below.get()) && !isMark(next + 2, "/")) {
                BigDecimal part = value.divide(below.get(), PRECISION);
                return Optional.of(new Numeral(from, next + 2, part, part, Kind.FRACTION, false));
            }
            return Optional.empty();
        }
        if (isDigits(next) && isMark(next + 1, "/") && isDigits(next + 2) && isWhole(value)) {
            Optional<BigDecimal> above = parse(pieces.get(next).text());
            Optional<BigDecimal> below = parse(pieces.get(next + 2).text());
            if (above.isPresent() && below.isPresent() && isFraction(above.get(), below.get())) {
                value = value.add(above.get().divide(below.get(), PRECISION));
                next += 3;
            }
        }
        // 2 and a half
        if (isWord(next, "and") && isWord(next + 1, "a") && isWord(next + 2, "half")) {
            value = value.add(new BigDecimal("0.5"));
            next += 3;
        }
        Scaled scaled = scale(value, next, from);
        return Optional.of(new Numeral(from, scaled.next(), scaled.value(), scaled.value(), Kind.CARDINAL, false));
    }

    /// Multiplies by the scale words that follow.
    private Scaled scale(BigDecimal value, int from, int first) {
        int next = from;
        BigDecimal scaled = value;
        if (isGlued(next) && isForm(next, Form.WORD)) {
            Long factor = NumberWords.SHORT_SCALES.get(pieces.get(next).lower());
            if (factor != null && !isGluedWordPart(next + 1)) {
                return new Scaled(scaled.multiply(BigDecimal.valueOf(factor)), next + 1);
            }
        }
        for (int rounds = 0; rounds < 2; rounds++) {
            int word = isJoint(next) && isGlued(next + 1) ? next + 1 : next;
            Long factor =
                    isForm(word, Form.WORD) ? NumberWords.scale(pieces.get(word).lower()) : null;
            if (factor == null
                    && isForm(word, Form.WORD)
                    && Set.of("bn", "mn", "tn", "bln", "mln", "trn")
                            .contains(pieces.get(word).lower())) {
                factor = NumberWords.SHORT_SCALES.get(pieces.get(word).lower());
            }
            if (factor == null || (factor == 100 && first != next - 1)) {
                break;
            }
            scaled = scaled.multiply(BigDecimal.valueOf(factor));
            next = word + 1;
        }
        if (next > from && isForm(next, Form.WORD) && pieces.get(next).is("dozen")) {
            return new Scaled(scaled.multiply(BigDecimal.valueOf(12)), next + 1);
        }
        if (next == from && isForm(next, Form.WORD) && pieces.get(next).is("dozen")) {
            return new Scaled(scaled.multiply(BigDecimal.valueOf(12)), next + 1);
        }
        return new Scaled(scaled, next);
    }

    private Optional<Numeral> words(int from) {
        Optional<Numeral> vague = vague(from);
        if (vague.isPresent()) {
            return vague;
        }
        String first = pieces.get(from).lower();
        if (first.equals("half")) {
            return half(from);
        }
        if (first.equals("a") || first.equals("an")) {
            return article(from);
        }
        Optional<Numeral> number = spelled(from);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Numeral read = number.get();
        if (read.kind() == Kind.CARDINAL) {
            Optional<Numeral> fraction = fraction(read).or(() -> oneIn(read));
            if (fraction.isPresent()) {
                return fraction;
            }
            int next = read.to();
            if (isWord(next, "and") && isWord(next + 1, "a") && isWord(next + 2, "half")) {
                Scaled scaled = scale(read.value().add(new BigDecimal("0.5")), next + 3, next);
                return Optional.of(
                        new Numeral(from, scaled.next(), scaled.value(), scaled.value(), Kind.CARDINAL, true));
            }
            if (isWord(next, "dozen")) {
                BigDecimal dozens = read.value().multiply(BigDecimal.valueOf(12));
                return Optional.of(new Numeral(from, next + 1, dozens, dozens, Kind.CARDINAL, true));
            }
            if (isWord(next, "score") && isWord(next + 1, "and")) {
                BigDecimal scores = read.value().multiply(BigDecimal.valueOf(20));
                return Optional.of(new Numeral(from, next + 1, scores, scores, Kind.CARDINAL, true));
            }
        }
        return number;
    }

    /// "two-thirds", "three quarters", "one fifth".
    private Optional<Numeral> fraction(Numeral above) {
        int next = isJoint(above.to()) ? above.to() + 1 : above.to();
        if (!isForm(next, Form.WORD) || above.value().compareTo(BigDecimal.valueOf(99)) > 0) {
            return Optional.empty();
        }
        String word = pieces.get(next).lower();
        boolean plural = word.endsWith("s");
        String singular = word.equals("halves") ? "half" : plural ? word.substring(0, word.length() - 1) : word;
        Integer below = NumberWords.DENOMINATORS.get(singular);
        boolean one = above.value().compareTo(BigDecimal.ONE) == 0;
        if (below == null
                || one == plural
                || above.value().signum() == 0
                || (one && singular.equals("quarter") && !isWord(next + 1, "of"))) {
            return Optional.empty();
        }
        BigDecimal part = above.value().divide(BigDecimal.valueOf(below), PRECISION);
        return Optional.of(ofScale(new Numeral(above.from(), next + 1, part, part, Kind.FRACTION, true)));
    }

    /// "three quarters of a million" is a number, not a share.
    private Numeral ofScale(Numeral part) {
        int scale = part.to() + 2;
        if (!isWord(part.to(), "of") || !isWord(part.to() + 1, "a") || !isForm(scale, Form.WORD)) {
            return part;
        }
        Long factor = NumberWords.SCALES.get(pieces.get(scale).lower());
        if (factor == null || factor == 100) {
            return part;
        }
        BigDecimal value = part.low().multiply(BigDecimal.valueOf(factor), PRECISION);
        return new Numeral(part.from(), scale + 1, value, value, Kind.CARDINAL, true);
    }

    /// "one in three", "nine out of 10": a share.
    private Optional<Numeral> oneIn(Numeral above) {
        int next = above.to();
        int below = isWord(next, "in") ? next + 1 : isWord(next, "out") && isWord(next + 1, "of") ? next + 2 : -1;
        if (below < 0 || below >= pieces.size() || above.kind() != Kind.CARDINAL || !above.inWords()) {
            return Optional.empty();
        }
        Optional<Numeral> whole = isDigits(below) ? digits(below) : spelled(below);
        return whole.filter(number -> number.kind() == Kind.CARDINAL
                        && isWhole(number.low())
                        && number.low().compareTo(above.low()) > 0
                        && number.low().compareTo(BigDecimal.valueOf(1_000)) <= 0)
                .map(number -> {
                    BigDecimal part = above.low().divide(number.low(), PRECISION);
                    return new Numeral(above.from(), number.to(), part, part, Kind.FRACTION, true);
                });
    }

    /// "half a million", "half a dozen", and "half of", "half the".
    private Optional<Numeral> half(int from) {
        int next = isJoint(from + 1) ? from + 2 : from + 1;
        int scale = isWord(next, "a") ? next + 1 : next;
        BigDecimal half = new BigDecimal("0.5");
        if (isForm(scale, Form.WORD)) {
            if (pieces.get(scale).is("dozen")) {
                BigDecimal six = BigDecimal.valueOf(6);
                return Optional.of(new Numeral(from, scale + 1, six, six, Kind.CARDINAL, true));
            }
            Long factor = NumberWords.SCALES.get(pieces.get(scale).lower());
            if (factor != null && factor > 100) {
                BigDecimal value = half.multiply(BigDecimal.valueOf(factor));
                return Optional.of(new Numeral(from, scale + 1, value, value, Kind.CARDINAL, true));
            }
        }
        if (isWord(from + 1, "of") || isWord(from + 1, "the") || isWord(from + 1, "its") || isWord(from + 1, "their")) {
            return Optional.of(new Numeral(from, from + 1, half, half, Kind.FRACTION, true));
        }
        return Optional.empty();
    }

    /// "a 10th of".
    private Optional<Numeral> tenth(int from) {
        int ending = from + 2;
        if (!isDigits(from + 1)
                || !isGlued(ending)
                || !isForm(ending, Form.WORD)
                || !Set.of("th", "rd").contains(pieces.get(ending).lower())
                || !isWord(ending + 1, "of")) {
            return Optional.empty();
        }
        return parse(pieces.get(from + 1).text())
                .filter(below -> isWhole(below) && below.compareTo(BigDecimal.TWO) > 0)
                .map(below -> {
                    BigDecimal part = BigDecimal.ONE.divide(below, PRECISION);
                    return new Numeral(from, ending + 1, part, part, Kind.FRACTION, true);
                });
    }

    /// "a million", "a hundred and five", "a dozen", "a third of", "a couple of".
    private Optional<Numeral> article(int from) {
        int next = from + 1;
        if (!isForm(next, Form.WORD)) {
            return tenth(from);
        }
        String word = pieces.get(next).lower();
        if (word.equals("dozen")) {
            BigDecimal twelve = BigDecimal.valueOf(12);
            return Optional.of(new Numeral(from, next + 1, twelve, twelve, Kind.CARDINAL, true));
        }
        if (word.equals("couple") && isWord(next + 1, "of")) {
            BigDecimal two = BigDecimal.TWO;
            return Optional.of(new Numeral(from, next + 2, two, two, Kind.CARDINAL, true));
        }
        Integer below = NumberWords.DENOMINATORS.get(word);
        boolean compares = isWord(next + 1, "more")
                || isWord(next + 1, "less")
                || isWord(next + 1, "fewer")
                || isWord(next + 1, "higher")
                || isWord(next + 1, "lower");
        if (below != null && (isWord(next + 1, "of") || compares) && !word.equals("half")) {
            BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(below), PRECISION);
            return Optional.of(ofScale(new Numeral(from, next + 1, part, part, Kind.FRACTION, true)));
        }
        if (NumberWords.SCALES.containsKey(word)) {
            return spelled(next)
                    .filter(number -> number.kind() == Kind.CARDINAL)
                    .map(number -> new Numeral(from, number.to(), number.low(), number.high(), Kind.CARDINAL, true));
        }
        if (word.equals("half")) {
            return half(next)
                    .filter(number -> number.kind() == Kind.CARDINAL)
                    .map(number -> new Numeral(from, number.to(), number.low(), number.high(), Kind.CARDINAL, true));
        }
        return Optional.empty();
    }

    /// "dozens", "scores", "hundreds of thousands", "tens of millions".
    private Optional<Numeral> vague(int from) {
        long[] bounds = NumberWords.VAGUE.get(pieces.get(from).lower());
        if (bounds == null) {
            return Optional.empty();
        }
        String word = pieces.get(from).lower();
        if ((word.equals("scores") || word.equals("tens"))
                && !isWord(from + 1, "of")
                && !isWord(from + 1, "more")
                && !isWord(from + 1, "wounded")
                && !isWord(from + 1, "killed")
                && !isWord(from + 1, "injured")) {
            return Optional.empty();
        }
        BigDecimal low = BigDecimal.valueOf(bounds[0]);
        BigDecimal high = BigDecimal.valueOf(bounds[1]);
        int next = from + 1;
        if (isWord(next, "of") && isForm(next + 1, Form.WORD)) {
            String scale = pieces.get(next + 1).lower();
            Long many = scale.endsWith("s") ? NumberWords.SCALES.get(scale.substring(0, scale.length() - 1)) : null;
            if (many != null) {
                BigDecimal factor = BigDecimal.valueOf(many);
                return Optional.of(new Numeral(
                        from,
                        next + 2,
                        low.multiply(factor),
                        high.add(BigDecimal.ONE).multiply(factor).subtract(BigDecimal.ONE),
                        Kind.VAGUE,
                        true));
            }
        }
        return Optional.of(new Numeral(from, next, low, high, Kind.VAGUE, true));
    }

    /// A number in words; the last word may make it an ordinal.
    private Optional<Numeral> spelled(int from) {
        BigDecimal total = BigDecimal.ZERO;
        long group = 0;
        boolean any = false;
        // what may still follow within the group: 100, then 10, then 1
        long room = Long.MAX_VALUE;
        long lastScale = Long.MAX_VALUE;
        int next = from;
        int end = from;
        while (next < pieces.size() && next - from < LONGEST) {
            if (isForm(next, Form.DIGITS)) {
                break;
            }
            int word = next;
            if (any && isJoint(next)) {
                word = next + 1;
            } else if (any && isWord(next, "and") && room >= 100 && room < Long.MAX_VALUE) {
                word = next + 1;
            }
            if (!isForm(word, Form.WORD) || (word > next && isJoint(next) && !isGlued(word))) {
                break;
            }
            String lower = pieces.get(word).lower();
            Integer unit = NumberWords.UNITS.get(lower);
            Integer ten = NumberWords.TENS.get(lower);
            Long scale = any ? NumberWords.scale(lower) : NumberWords.SCALES.get(lower);
            Integer ordinal = NumberWords.ORDINALS.get(lower);
            if (unit != null && room > unit && (room > 10 || unit < 10)) {
                group += unit;
                room = 1;
            } else if (ten != null && room > 10) {
                group += ten;
                room = 10;
            } else if (scale != null && scale == 100 && (!any || (group > 0 && group < 100))) {
                group = Math.max(1, group) * 100;
                room = 100;
            } else if (scale != null && scale > 100 && scale < lastScale && (group > 0 || !any)) {
                total = total.add(BigDecimal.valueOf(Math.max(1, group)).multiply(BigDecimal.valueOf(scale)));
                group = 0;
                lastScale = scale;
                room = 1_000;
            } else if (ordinal != null && ordinal < 100 && (!any || (room > ordinal && (room != 10 || ordinal < 10)))) {
                BigDecimal value = total.add(BigDecimal.valueOf(group + ordinal));
                return Optional.of(new Numeral(from, word + 1, value, value, Kind.ORDINAL, true));
            } else if (ordinal != null && ordinal >= 100) {
                BigDecimal value =
                        total.add(BigDecimal.valueOf(Math.max(1, group)).multiply(BigDecimal.valueOf(ordinal)));
                return Optional.of(new Numeral(from, word + 1, value, value, Kind.ORDINAL, true));
            } else {
                break;
            }
            any = true;
            next = word + 1;
            end = next;
        }
        if (!any) {
            return Optional.empty();
        }
        BigDecimal value = total.add(BigDecimal.valueOf(group));
        return Optional.of(new Numeral(from, end, value, value, Kind.CARDINAL, true));
    }

    /// The value of a number in digits.
    private static Optional<BigDecimal> parse(String digits) {
        if (digits.length() > 25) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        BigDecimal vulgar = BigDecimal.ZERO;
        int stops = 0;
        for (int i = 0; i < digits.length(); i++) {
            char unit = digits.charAt(i);
            if (Character.getType(unit) == Character.OTHER_NUMBER) {
                Optional<BigDecimal> part = vulgar(unit);
                if (part.isEmpty() || i < digits.length() - 1) {
                    return Optional.empty();
                }
                vulgar = part.get();
            } else if (unit == '.') {
                stops++;
                plain.append('.');
            } else if (unit != ',') {
                plain.append((char) ('0' + Character.digit(unit, 10)));
            }
        }
        if (stops > 1) {
            // 1.000.000 is a number, 10.0.1 a version
            String[] groups = digits.split("\\.", -1);
            for (int i = 1; i < groups.length; i++) {
                if (groups[i].length() != 3) {
                    return Optional.empty();
                }
            }
            return Optional.of(new BigDecimal(digits.replace(".", "")));
        }
        return Optional.of((plain.isEmpty() ? BigDecimal.ZERO : new BigDecimal(plain.toString())).add(vulgar));
    }

    private static Optional<BigDecimal> vulgar(char unit) {
        return switch (unit) {
            case '½' -> Optional.of(new BigDecimal("0.5"));
            case '¼' -> Optional.of(new BigDecimal("0.25"));
            case '¾' -> Optional.of(new BigDecimal("0.75"));
            case '⅓' -> Optional.of(BigDecimal.ONE.divide(BigDecimal.valueOf(3), PRECISION));
            case '⅔' -> Optional.of(BigDecimal.TWO.divide(BigDecimal.valueOf(3), PRECISION));
            default -> Optional.empty();
        };
    }

    private static boolean isFraction(BigDecimal above, BigDecimal below) {
        return isWhole(above)
                && isWhole(below)
                && above.signum() > 0
                && above.compareTo(below) < 0
                && below.compareTo(BigDecimal.TEN) <= 0;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private boolean isForm(int i, Form form) {
        return i >= 0 && i < pieces.size() && pieces.get(i).form() == form;
    }

    private boolean isDigits(int i) {
        return isForm(i, Form.DIGITS);
    }

    private boolean isWord(int i, String word) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(word);
    }

    private boolean isMark(int i, String mark) {
        return isForm(i, Form.MARK) && pieces.get(i).is(mark);
    }

    private boolean isJoint(int i) {
        return isForm(i, Form.MARK)
                && isGlued(i)
                && "-‐‑".contains(pieces.get(i).text());
    }

    private boolean isGlued(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).glued();
    }

    private boolean isGluedWordPart(int i) {
        return isGlued(i) && (isForm(i, Form.WORD) || isForm(i, Form.DIGITS));
    }

    private record Scaled(BigDecimal value, int next) {}
}
