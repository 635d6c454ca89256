package dev.stemma.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a paragraph into tokens in the manner of the Penn Treebank: `'s` and `n't` stand alone, hyphenated words and
/// numbers with their separators stay whole, currency signs, `%` and every other mark are tokens of their own.
///
/// One pass over the characters, linear in their number. Scripts that write no spaces between words are cut by ICU's
/// dictionaries.
final class Tokenizer {

    /// No word of a language is longer; a longer run is noise and is cut.
    private static final int LONGEST_TOKEN = 300;

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private static final Set<String> DOMAINS = WordList.of("""
            com org net gov edu co uk io tv info de fr ru cn eu ai me us au nz ca in int mil biz news
            """);

    private final String text;
    private final int to;
    private final List<TokenSpan> tokens = new ArrayList<>();

    private Tokenizer(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /// The tokens of `text` in `[from, to)`.
    static List<TokenSpan> tokens(String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text, to);
        int i = from;
        while (i < to) {
            i = tokenizer.next(i);
        }
        return tokenizer.tokens;
    }

    /// Reads the token, or the gap, at `i`; gives the position after it.
    private int next(int i) {
        int point = text.codePointAt(i);
        int width = Character.charCount(point);
        if (isGap(point)) {
            return i + width;
        }
        if (startsAddress(i)) {
            return add(i, endOfAddress(i));
        }
        if (isUnspaced(point)) {
            return unspaced(i);
        }
        if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_NUMBER) {
            return word(i);
        }
        char unit = text.charAt(i);
        if ((unit == '@' || unit == '#') && isWordPart(i + 1)) {
            int end = i + 1;
            while (end < to && (isWordPart(end) || text.charAt(end) == '_')) {
                end++;
            }
            return add(i, end);
        }
        if (unit == '.') {
            if (isDigit(i + 1) && !isWordPart(i - 1)) {
                return word(i);
            }
            return add(i, endOfRun(i, '.'));
        }
        if (unit == '-' || unit == '!' || unit == '?' || unit == '*' || unit == '=' || unit == '_') {
            return add(i, unit == '-' || unit == '*' || unit == '=' || unit == '_' ? endOfRun(i, unit) : i + 1);
        }
        if (isApostrophe(unit)) {
            return apostrophe(i);
        }
        int end = i + width;
        while (end < to && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return add(i, Math.min(end, i + LONGEST_TOKEN));
    }

    private int word(int start) {
        int segment = start;
        int i = start;
        while (i < to && i - start < LONGEST_TOKEN) {
            int point = text.codePointAt(i);
            if ((Character.isLetterOrDigit(point) && !isUnspaced(point))
                    || isMark(point)
                    || point == '_'
                    || Character.getType(point) == Character.OTHER_NUMBER) {
                i += Character.charCount(point);
                continue;
            }
            char unit = text.charAt(i);
            if (unit == '.') {
                if (isDigit(i + 1) && (i == start || isDigit(i - 1))) {
                    i++;
                    segment = i;
                    continue;
                }
                if (isInitial(segment, i)) {
                    i++;
                    segment = i;
                    if ((isLetter(i) && isInitial(i, i + 1)) || isSingleLetterEnd(i) || isDegree(start, i)) {
                        continue;
                    }
                    break;
                }
                if (isDomainPart(segment, i)) {
                    i++;
                    segment = i;
                    continue;
                }
                if (segment < i
                        && Abbreviations.of(text.substring(Math.max(segment, lastHyphen(segment, i)), i), text, i + 1)
                                != Abbreviations.Kind.NONE) {
                    i++;
                    if (isLetter(i) && isInitial(i, i + 1)) {
                        segment = i;
                        continue;
                    }
                }
                break;
            }
            if (unit == ',' && isGroupComma(i)) {
                i++;
                continue;
            }
            if (unit == ':' && isDigit(i - 1) && isDigit(i + 1) && i - start <= 5) {
                i++;
                continue;
            }
            if (unit == '/' && isDigit(i - 1) && isDigit(i + 1)) {
                i++;
                continue;
            }
            if (isHyphen(unit) && isWordPart(i + 1) && isWordPart(i - 1, unit)) {
                i++;
                segment = i;
                continue;
            }
            if (unit == '&' && isUpper(i - 1) && isUpper(i + 1)) {
                i++;
                continue;
            }
            if (unit == '@' && isWordPart(i + 1)) {
                return add(start, endOfAddress(start));
            }
            if (isCurrency(unit) && i - start <= 3 && isDigitAfterGap(i + 1) && allUpper(start, i)) {
                return add(start, i + 1);
            }
            if (isApostrophe(unit) && isLetter(i + 1)) {
                int end = i + 1;
                while (isLetter(end)) {
                    end++;
                }
                String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                if (tail.equals("t") && i - 1 > start && (text.charAt(i - 1) == 'n' || text.charAt(i - 1) == 'N')) {
                    add(start, i - 1);
                    return add(i - 1, end);
                }
                if (CLITICS.contains(tail)) {
                    add(start, i);
                    return add(i, end);
                }
                i++;
                continue;
            }
            break;
        }
        if (i == start) {
            i = start + Character.charCount(text.codePointAt(start));
        }
        if (i - start == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
            add(start, start + 3);
            return add(start + 3, i);
        }
        return add(start, i);
    }

    private int apostrophe(int i) {
        if (text.startsWith("''", i)) {
            return add(i, i + 2);
        }
        // '90s and ’90s
        if (isDigit(i + 1) && isDigit(i + 2) && i + 3 < to && text.charAt(i + 3) == 's' && !isWordPart(i + 4)) {
            return add(i, i + 4);
        }
        // a clitic that white space or an earlier token cut off: U.S.'s, 2018's
        if (i > 0 && !isGap(text.charAt(i - 1)) && isLetter(i + 1)) {
            int end = i + 1;
            while (isLetter(end)) {
                end++;
            }
            if (end - i <= 3 && CLITICS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT))) {
                return add(i, end);
            }
        }
        return add(i, i + 1);
    }

    /// Cuts a run of a script without spaces between words by ICU's dictionaries.
    private int unspaced(int start) {
        int end = start;
        while (end < to && isUnspaced(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(start, end));
        int from = words.first();
        for (int next = words.next(); next != BreakIterator.DONE; from = next, next = words.next()) {
            add(start + from, start + next);
        }
        return end;
    }

    private int add(int start, int end) {
        tokens.add(new TokenSpan(start, end));
        return end;
    }

    private boolean startsAddress(int i) {
        return (text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i))
                && !isWordPart(i - 1);
    }

    private int endOfAddress(int i) {
        int end = i;
        while (end < to && !isGap(text.charAt(end)) && "\"“”<>‘’«»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > i + 1 && ".,;:!?)]}'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int endOfRun(int i, char unit) {
        int end = i;
        while (end < to && text.charAt(end) == unit && end - i < LONGEST_TOKEN) {
            end++;
        }
        return end;
    }

    /// Whether `[segment, stop)` is one letter before a full stop: `V.`, the parts of `U.S.`
    private boolean isInitial(int segment, int stop) {
        return stop - segment == 1
                && stop < to
                && text.charAt(stop) == '.'
                && isLetter(segment)
                && (segment == 0 || (!isDigit(segment - 1) && text.charAt(segment - 1) != '/'));
    }

    /// `U.S` without its last stop, as in `U.S-led`.
    private boolean isSingleLetterEnd(int i) {
        return isUpper(i)
                && i + 1 < to
                && !isWordPart(i + 1)
                && text.charAt(i + 1) != '\''
                && text.charAt(i + 1) != '’';
    }

    /// `D.Phil.` and the like: a short capitalised word right after an initial, not after a finished sentence.
    private boolean isDegree(int start, int i) {
        return i - start == 2 && text.startsWith("Phil.", i);
    }

    private boolean isDomainPart(int segment, int stop) {
        if (!isLetter(stop + 1) || stop == segment) {
            return false;
        }
        int end = stop + 1;
        while (isLetter(end)) {
            end++;
        }
        return DOMAINS.contains(text.substring(stop + 1, end));
    }

    private int lastHyphen(int from, int stop) {
        for (int i = stop - 1; i >= from; i--) {
            if (isHyphen(text.charAt(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /// A comma inside a number: before three digits, or before two with another group behind them (1,50,000).
    private boolean isGroupComma(int i) {
        if (!isDigit(i - 1) || !isDigit(i + 1) || !isDigit(i + 2)) {
            return false;
        }
        if (isDigit(i + 3)) {
            return !isDigit(i + 4);
        }
        return i + 3 < to && text.charAt(i + 3) == ',' && isDigit(i + 4);
    }

    private boolean isDigitAfterGap(int i) {
        return isDigit(i) || (i < to && text.charAt(i) == ' ' && isDigit(i + 1));
    }

    private boolean allUpper(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isUpper(i)) {
                return false;
            }
        }
        return end > from;
    }

    private boolean isWordPart(int i) {
        return i >= 0 && i < to && Character.isLetterOrDigit(text.codePointAt(i));
    }

    /// A hyphen also joins after the stop of an abbreviation (`U.S.-led`).
    private boolean isWordPart(int i, char hyphen) {
        return isWordPart(i) || (i >= 0 && text.charAt(i) == '.' && hyphen == '-');
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < to && Character.isLetter(text.charAt(i));
    }

    private boolean isUpper(int i) {
        return i >= 0 && i < to && Character.isUpperCase(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < to && Character.isDigit(text.charAt(i));
    }

    static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’' || unit == '‘' || unit == 'ʼ';
    }

    static boolean isHyphen(char unit) {
        return unit == '-' || unit == '‐' || unit == '‑';
    }

    static boolean isGap(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == '\u200B'
                || point == '\uFEFF'
                || point == '\u00AD'
                || Character.isISOControl(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || point == 0x200D
                || point == 0xFE0F;
    }

    private static boolean isCurrency(int point) {
        return Character.getType(point) == Character.CURRENCY_SYMBOL;
    }

    /// Scripts that write words without spaces.
    static boolean isUnspaced(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR ->
                Character.isLetterOrDigit(point) || isMark(point);
            default -> false;
        };
    }
}
