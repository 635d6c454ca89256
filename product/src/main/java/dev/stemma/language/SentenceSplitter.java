package dev.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Groups the tokens of each paragraph into sentences.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number; closing quotation marks
/// and brackets, and stray stops, go to the sentence they close. A paragraph without a stop, such as a heading or an
/// item of a list, is a sentence. Linear in the number of tokens.
final class SentenceSplitter {

    /// Longer ones are lists or noise; they are cut so that later stages stay within bounds.
    private static final int MOST_TOKENS = 400;

    private static final Set<String> STARTERS = WordList.of("""
            the a an he she it they we i you but and or so yet in on at by for from to with this that these
            those there here when while after before as if since although though because however meanwhile
            his her its their our my your some many most several one two both all no not only now then also
            what who how why where mr. mrs. ms. according during under despite last earlier later such
            another other more even still once until among about asked let is was are
            """);

    private static final Set<String> SPEECH = WordList.of("""
            said says say asked asks told added adds wrote writes replied shouted cried tweeted wondered
            exclaimed continued recalled explained
            """);

    private static final Set<String> TIME_TAILS = WordList.of("""
            est et edt gmt utc pst pt pdt ct cst mst bst cet ist eastern pacific central monday tuesday
            wednesday thursday friday saturday sunday january february march april may june july august
            september october november december jan. feb. aug. sept. oct. nov. dec.
            """);

    private SentenceSplitter() {}

    /// The sentences of a text whose paragraphs are separated by line breaks.
    static List<SentenceSpan> split(String text) {
        List<SentenceSpan> sentences = new ArrayList<>();
        int paragraph = 0;
        int i = 0;
        while (i < text.length()) {
            int end = endOfParagraph(text, i);
            List<TokenSpan> tokens = Tokenizer.tokens(text, i, end);
            if (!tokens.isEmpty()) {
                splitParagraph(text, tokens, paragraph, sentences);
                paragraph++;
            }
            i = end + 1;
        }
        return sentences;
    }

    private static int endOfParagraph(String text, int from) {
        int i = from;
        while (i < text.length() && "\n\r\u2028\u2029".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static void splitParagraph(
            String text, List<TokenSpan> tokens, int paragraph, List<SentenceSpan> sentences) {
        int start = 0;
        boolean quoteOpen = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean straight = isStraightQuote(text, tokens.get(i));
            if (straight) {
                quoteOpen = !quoteOpen;
            }
            int end = i + 1;
            boolean cut = i + 1 - start >= MOST_TOKENS;
            if (endsSentence(text, tokens, i)) {
                boolean open = quoteOpen;
                while (end < tokens.size() && clings(text, tokens, end, open)) {
                    open ^= isStraightQuote(text, tokens.get(end));
                    end++;
                }
                if (end == tokens.size() || isBoundary(text, tokens, i, end)) {
                    cut = true;
                    quoteOpen = open;
                    i = end - 1;
                }
            }
            if (cut) {
                sentences.add(new SentenceSpan(paragraph, tokens.subList(start, Math.min(end, tokens.size()))));
                start = end;
            }
        }
        if (start < tokens.size()) {
            sentences.add(new SentenceSpan(paragraph, tokens.subList(start, tokens.size())));
        }
    }

    private static boolean endsSentence(String text, List<TokenSpan> tokens, int i) {
        TokenSpan token = tokens.get(i);
        char last = text.charAt(token.end() - 1);
        return switch (last) {
            case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '॥', '։' -> true;
            default -> false;
        };
    }

    /// Whether the token at `i` closes what the stop before it ended.
    private static boolean clings(String text, List<TokenSpan> tokens, int i, boolean quoteOpen) {
        TokenSpan token = tokens.get(i);
        char unit = text.charAt(token.start());
        boolean touches = tokens.get(i - 1).end() == token.start();
        return switch (unit) {
            case '.', '!', '?', '…' -> isMarks(text, token);
            case ')', ']', '}', '”', '»', '」', '』' -> true;
            case '’' -> touches && token.end() - token.start() == 1;
            case '\'' -> touches && token.end() - token.start() <= 2 && !opensNext(text, token);
            case '"' -> touches ? (quoteOpen || !opensNext(text, token)) : (quoteOpen && !opensNext(text, token));
            default -> false;
        };
    }

    /// Whether a straight mark stands directly before a word, as an opening one does.
    private static boolean opensNext(String text, TokenSpan mark) {
        return mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
    }

    private static boolean isMarks(String text, TokenSpan token) {
        for (int i = token.start(); i < token.end(); i++) {
            if (".!?…".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStraightQuote(String text, TokenSpan token) {
        return text.charAt(token.start()) == '"';
    }

    /// Whether a sentence ends with the stop at `stop`, when the next one would start at `next`.
    private static boolean isBoundary(String text, List<TokenSpan> tokens, int stop, int next) {
        TokenSpan mark = tokens.get(stop);
        TokenSpan following = tokens.get(next);
        int first = text.codePointAt(following.start());
        boolean closed = next > stop + 1 && !isMarks(text, tokens.get(next - 1));
        boolean lower = Character.isLowerCase(first);
        boolean comma = first == ',' || first == ';' || first == ':';
        if (comma || first == '%') {
            return false;
        }
        if (isMarks(text, mark) || (text.charAt(mark.end() - 1) > 0x2FF && text.charAt(mark.end() - 1) != '…')) {
            if (!lower) {
                return !isDash(first)
                        && !(closed && text.charAt(mark.end() - 1) != '.' && isAttribution(text, tokens, next));
            }
            boolean plainStop = mark.end() - mark.start() == 1 && text.charAt(mark.start()) == '.';
            if (!plainStop || closed || stop == 0) {
                return false;
            }
            TokenSpan before = tokens.get(stop - 1);
            // A short word before the stop may be an abbreviation that the list does not hold.
            return before.end() - before.start() > 3;
        }
        String word = mark.in(text);
        String bare = word.substring(0, word.length() - 1);
        if (lower) {
            return false;
        }
        String opener = following.in(text).toLowerCase(Locale.ROOT);
        boolean openerStarts =
                STARTERS.contains(opener) || ("\"“‘«•(".indexOf(first) >= 0 && !isBeforeLowerCase(text, following));
        if (closed) {
            return true;
        }
        if (bare.length() == 1) {
            // An initial within a name, unless the name has ended; "I." is rarely an initial.
            return openerStarts && !isCapitalised(text, tokens, stop - 1) && !opener.equals("a");
        }
        Abbreviations.Kind kind = Abbreviations.of(bare, text, mark.end());
        return switch (kind) {
            case LEADING -> false;
            case MONTH -> openerStarts;
            case EITHER, NONE -> {
                if (word.equalsIgnoreCase("p.m.") || word.equalsIgnoreCase("a.m.")) {
                    yield !TIME_TAILS.contains(opener) && !Character.isDigit(first);
                }
                yield openerStarts || (kind == Abbreviations.Kind.NONE && bare.indexOf('.') < 0);
            }
        };
    }

    /// Whether the words that a mark opens go on with the sentence around it: the U.S. “does not know”.
    private static boolean isBeforeLowerCase(String text, TokenSpan mark) {
        return mark.end() < text.length() && Character.isLowerCase(text.codePointAt(mark.end()));
    }

    private static boolean isCapitalised(String text, List<TokenSpan> tokens, int i) {
        return i >= 0 && Character.isUpperCase(text.charAt(tokens.get(i).start()));
    }

    private static boolean isDash(int point) {
        return point == '—' || point == '–' || point == '-';
    }

    /// Whether "Smith asked" follows: a name of up to four words and a verb of speech.
    private static boolean isAttribution(String text, List<TokenSpan> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            String word = tokens.get(i).in(text);
            if (SPEECH.contains(word)) {
                return i > from;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
