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

    /// Uses of a word in one sense in the texts that WordNet counted.
    private static final int OFTEN = 8;

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
    /// @param usual those synonyms of the most usual sense that are themselves often used in it
    public record Entry(String lemma, PartOfSpeech partOfSpeech, List<List<String>> senses, List<String> usual) {}

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
                senses.add(synonyms(sense, found.getLemma(), 0));
            }
            List<String> usual = found.getSenses().isEmpty()
                    ? List.of()
                    : synonyms(found.getSenses().getFirst(), found.getLemma(), OFTEN);
            return Optional.of(new Entry(found.getLemma(), partOfSpeech, senses, usual));
        } catch (JWNLException broken) {
            throw new IllegalStateException("WordNet cannot be read for " + word, broken);
        }
    }

    private static List<String> synonyms(Synset sense, String lemma, int leastUses) {
        return sense.getWords().stream()
                .filter(word -> word.getUseCount() >= leastUses)
                .map(Word::getLemma)
                .map(other -> other.replace('_', ' '))
                .filter(other -> other.matches("[a-z]+(?:[ -][a-z]+){0,2}"))
                .filter(other -> !other.equals(lemma))
                .toList();
    }
}
