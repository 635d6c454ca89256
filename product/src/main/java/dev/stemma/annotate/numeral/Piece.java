package dev.stemma.annotate.numeral;

import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A part of a token that a number can begin or end with: tokens are cut at hyphens and between digits and letters,
/// so that "12-point", "5m" and "16-17" can be read.
///
/// @param start first UTF-16 unit in the article's text
/// @param end one past the last
/// @param text as written
/// @param lower in lower case
/// @param form whether it is a number in digits, a word or a mark
/// @param glued whether it follows the piece before without a gap
/// @param token index of its token in the sentence
public record Piece(int start, int end, String text, String lower, Form form, boolean glued, int token) {

    /// What a piece is made of.
    public enum Form {
        DIGITS,
        WORD,
        MARK
    }

    /// Words that are joined to a number or a date by a hyphen and leave it one.
    private static final List<String> JOINED_BEFORE = List.of(
            "mid-",
            "post-",
            "pre-",
            "late-",
            "early-",
            "pro-",
            "anti-",
            "ex-",
            "sub-",
            "non-",
            "since-",
            "january-",
            "february-",
            "march-",
            "april-",
            "may-",
            "june-",
            "july-",
            "august-",
            "september-",
            "october-",
            "november-",
            "december-");

    /// The pieces of a sentence.
    public static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        int lastEnd = -1;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            lastEnd = cut(token, i, lastEnd, pieces);
        }
        return List.copyOf(pieces);
    }

    /// Whether it is this word or mark, given in lower case.
    public boolean is(String word) {
        return lower.equals(word);
    }

    /// Whether it is written with a capital.
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    private static int cut(Token token, int index, int lastEnd, List<Piece> pieces) {
        String text = token.text();
        boolean whole = isName(text) || isClock(text);
        int from = 0;
        int end = lastEnd;
        while (from < text.length()) {
            int to = whole ? text.length() : endOfPart(text, from);
            Form form =
                    whole ? (Character.isLetterOrDigit(text.codePointAt(0)) ? Form.WORD : Form.MARK) : form(text, from);
            String part = text.substring(from, to);
            int start = token.start() + from;
            pieces.add(new Piece(
                    start, token.start() + to, part, part.toLowerCase(Locale.ROOT), form, start == end, index));
            end = token.start() + to;
            from = to;
        }
        return end;
    }

    /// Letters before digits make a name: G7, F-16, COVID-19, @user1, and addresses.
    private static boolean isName(String text) {
        if (text.length() > 60) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http") || lower.startsWith("www.") || text.charAt(0) == '@' || text.charAt(0) == '#') {
            return true;
        }
        if (!Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        for (String prefix : JOINED_BEFORE) {
            if (lower.startsWith(prefix)) {
                return false;
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// `5:30`: a time or a score, read by the finder of dates.
    private static boolean isClock(String text) {
        return Character.isDigit(text.charAt(0)) && text.indexOf(':') > 0;
    }

    private static Form form(String text, int from) {
        int point = text.codePointAt(from);
        if (isNumberUnit(text, from)) {
            return Form.DIGITS;
        }
        return Character.isLetter(point) ? Form.WORD : Form.MARK;
    }

    private static int endOfPart(String text, int from) {
        int i = from;
        if (isNumberUnit(text, from)) {
            while (i < text.length() && (isNumberUnit(text, i) || isInnerMark(text, i))) {
                i++;
            }
            return i;
        }
        if (Character.isLetter(text.codePointAt(from))) {
            while (i < text.length() && !isNumberUnit(text, i) && !isJoint(text.charAt(i))) {
                i++;
            }
            return i;
        }
        return from + Character.charCount(text.codePointAt(from));
    }

    private static boolean isNumberUnit(String text, int i) {
        char unit = text.charAt(i);
        return Character.isDigit(unit)
                || (unit == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)) && i == 0)
                || Character.getType(unit) == Character.OTHER_NUMBER;
    }

    private static boolean isInnerMark(String text, int i) {
        char unit = text.charAt(i);
        return (unit == '.' || unit == ',')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isJoint(char unit) {
        return unit == '-' || unit == '‐' || unit == '‑' || unit == '/' || unit == '\'' || unit == '’';
    }
}
