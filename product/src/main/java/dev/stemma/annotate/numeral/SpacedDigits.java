package dev.stemma.annotate.numeral;

import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.language.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// Numbers whose thousands are set apart by a gap: "200 000", "1 500".
///
/// Three digits behind a single gap belong to the number before, unless that is the day of a month or one of several
/// numbers in a row, as a page's counters are.
final class SpacedDigits {

    private static final int GROUP = 3;

    private static final Set<String> MONTHS = WordList.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private SpacedDigits() {}

    /// The piece after the last group that belongs to the number at a piece; the next piece where none does.
    static int after(List<Piece> pieces, int from) {
        int next = from + 1;
        if (!canLead(pieces, from)) {
            return next;
        }
        while (isGroup(pieces, next)) {
            next++;
        }
        boolean moreFollow = next < pieces.size() && pieces.get(next).form() == Form.DIGITS;
        return moreFollow ? from + 1 : next;
    }

    /// The number of some pieces, the first and the groups behind it.
    static BigDecimal value(List<Piece> pieces, int from, int to) {
        StringBuilder digits = new StringBuilder();
        pieces.subList(from, to).forEach(piece -> digits.append(piece.text()));
        return new BigDecimal(digits.toString());
    }

    private static boolean canLead(List<Piece> pieces, int from) {
        Piece first = pieces.get(from);
        Form before = from > 0 ? pieces.get(from - 1).form() : Form.MARK;
        return isPlain(first)
                && first.text().length() <= GROUP
                && first.text().charAt(0) != '0'
                && before != Form.DIGITS
                && !(before == Form.WORD && MONTHS.contains(pieces.get(from - 1).lower()));
    }

    private static boolean isGroup(List<Piece> pieces, int at) {
        return at < pieces.size()
                && isPlain(pieces.get(at))
                && pieces.get(at).text().length() == GROUP
                && pieces.get(at).start() == pieces.get(at - 1).end() + 1;
    }

    private static boolean isPlain(Piece piece) {
        return piece.form() == Form.DIGITS && piece.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
