package dev.stemma.annotate.kind;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// What the author of an article says in the author's own words: the text without what is given to speakers.
final class Prose {

    final TokenizedArticle article;
    final String lower;
    final int words;
    final int allWords;
    private final BitSet given = new BitSet();

    Prose(TokenizedArticle article, List<Quote> quotes) {
        this.article = article;
        this.lower = article.article().text().toLowerCase(Locale.ROOT);
        for (Quote quote : quotes) {
            if (quote.kind() != QuoteKind.INDIRECT || quote.confidence() >= 0.7) {
                for (Passage passage : quote.content()) {
                    given.set(passage.start(), passage.end());
                }
            }
        }
        int own = 0;
        int all = 0;
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                    all++;
                    own += given.get(token.start()) ? 0 : 1;
                }
            }
        }
        this.words = Math.max(1, own);
        this.allWords = Math.max(1, all);
    }

    /// Whether a position belongs to the author's own words.
    boolean isOwn(int position) {
        return !given.get(position);
    }

    /// The places in the author's own words where one of the phrases stands.
    List<Passage> find(List<String> phrases) {
        List<Passage> found = new ArrayList<>();
        for (String phrase : phrases) {
            for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length())) {
                int end = at + phrase.length();
                boolean whole = (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
                        && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
                if (whole && isOwn(at) && end <= article.article().text().length()) {
                    found.add(article.article().passage(at, end));
                }
            }
        }
        found.sort(null);
        return found;
    }

    /// How many of something stand in a hundred of the author's own words.
    double perHundred(int count) {
        return 100.0 * count / words;
    }
}
