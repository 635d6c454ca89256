package dev.stemma.compare;

import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.language.Token;
import java.util.List;
import java.util.regex.Pattern;

/// Tells bare numbers that belong to a page rather than to its text, where the page ran into the text: counters of
/// views
/// and shares, clocks, numbers of topics.
///
/// Such a number stands among other numbers, marks and words in capitals; what prose counts has a word written small
/// beside it.
final class Furniture {

    /// So many tokens on each side are looked at.
    private static final int AROUND = 2;

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

    private static final Pattern OF_THE_PAGE = Pattern.compile(
            "(?i)^(?:©|copyright\\b|all rights reserved|sign up\\b.*newsletter|click here\\b|read more\\b|follow us\\b"
                    + "|facebook twitter\\b|(?:just|must) watch(?:ed)?\\b|more:)|\\bread more$"
                    + "|©\\s*\\d{4}|^\\(?\\p{L}+(?: photo)?/\\p{L}[\\p{L} ./-]{3,60}\\)?$");

    private Furniture() {}

    /// "1404 07.04.2017": the clock beside a date in figures.
    private static boolean isDate(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && DATE.matcher(tokens.get(at).text()).lookingAt();
    }

    /// Whether a number of a statement is such a one.
    static boolean holds(Quantity quantity, Statement statement) {
        if (!quantity.unit().equals("1") || quantity.hedge().isPresent()) {
            return false;
        }
        List<Token> tokens = statement.tokens();
        int first = statement.tokenAt(quantity.passage().start());
        int last = statement.tokenAt(quantity.passage().end() - 1);
        boolean digits = Character.isDigit(tokens.get(first).text().charAt(0));
        for (int i = Math.max(0, first - AROUND); i < Math.min(tokens.size(), last + 1 + AROUND); i++) {
            if (Character.isLowerCase(tokens.get(i).text().charAt(0))) {
                return digits && (isDate(tokens, first - 1) || isDate(tokens, last + 1));
            }
        }
        return digits;
    }

    /// Whether a sentence is the page's own: a notice of rights, an invitation, the credit of a picture.
    static boolean isLineOfThePage(Statement statement) {
        return OF_THE_PAGE.matcher(statement.text()).find();
    }
}
