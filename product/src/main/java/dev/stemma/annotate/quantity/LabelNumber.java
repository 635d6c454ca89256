package dev.stemma.annotate.quantity;

import dev.stemma.annotate.numeral.Numeral;
import dev.stemma.annotate.numeral.Piece;
import dev.stemma.annotate.numeral.Piece.Form;
import dev.stemma.language.WordList;
import java.util.List;
import java.util.Set;

/// Tells numbers in digits that count nothing by how they are written or by the date they stand in: times of the day
/// without a colon, years behind a month, calibres, numbers of a list, what is left of a longer number.
final class LabelNumber {

    private static final Set<String> MONTHS = WordList.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.
            """);

    private static final Set<String> CALIBRES = WordList.of("calibre caliber gauge");

    private LabelNumber() {}

    static boolean is(List<Piece> pieces, Numeral number) {
        int from = number.from();
        String text = pieces.get(from).text();
        if (number.inWords() || number.kind() == Numeral.Kind.ORDINAL || number.to() != from + 1) {
            return false;
        }
        boolean unit = UnitTable.at(pieces, number.to()).isPresent();
        return isDatedYear(pieces, from, text)
                || isCalibre(pieces, number.to())
                || isOfList(pieces, from, text)
                || (!unit && (isClock(pieces, from, text) || isRest(text)));
    }

    /// "at 0914", "2017 at 2354": four digits that are a time of the day, and are no count since they begin with a zero
    /// or
    /// stand behind a date.
    private static boolean isClock(List<Piece> pieces, int from, String text) {
        boolean time = text.matches("([01]\\d|2[0-3])[0-5]\\d");
        boolean dated = from > 1
                && pieces.get(from - 1).is("at")
                && pieces.get(from - 2).form() == Form.DIGITS;
        return time && (text.startsWith("0") || dated);
    }

    /// "17 June 2016 Civilians killed": a year behind its month, whatever follows.
    private static boolean isDatedYear(List<Piece> pieces, int from, String text) {
        return text.matches("(19|20)\\d\\d")
                && from > 0
                && MONTHS.contains(pieces.get(from - 1).lower());
    }

    /// "a .45 calibre pistol", ".45-calibre".
    private static boolean isCalibre(List<Piece> pieces, int next) {
        int noun = next < pieces.size() && pieces.get(next).is("-") ? next + 1 : next;
        return noun < pieces.size() && CALIBRES.contains(pieces.get(noun).lower());
    }

    /// "1) raids; 2) talks": behind a small number a bracket closes that nothing opened.
    private static boolean isOfList(List<Piece> pieces, int from, String text) {
        if (!text.matches("\\d{1,2}")
                || from + 1 >= pieces.size()
                || !pieces.get(from + 1).is(")")) {
            return false;
        }
        for (int i = from - 1; i >= 0 && !pieces.get(i).is(")"); i--) {
            if (pieces.get(i).is("(")) {
                return false;
            }
        }
        return true;
    }

    /// ".22", "000": nobody counts so; a sign or the digits before it are lost, or it names a gun.
    private static boolean isRest(String text) {
        return text.startsWith(".") || text.matches("0{2,}");
    }
}
