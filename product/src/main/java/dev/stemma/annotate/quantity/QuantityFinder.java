package dev.stemma.annotate.quantity;

import dev.stemma.annotate.date.DateFinder;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the numbers of an article with their unit, their hedge and what they count.
///
/// Numbers that are part of a date, a time or a name ("G7", "Section 8", "Flight 370") are no quantities; durations
/// are. Linear in the number of tokens. Safe for use by several threads.
public final class QuantityFinder {

    /// The quantities of an article, in reading order and not overlapping.
    public List<Quantity> find(TokenizedArticle article) {
        return find(article, new DateFinder().find(article));
    }

    /// The quantities of an article whose dates are known already, in reading order and not overlapping.
    public List<Quantity> find(TokenizedArticle article, List<DateMention> dates) {
        List<Passage> taken = dates.stream()
                .filter(date -> date.type() != DateMention.Type.DURATION)
                .map(DateMention::passage)
                .toList();
        boolean english = article.article().language().toLowerCase(Locale.ROOT).startsWith("en");
        List<Quantity> quantities = new ArrayList<>();
        int date = 0;
        for (Sentence sentence : article.sentences()) {
            while (date < taken.size() && taken.get(date).end() <= sentence.start()) {
                date++;
            }
            int end = date;
            while (end < taken.size() && taken.get(end).start() < sentence.end()) {
                end++;
            }
            quantities.addAll(new SentenceScanner(article, sentence, taken.subList(date, end), english).scan());
        }
        return List.copyOf(quantities);
    }
}
