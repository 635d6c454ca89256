package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import java.util.Set;

/// Tells what a phrase names: somebody who can speak, a person, an office, a text.
final class SpeakerKinds {

    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "their");
    private static final Set<String> AGENTS = WordLists.words("agents");
    private static final Set<String> BODIES = WordLists.words("bodies");
    private static final Set<String> COMPANIES = WordLists.words("companies");
    private static final Set<String> OFFICES = WordLists.words("offices");
    private static final Set<String> DOCUMENTS = WordLists.words("documents");
    private static final Set<String> PRONOUNS = WordLists.words("pronouns");
    private static final Set<String> DETERMINERS = WordLists.words("determiners");

    private final Reading reading;
    private final SpeakerPhrases phrases;

    SpeakerKinds(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /// Whether a phrase speaks of somebody known already: "the mayor", "his lawyer", and "mayor" in a headline or in a
    /// copy that lost its articles.
    boolean isDefinite(Span phrase) {
        Word first = word(phrase.from());
        return DEFINITE.contains(first.lower())
                || first.name() >= 0
                || (!DETERMINERS.contains(first.lower())
                        && word(phrases.head(phrase)).tag() == PartOfSpeech.NOUN);
    }

    /// Whether a phrase names somebody who can speak or think: a name, a pronoun, a body, people by what they do.
    boolean isAgent(Span given) {
        Span phrase = phrases.parsed.named(given);
        int head = phrases.head(phrase);
        Word word = word(head);
        if (word.name() >= 0) {
            NameType type = reading.nameAt(head).type();
            return type != NameType.WORK && type != NameType.EVENT;
        }
        if (PRONOUNS.contains(word.lower())) {
            return !word.is("it") && !word.is("this") && !word.is("that");
        }
        return word.tag() == PartOfSpeech.PROPER_NOUN
                || AGENTS.contains(word.lower())
                || (word.lower().length() > 5
                        && word.lower()
                                .matches(".*(ists?|ians?|[^t]ers|tors?|crats?|men|man|women|woman|ees?|cians?)"));
    }

    /// Whether a noun says what somebody is: an office, a trade, a kind of body.
    boolean isRole(int i) {
        Word word = word(i);
        return word.name() < 0
                && word.tag().isNoun()
                && word.tag() != PartOfSpeech.NOUN_PLURAL
                && !DOCUMENTS.contains(word.lower())
                && (AGENTS.contains(word.lower())
                        || BODIES.contains(word.lower())
                        || COMPANIES.contains(word.lower())
                        || OFFICES.contains(word.lower())
                        || word.lower()
                                .matches(".{2,}(er|or|ist|ian|ant|ent|ess|man|woman|ee|eer|crat|nik|mate|lord)"));
    }

    /// Whether a noun is a text, a picture or figures: something that states without speaking.
    boolean isDocument(int i) {
        return DOCUMENTS.contains(word(i).lower());
    }

    /// Whether the last word of a phrase belongs to the name of a person.
    boolean endsInPerson(Span phrase) {
        Word last = word(phrase.to() - 1);
        return last.name() >= 0 && reading.nameAt(phrase.to() - 1).type() == NameType.PERSON;
    }

    boolean isPerson(Span given) {
        Span phrase = phrases.parsed.named(given);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (word(i).name() >= 0 && reading.nameAt(i).type() == NameType.PERSON) {
                return true;
            }
        }
        return false;
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
