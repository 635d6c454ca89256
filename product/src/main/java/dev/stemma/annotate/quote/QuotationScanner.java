package dev.stemma.annotate.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Pairs the quotation marks of a text: curly, straight, single, guillemets, German, nested, unbalanced, and those
/// that are left open at the end of a paragraph because the next one goes on.
///
/// One pass over the text; a mark that finds no partner ends with the sentence or paragraph it opened in, so one
/// typing error cannot turn the rest of a text inside out.
final class QuotationScanner {

    private static final String PARAGRAPH_BREAK = "\n\n";
    /// An unclosed quotation without a paragraph to go on in is cut after this many units.
    private static final int LONGEST_UNCLOSED = 4000;

    private enum Family {
        DOUBLE,
        SINGLE,
        ANGLE,
        /// Not a quotation mark.
        NONE
    }

    private record Opened(int position, int length, char mark, Family family) {}

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationScanner(String text) {
        this.text = text;
    }

    /// All quotations in order of their opening marks.
    static List<Quotation> scan(String text) {
        QuotationScanner scanner = new QuotationScanner(text);
        int start = 0;
        boolean open = false;
        while (start < text.length()) {
            int end = text.indexOf(PARAGRAPH_BREAK, start);
            if (end < 0) {
                end = text.length();
            }
            open = scanner.paragraph(start, end, open);
            start = end + PARAGRAPH_BREAK.length();
        }
        scanner.found.sort(Comparator.comparingInt(Quotation::open).thenComparing(q -> -q.close()));
        return List.copyOf(scanner.found);
    }

    /// Scans a paragraph; `goesOn` tells whether the paragraph before left a quotation open.
    /// Returns whether this one leaves one open to its very end.
    private boolean paragraph(int from, int to, boolean goesOn) {
        Deque<Opened> stack = new ArrayDeque<>();
        boolean first = true;
        boolean firstContinues = false;
        int firstOpen = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int length = doubled(i, to) ? 2 : 1;
            Family family = length == 2 ? Family.DOUBLE : familyOf(c);
            if (family == Family.NONE) {
                first &= Character.isWhitespace(c);
                continue;
            }
            if (family == Family.SINGLE && !isSingleMark(i, from, to, stack)) {
                first = false;
                continue;
            }
            boolean opens = opens(i, length, c, from, to, stack, family);
            if (opens) {
                if (sameFamilyOpen(stack, family)) {
                    closeBroken(stack, i);
                }
                if (first) {
                    firstContinues = goesOn;
                    firstOpen = i;
                }
                stack.push(new Opened(i, length, c, family));
            } else if (sameFamilyOpen(stack, family)) {
                while (!stack.isEmpty() && stack.element().family() != family) {
                    stack.pop();
                }
                Opened opened = stack.pop();
                add(opened, i, true, stack.size(), firstContinues && opened.position() == firstOpen);
            }
            first = false;
            i += length - 1;
        }
        boolean leftOpen = false;
        while (!stack.isEmpty()) {
            Opened opened = stack.removeLast();
            boolean continues = firstContinues && opened.position() == firstOpen;
            int end = trimmed(opened.position() + opened.length(), to);
            if (opened.family() == Family.SINGLE) {
                continue;
            }
            boolean nextGoesOn = nextParagraphOpens(to);
            int limit = nextGoesOn || continues ? end : Math.min(end, opened.position() + LONGEST_UNCLOSED);
            if (limit > opened.position() + opened.length()) {
                add(opened, limit, false, 0, continues);
                leftOpen |= nextGoesOn && limit == end;
            }
            break;
        }
        return leftOpen;
    }

    private void add(Opened opened, int close, boolean closed, int depth, boolean continues) {
        int start = opened.position() + opened.length();
        while (start < close && isSpace(text.charAt(start))) {
            start++;
        }
        int end = close;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Quotation(
                    opened.position(),
                    start,
                    end,
                    closed ? close + opened.length() - 1 : end,
                    depth,
                    closed,
                    continues));
        }
    }

    /// A second opening mark before the first was closed: the first ends with the last sentence, or before the
    /// second where there is no sentence end between them.
    private void closeBroken(Deque<Opened> stack, int next) {
        Opened opened = stack.pop();
        int start = opened.position() + opened.length();
        int end = next;
        for (int i = next - 1; i > start; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ',') {
                end = i + 1;
                break;
            }
        }
        add(opened, end, false, stack.size(), false);
    }

    private boolean opens(int i, int length, char c, int from, int to, Deque<Opened> stack, Family family) {
        boolean open = sameFamilyOpen(stack, family);
        char before = i > from ? text.charAt(i - 1) : ' ';
        char after = i + length < to ? text.charAt(i + length) : ' ';
        return switch (c) {
            case '„', '‚', '«', '‹', '`', '‟' -> !(c == '«' && open) && !(c == '‹' && open);
            // Some writers open a paragraph with the mark that closes.
            case '”' -> !open && i == from && Character.isLetterOrDigit(after);
            case '’' -> false;
            case '\'' -> !open && startsWord(before, after);
            case '“', '‘' -> {
                // German closes with the mark that English opens with.
                boolean german = !stack.isEmpty()
                        && (stack.element().mark() == '„' || stack.element().mark() == '‚');
                yield !german && !(open && (isSpace(after) || after == ',' || after == '.') && !isSpace(before));
            }
            case '»', '›' -> !open && !isSpace(after) && startsWord(before, after);
            default -> {
                if (!open) {
                    yield !isSpace(after) || isSpace(before);
                }
                yield isSpace(before) && Character.isLetterOrDigit(after) && i > from + 1 && endsSentence(i - 2);
            }
        };
    }

    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean startsWord(char before, char after) {
        return (isSpace(before) || "([—–-/:\"“„«".indexOf(before) >= 0) && !isSpace(after);
    }

    private static boolean sameFamilyOpen(Deque<Opened> stack, Family family) {
        for (Opened opened : stack) {
            if (opened.family() == family) {
                return true;
            }
        }
        return false;
    }

    /// Whether a single mark is a quotation mark rather than an apostrophe.
    private boolean isSingleMark(int i, int from, int to, Deque<Opened> stack) {
        char c = text.charAt(i);
        char before = i > from ? text.charAt(i - 1) : ' ';
        char after = i + 1 < to ? text.charAt(i + 1) : ' ';
        boolean letterBefore = Character.isLetterOrDigit(before);
        boolean letterAfter = Character.isLetterOrDigit(after);
        if (c == '‚' || c == '‹' || c == '›') {
            return true;
        }
        if (letterBefore && letterAfter) {
            return false;
        }
        if (sameFamilyOpen(stack, Family.SINGLE)) {
            // A plural possessive inside ("the workers' pay") is no end when a better one follows.
            return !letterAfter && !(before == 's' && isSpace(after) && betterEnd(i + 1, to));
        }
        if (!startsWord(before, after) || Character.isDigit(after)) {
            return false;
        }
        return betterEnd(i + 1, to);
    }

    /// Whether a closing single mark follows that ends a word or stands after punctuation.
    private boolean betterEnd(int from, int to) {
        int limit = Math.min(to, from + 600);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '’') {
                continue;
            }
            char before = text.charAt(i - 1);
            char after = i + 1 < to ? text.charAt(i + 1) : ' ';
            if (!Character.isLetterOrDigit(after) && !isSpace(before) && (before != 's' || !isSpace(after))) {
                return true;
            }
            if (before == 's' && isSpace(after) && i + 2 < to && !nextMark(i + 1, limit)) {
                return true;
            }
        }
        return false;
    }

    private boolean nextMark(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if ((c == '\'' || c == '’') && !Character.isLetterOrDigit(after)) {
                return true;
            }
        }
        return false;
    }

    /// Two single marks that stand for a double one, as old typewriters and LaTeX write it.
    private boolean doubled(int i, int to) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`' || c == '‘' || c == '’') && i + 1 < to && text.charAt(i + 1) == c;
    }

    private boolean nextParagraphOpens(int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && i > end && "“\"„«”".indexOf(text.charAt(i)) >= 0;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    private static Family familyOf(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '＂' -> Family.DOUBLE;
            case '\'', '‘', '’', '‚' -> Family.SINGLE;
            case '«', '»', '‹', '›' -> Family.ANGLE;
            default -> Family.NONE;
        };
    }
}
