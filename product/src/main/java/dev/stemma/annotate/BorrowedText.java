package dev.stemma.annotate;

import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a story's articles that somebody else than their writers chose: two articles that share them
/// need not know each other.
///
/// These are the words in quotation marks ([QuotedText]); statements that are printed without marks
/// ([UnmarkedStatements]); and whatever an article of the story has in quotation marks, wherever it stands: a
/// post is quoted in one place and embedded in another. Where the writer speaks himself, as in an opinion piece
/// or an interview, what others quote is his own.
///
/// @param units the UTF-16 units of the text that are borrowed; not to be written to
/// @param ownVoice whether the writer speaks himself
public record BorrowedText(BitSet units, boolean ownVoice) {

    /// Fewer words in a row than this recur by chance.
    private static final int ROW = 6;
    /// An odd factor without pattern.
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /// What is borrowed of each article, in the order of the story. Linear in the texts.
    public static List<BorrowedText> of(List<AnnotatedArticle> story) {
        List<BorrowedText> borrowed = new ArrayList<>();
        List<List<Token>> words = new ArrayList<>();
        List<long[]> rowsOf = new ArrayList<>();
        Set<Long> quotedRows = new HashSet<>();
        for (AnnotatedArticle article : story) {
            BitSet units = QuotedText.units(article);
            List<Token> own = words(article);
            long[] rows = rows(own);
            for (int i = 0; i < rows.length; i++) {
                if (isQuoted(own.subList(i, i + ROW), units)) {
                    quotedRows.add(rows[i]);
                }
            }
            units.or(UnmarkedStatements.units(article, units));
            borrowed.add(new BorrowedText(units, isOwnVoice(article)));
            words.add(own);
            rowsOf.add(rows);
        }
        for (int text = 0; text < borrowed.size(); text++) {
            long[] rows = borrowed.get(text).ownVoice() ? new long[0] : rowsOf.get(text);
            List<Token> own = words.get(text);
            for (int i = 0; i < rows.length; i++) {
                if (quotedRows.contains(rows[i])) {
                    borrowed.get(text)
                            .units()
                            .set(own.get(i).start(), own.get(i + ROW - 1).end());
                }
            }
        }
        return borrowed;
    }

    private static boolean isOwnVoice(AnnotatedArticle article) {
        return switch (article.kind().form()) {
            case OPINION, ANALYSIS, INTERVIEW -> true;
            case REPORT, LIVE, SUMMARY, PRESS_RELEASE -> false;
        };
    }

    private static boolean isQuoted(List<Token> words, BitSet units) {
        return words.stream().allMatch(word -> units.get(word.start()));
    }

    private static List<Token> words(AnnotatedArticle article) {
        List<Token> words = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().chars().anyMatch(Character::isLetterOrDigit)) {
                    words.add(token);
                }
            }
        }
        return words;
    }

    /// A number for each row of words, alike for rows of the same words.
    private static long[] rows(List<Token> words) {
        long[] numbers = new long[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            long number = 1;
            String word = words.get(i).text();
            for (int k = 0; k < word.length(); k++) {
                char c = word.charAt(k);
                number = FACTOR * number + (c == '\u2019' ? '\'' : Character.toLowerCase(c));
            }
            numbers[i] = number;
        }
        long[] rows = new long[Math.max(0, numbers.length - ROW + 1)];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < ROW; k++) {
                rows[i] = FACTOR * (rows[i] ^ (rows[i] >>> 29)) + numbers[i + k];
            }
        }
        return rows;
    }
}
