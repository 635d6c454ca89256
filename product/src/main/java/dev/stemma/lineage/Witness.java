package dev.stemma.lineage;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An article of the story as lineage reads it: its words in order, and which it holds.
final class Witness {

    private static final int STEM_LENGTH = 5;

    final AnnotatedArticle article;
    final int number;
    final List<Word> words;
    private final int[] starts;
    /// Which words somebody else than the writer chose.
    final BitSet quoted;

    /// Which words name a source that the text relies on: a credit is no matter of the text's own.
    final BitSet credits;

    private final String name;
    private @Nullable List<Passage> traces;
    private final Map<String, Integer> stems = new HashMap<>();

    /// A word: a token that holds a letter or digit, without possessive endings.
    ///
    /// @param text lower case
    /// @param stem what related forms of the word have in common: the lemma, cut short
    /// @param bits information of meeting it in a news article
    record Word(String text, String stem, double bits, int start, int end, int sentence) {

        /// How telling the word is, in [0, 1]: nothing for grammar, all for what few articles hold and for
        /// numbers.
        double telling() {
            return Character.isDigit(text.charAt(0)) ? 1 : Math.max(0, Math.min(1, (bits - 4) / 5));
        }
    }

    /// @param number its number in the story
    /// @param name what tells it from the other articles of the story in a sentence
    /// @param borrowed the units of its text that somebody else chose
    Witness(AnnotatedArticle article, int number, String name, BitSet borrowed, BackgroundFrequencies background) {
        this.number = number;
        this.name = name;
        this.article = article;
        List<Word> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String text = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                if (token.partOfSpeech() != PartOfSpeech.POSSESSIVE_ENDING
                        && !text.equals("'s")
                        && text.chars().anyMatch(Character::isLetterOrDigit)) {
                    String lemma = token.lemma().toLowerCase(Locale.ROOT);
                    String stem = lemma.length() > STEM_LENGTH ? lemma.substring(0, STEM_LENGTH) : lemma;
                    found.add(
                            new Word(text, stem, background.bits(lemma), token.start(), token.end(), sentence.index()));
                    stems.merge(stem, 1, Integer::sum);
                }
            }
        }
        words = List.copyOf(found);
        starts = words.stream().mapToInt(Word::start).toArray();
        quoted = new BitSet(words.size());
        for (int i = 0; i < starts.length; i++) {
            quoted.set(i, borrowed.get(starts[i]));
        }
        credits = new BitSet(words.size());
        article.sources()
                .forEach(source -> credits.set(
                        wordFrom(source.passage().start()),
                        wordFrom(source.passage().end())));
    }

    String id() {
        return article.id();
    }

    String text() {
        return article.article().text();
    }

    /// How often the article holds words of a stem.
    int count(String stem) {
        return stems.getOrDefault(stem, 0);
    }

    /// The number of the first word that starts at or after a place in the text.
    int wordFrom(int place) {
        int at = Arrays.binarySearch(starts, place);
        return at < 0 ? -at - 1 : at;
    }

    /// The number of words outside quotations.
    int ownWords() {
        return words.size() - quoted.cardinality();
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

    /// The article in words for a reader.
    String named() {
        return name;
    }
}
