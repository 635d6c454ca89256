package dev.stemma.story;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.PublicationDate;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// What the articles of a run are about: a vector of weighted words and a day for each.
///
/// A word's weight is the square root of its information, so that each shared word adds its information to the
/// similarity; repeated words count logarithmically, words of the headline twice.
final class ArticleTerms {

    private static final double HEADLINE_WORD = 2;

    /// A word that no other article ever had is a slip as often as it is telling.
    private static final double MOST_BITS = 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Double> information = new HashMap<>();
    private final List<TermVector> vectors = new ArrayList<>();
    private final List<OptionalLong> days = new ArrayList<>();
    private final ToDoubleFunction<String> bits;
    private final double commonBits;

    private ArticleTerms(ToDoubleFunction<String> bits, double commonBits) {
        this.bits = bits;
        this.commonBits = commonBits;
    }

    static ArticleTerms of(List<AnnotatedArticle> articles, ToDoubleFunction<String> bits, StorySettings settings) {
        ArticleTerms terms = new ArticleTerms(bits, settings.commonBits());
        for (AnnotatedArticle article : articles) {
            terms.vectors.add(terms.unit(terms.countsOf(article)));
            terms.days.add(
                    article.article().published().map(ArticleTerms::dayOf).orElse(OptionalLong.empty()));
        }
        return terms;
    }

    int size() {
        return vectors.size();
    }

    TermVector vector(int article) {
        return vectors.get(article);
    }

    OptionalLong day(int article) {
        return days.get(article);
    }

    /// The vector of a few words, over the same terms.
    TermVector vectorOf(List<String> words) {
        Map<String, Double> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1.0, Double::sum));
        return unit(counts);
    }

    /// The vector of a whole article, over the same terms.
    TermVector vectorOf(AnnotatedArticle article) {
        return unit(countsOf(article));
    }

    private Map<String, Double> countsOf(AnnotatedArticle article) {
        Map<String, Double> counts = new HashMap<>();
        Map<String, String> lemmas = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isWord(token.text())) {
                    counts.merge(token.lemma(), 1.0, Double::sum);
                    lemmas.putIfAbsent(token.text().toLowerCase(Locale.ROOT), token.lemma());
                }
            }
        }
        for (String word : wordsOf(article.article().title().orElse(""))) {
            counts.merge(lemmas.getOrDefault(word, word), HEADLINE_WORD, Double::sum);
        }
        return counts;
    }

    private TermVector unit(Map<String, Double> counts) {
        SortedMap<Integer, Double> weighted = new TreeMap<>();
        new TreeMap<>(counts).forEach((word, count) -> {
            double value = information.computeIfAbsent(word, w -> Math.min(MOST_BITS, bits.applyAsDouble(w)));
            if (value >= commonBits) {
                int number = numbers.computeIfAbsent(word, w -> numbers.size());
                weighted.put(number, (1 + Math.log(count)) * Math.sqrt(value));
            }
        });
        return TermVector.unit(weighted);
    }

    /// Runs of letters and digits in lower case.
    static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /// The day of a date that is exact to the day; a vaguer date tells too little.
    private static OptionalLong dayOf(PublicationDate date) {
        if (date.value().length() < 10) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(LocalDate.parse(date.value().substring(0, 10)).toEpochDay());
    }
}
