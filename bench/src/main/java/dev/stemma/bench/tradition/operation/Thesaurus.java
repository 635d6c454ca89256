package dev.stemma.bench.tradition.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/// Synonyms by sense, out of WordNet 3.1 (Fellbaum 1998).
public final class Thesaurus {

    private final Dictionary dictionary;

    private Thesaurus(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Loads WordNet from its jar; about half a second.
    public static Thesaurus load() {
        try {
            return new Thesaurus(Dictionary.getDefaultResourceInstance());
        } catch (JWNLException broken) {
            throw new IllegalStateException("WordNet is on the class path but cannot be read", broken);
        }
    }

    /// A word's base form with its senses.
    ///
    /// @param lemma the base form
    /// @param partOfSpeech what it was looked up as
    /// @param senses synonyms other than the word itself, sense by sense, the most usual sense first; a sense
    ///     without a synonym is an empty list
    public record Entry(String lemma, PartOfSpeech partOfSpeech, List<List<String>> senses) {}

    /// The open classes of words.
    public enum PartOfSpeech {
        NOUN(POS.NOUN),
        VERB(POS.VERB),
        ADJECTIVE(POS.ADJECTIVE),
        ADVERB(POS.ADVERB);

        private final POS key;

        PartOfSpeech(POS key) {
            this.key = key;
        }
    }

    /// The entry of a word as it is written, whatever its inflection.
    public synchronized Optional<Entry> find(PartOfSpeech partOfSpeech, String word) {
        try {
            IndexWord found = dictionary.lookupIndexWord(partOfSpeech.key, word);
            if (found == null) {
                return Optional.empty();
            }
            List<List<String>> senses = new ArrayList<>();
            for (Synset sense : found.getSenses()) {
                senses.add(sense.getWords().stream()
                        .map(Word::getLemma)
                        .map(lemma -> lemma.replace('_', ' '))
                        .filter(lemma -> lemma.matches("[a-z]+(?:[ -][a-z]+){0,2}"))
                        .filter(lemma -> !lemma.equals(found.getLemma()))
                        .toList());
            }
            return Optional.of(new Entry(found.getLemma(), partOfSpeech, senses));
        } catch (JWNLException broken) {
            throw new IllegalStateException("WordNet cannot be read for " + word, broken);
        }
    }
}
