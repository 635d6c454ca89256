package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.Optional;

/// Finds phrases by the tree of the sentence: the subject of a verb, and a noun with what belongs to it.
final class ParsedPhrases {

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final SpeakerTimes times;

    ParsedPhrases(Reading reading, SpeakerPhrases phrases, SpeakerTimes times) {
        this.reading = reading;
        this.phrases = phrases;
        this.times = times;
    }

    /// The subject of a verb with what belongs to it, outside quotation marks and without insertions. What stands
    /// before a colon is no subject of a verb behind it: "The Latest: Orlov says".
    Optional<Span> subject(Frame frame, int verb) {
        return reading.tree
                .subject(verb)
                .filter(subject -> reading.isNarrative(frame, subject)
                        && !word(subject).tag().isVerb()
                        && !isParted(subject, verb))
                .map(subject -> phraseOf(frame, subject, verb))
                .filter(span -> !isOfInsertion(frame, span, verb))
                .flatMap(times::without);
    }

    /// "Kern, who was at the port, said": the relative pronoun of an insertion that is closed before the verb.
    private boolean isOfInsertion(Frame frame, Span subject, int verb) {
        int close = verb - 1;
        while (close > subject.to() && phrases.isBetweenSubjectAndVerb(close)) {
            close--;
        }
        boolean set = subject.from() > frame.from()
                && word(subject.from()).is("who")
                && word(subject.from() - 1).is(",")
                && close > subject.to()
                && word(close).is(",");
        if (!set) {
            return false;
        }
        for (int i = subject.to(); i < close; i++) {
            PartOfSpeech tag = word(i).tag();
            if (tag == PartOfSpeech.VERB_PAST || tag == PartOfSpeech.VERB_PRESENT || tag == PartOfSpeech.MODAL) {
                return true;
            }
        }
        return false;
    }

    private boolean isParted(int subject, int verb) {
        int brackets = 0;
        for (int i = Math.min(subject, verb) + 1; i < Math.max(subject, verb); i++) {
            if (!word(i).quoted() && (word(i).is(":") || word(i).is(";"))) {
                return true;
            }
            brackets += word(i).is("(") ? 1 : word(i).is(")") ? -1 : 0;
        }
        return brackets != 0;
    }

    /// The phrase that a relative pronoun stands for; any other phrase itself.
    Span named(Span phrase) {
        if (phrase.to() - phrase.from() == 1) {
            int antecedent = reading.tree.antecedent(phrase.from());
            if (antecedent != phrase.from()) {
                return phraseOf(new Frame(0, reading.words.size()), antecedent, phrase.from());
            }
        }
        return phrase;
    }

    /// Whether a verb belongs to a clause that describes a noun.
    boolean isRelative(int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            if (word(at).relation() == Relation.RELATIVE_CLAUSE) {
                return true;
            }
            at = word(at).relation() == Relation.AUXILIARY || word(at).relation() == Relation.CONJUNCT
                    ? word(at).head()
                    : -1;
        }
        return false;
    }

    /// A noun with what belongs to it, without insertions.
    Span phraseOf(Frame frame, int noun, int verb) {
        int from = noun;
        int to = noun + 1;
        int least = Math.max(frame.from(), reading.tree.first(noun));
        int most = Math.min(frame.to() - 1, reading.tree.last(noun));
        while (from > least && !word(from - 1).is(",") && !word(from - 1).quoted() && from - 1 != verb) {
            from--;
        }
        while (to <= most
                && (word(to).isWord() || phrases.isPossessive(to))
                && !word(to).quoted()
                && to != verb
                && (word(to).relation() != Relation.RELATIVE_CLAUSE || isShortDescription(noun, to))
                && !word(to).is("to")
                && !word(to).is("who")
                && !word(to).is("which")
                && !word(to).is("that")) {
            to++;
        }
        while (from > frame.from()
                && word(from).name() >= 0
                && word(from - 1).name() == word(from).name()) {
            from--;
        }
        while (to < frame.to()
                && word(to - 1).name() >= 0
                && word(to).name() == word(to - 1).name()) {
            to++;
        }
        return new Span(from, to);
    }

    /// "a study commissioned by the council": a participle right behind the noun says which.
    private boolean isShortDescription(int noun, int participle) {
        return participle == noun + 1
                && word(participle).tag() == PartOfSpeech.VERB_PARTICIPLE
                && reading.tree.child(participle, Relation.AUXILIARY).isEmpty();
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
