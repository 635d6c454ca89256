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

/// Makes the profiles of articles: a vector of weighted words and a day for each.
///
/// A word's weight is the square root of its information, so that each shared word adds its information to the
/// similarity; repeated words count logarithmically, words of the headline twice. The information is that in news at
/// large: it does not hang on what else is read, so that an article's profile never changes.
final class Profiler {

    private static final double HEADLINE_WORD = 2;

    /// A word that no other article ever had is a slip as often as it is telling.
    private static final double MOST_BITS = 12;

    private final ToDoubleFunction<String> bits;
    private final double commonBits;

    Profiler(ToDoubleFunction<String> bits, StorySettings settings) {
        this.bits = bits;
        this.commonBits = settings.commonBits();
    }

    Profile profile(AnnotatedArticle article) {
        return new Profile(
                unit(countsOf(article)),
                article.article().published().map(Profiler::dayOf).orElse(OptionalLong.empty()));
    }

    /// The vector of a few words, over the same terms.
    TermVector vectorOf(List<String> words) {
        Map<String, Double> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1.0, Double::sum));
        return unit(counts);
    }

    private static Map<String, Double> countsOf(AnnotatedArticle article) {
        Map<String, Double> counts = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isWord(token.text())) {
                    counts.merge(token.lemma(), 1.0, Double::sum);
                }
            }
        }
        Map<String, String> lemmas = lemmasOf(article);
        for (String word : wordsOf(article.article().title().orElse(""))) {
            counts.merge(lemmas.getOrDefault(word, word), HEADLINE_WORD, Double::sum);
        }
        return counts;
    }

    /// The dictionary forms of an article's words, by the words in lower case.
    static Map<String, String> lemmasOf(AnnotatedArticle article) {
        Map<String, String> lemmas = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                lemmas.putIfAbsent(token.text().toLowerCase(Locale.ROOT), token.lemma());
            }
        }
        return lemmas;
    }

    private TermVector unit(Map<String, Double> counts) {
        SortedMap<Long, Double> weighted = new TreeMap<>();
        counts.forEach((word, count) -> {
            double value = Math.min(MOST_BITS, bits.applyAsDouble(word));
            if (value >= commonBits) {
                weighted.put(termOf(word), (1 + Math.log(count)) * Math.sqrt(value));
            }
        });
        return TermVector.unit(weighted);
    }

    /// The term of a word: a hash of 64 bits (FNV-1a), so that two words of a collection meet in one term never in
    /// practice.
    static long termOf(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
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

    static boolean isWord(String text) {
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
