package dev.stemma.lineage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An article of the story as lineage reads it: its words in order, and which it holds.
final class Witness {

    final AnnotatedArticle article;
    final int number;
    final List<Word> words;
    private final int[] starts;
    private @Nullable List<Passage> traces;
    private final Map<String, Integer> counts = new HashMap<>();

    /// A word: a token that holds a letter or digit, without possessive endings.
    ///
    /// @param text lower case
    record Word(String text, String lemma, int start, int end, int sentence) {}

    /// @param number its number in the story
    Witness(AnnotatedArticle article, int number) {
        this.number = number;
        this.article = article;
        List<Word> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String text = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                if (token.partOfSpeech() != PartOfSpeech.POSSESSIVE_ENDING
                        && !text.equals("'s")
                        && text.chars().anyMatch(Character::isLetterOrDigit)) {
                    found.add(new Word(text, token.lemma(), token.start(), token.end(), sentence.index()));
                    counts.merge(text, 1, Integer::sum);
                }
            }
        }
        words = List.copyOf(found);
        starts = words.stream().mapToInt(Word::start).toArray();
    }

    String id() {
        return article.id();
    }

    String text() {
        return article.article().text();
    }

    /// How often the article holds a word, in lower case.
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /// The number of the first word that starts at or after a place in the text.
    int wordFrom(int place) {
        int at = Arrays.binarySearch(starts, place);
        return at < 0 ? -at - 1 : at;
    }

    /// The number of words in a passage.
    int wordsIn(Passage passage) {
        return wordFrom(passage.end()) - wordFrom(passage.start());
    }

    /// The sentence that holds a place in the text, or the last one before it.
    int sentenceAt(int place) {
        List<Sentence> sentences = article.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where the text is broken as a machine breaks it.
    List<Passage> traces() {
        if (traces == null) {
            traces = List.copyOf(BrokenText.traces(this));
        }
        return traces;
    }

    /// The article in words for a reader: its outlet, its headline or its input.
    String named() {
        return article.article()
                .outlet()
                .map(outlet -> outlet.name())
                .or(() -> article.article().title())
                .orElse(article.article().input());
    }
}
