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
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens =
                    c == '\u201C' || c == '\u201E' || c == '\u00AB' || (c == '"' && open < 0 && opensAt(text, i));
            boolean closes = c == '\u201D' || c == '\u00BB' || c == '\n' || (c == '"' && !opens);
            if (closes && open >= 0) {
                quoted.set(open, i);
                open = -1;
            }
            if (opens) {
                open = i + 1;
            }
        }
        if (open >= 0) {
            quoted.set(open, text.length());
        }
        return quoted;
    }

    private static boolean opensAt(String text, int mark) {
        boolean freeBefore = mark == 0 || !Character.isLetterOrDigit(text.charAt(mark - 1));
        boolean wordAfter = mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
        return freeBefore && wordAfter;
    }
}
