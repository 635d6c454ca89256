package dev.stemma.annotate;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import java.util.BitSet;

/// The parts of an article that stand in quotation marks: words that somebody else chose, so that two
/// articles which share them need not know each other.
public final class QuotedText {

    private QuotedText() {}

    /// The UTF-16 units of the article's text that are quoted: what stands between double quotation marks,
    /// and every direct quote that was found, whatever its marks.
    ///
    /// A quotation ends with its paragraph at the latest; a straight mark opens before a word that is not
    /// joined to one, and closes otherwise. Linear in the text.
    public static BitSet units(AnnotatedArticle article) {
        BitSet quoted = between(article.article().text());
        for (Quote quote : article.quotes()) {
            if (quote.kind() == QuoteKind.DIRECT) {
                for (Passage passage : quote.content()) {
                    quoted.set(passage.start(), passage.end());
                }
            }
        }
        return quoted;
    }

    private static BitSet between(String text) {
        BitSet quoted = new BitSet(text.length());
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            // Marks within marks close from the inside, where a paragraph has as many of either.
            if (!mark(text, start, end, true, quoted)) {
                mark(text, start, end, false, quoted);
            }
            start = end + 1;
        }
        return quoted;
    }

    /// Marks what is quoted in a paragraph.
    ///
    /// @param nested whether a mark that opens within a quotation opens another one
    /// @return whether every quotation that is nested was closed; if not, nothing has been marked
    private static boolean mark(String text, int start, int end, boolean nested, BitSet quoted) {
        BitSet found = new BitSet();
        int open = -1;
        int depth = 0;
        boolean met = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean opens =
                    c == '\u201C' || c == '\u201E' || c == '\u00AB' || (c == '"' && open < 0 && opensAt(text, i));
            boolean closes = c == '\u201D' || c == '\u00BB' || (c == '"' && !opens);
            if (closes && open >= 0) {
                depth--;
                if (depth == 0 || !nested) {
                    found.set(open, i);
                    open = -1;
                    depth = 0;
                }
            }
            if (opens) {
                met |= depth > 0;
                depth++;
                open = nested && open >= 0 ? open : i + 1;
            }
        }
        if (open >= 0) {
            if (nested && met) {
                return false;
            }
            found.set(open, end);
        }
        quoted.or(found);
        return true;
    }

    private static boolean opensAt(String text, int mark) {
        boolean freeBefore = mark == 0 || !Character.isLetterOrDigit(text.charAt(mark - 1));
        boolean wordAfter = mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
        return freeBefore && wordAfter;
    }
}
