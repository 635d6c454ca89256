package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;

/// One sentence of an article with all that comparing needs to know of it.
///
/// @param number its number in the story, in order of articles and of reading
/// @param article the number of its article in the story
/// @param sentence its number in the article
/// @param paragraph the number of its paragraph
/// @param passage where it stands
/// @param text its words
/// @param tokens its tokens
/// @param terms its content lemmas with their information in bits
/// @param bits the sum of that information
/// @param names numbers of the names in it, into the story's list of names
/// @param quantities the numbers in it
/// @param dates the dates in it
/// @param quotes the quotes whose content overlaps it
/// @param negated whether it holds a word of negation
record Statement(
        int number,
        int article,
        int sentence,
        int paragraph,
        Passage passage,
        String text,
        List<Token> tokens,
        NavigableMap<String, Double> terms,
        double bits,
        NavigableSet<Integer> names,
        List<Quantity> quantities,
        List<DateMention> dates,
        List<Quote> quotes,
        boolean negated) {

    /// Words with less information than this say little by themselves, in bits.
    private static final double TELLING_BITS = 2.0;

    /// Information that both hold, in bits.
    double sharedBits(Statement other) {
        NavigableMap<String, Double> smaller = terms.size() <= other.terms.size() ? terms : other.terms;
        NavigableMap<String, Double> larger = terms.size() <= other.terms.size() ? other.terms : terms;
        double sum = 0;
        for (var entry : smaller.entrySet()) {
            if (larger.containsKey(entry.getKey())) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    /// Number of the first token that ends after the offset.
    int tokenAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /// Whether the word at a token says something by itself.
    boolean isTelling(int token) {
        return terms.getOrDefault(tokens.get(token).lemma(), 0.0) >= TELLING_BITS;
    }
}
