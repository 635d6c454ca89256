package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.Optional;
import java.util.Set;

/// Finds who acts in a participle of saying, which has no subject of its own: "..., adding that", "while chanting".
final class Participles {

    private static final Set<String> TOWARDS = Set.of("to", "for", "against", "at");
    private static final Set<String> LINKS = Set.of("while", "before", "after", "and", "then", "when");

    private final Reading reading;
    private final SpeakerPhrases phrases;

    Participles(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /// Who says what the participle at `i` leads to.
    Optional<Span> actor(Frame frame, int i) {
        return beside(frame, i).or(() -> around(frame, i)).or(() -> before(frame, i));
    }

    /// "footage of Kern saying": the person right before the participle, unless something goes to him.
    private Optional<Span> beside(Frame frame, int i) {
        Optional<Span> phrase = phrases.endingAt(frame, i - 1).filter(phrases.kinds::endsInPerson);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int from = i - 1;
        while (from > phrase.get().from() && word(from - 1).tag() != PartOfSpeech.PREPOSITION) {
            from--;
        }
        return from > frame.from() && TOWARDS.contains(word(from - 1).lower())
                ? Optional.empty()
                : Optional.of(new Span(from, i));
    }

    /// "They marched past the hall, where a band played, chanting": set off by a mark, a participle belongs to the
    /// clause that the sentence is built on, however deep the words before it are.
    private Optional<Span> around(Frame frame, int i) {
        Optional<Span> nearest = phrases.parsed.subject(frame, i);
        if (!isSetOff(frame, i)) {
            return nearest;
        }
        int at = word(i).head();
        for (int steps = 0; at >= frame.from() && at < frame.to() && steps < 12; steps++) {
            int head = word(at).head();
            if (head < frame.from() || word(at).relation() == Relation.PARATAXIS || !reading.isNarrative(frame, head)) {
                break;
            }
            at = head;
        }
        if (at < frame.from() || at >= i || !word(at).tag().isVerb() || word(at).quoted()) {
            return nearest;
        }
        return phrases.parsed.subject(frame, at).filter(phrases.kinds::isAgent).or(() -> nearest);
    }

    /// Whether a comma or a dash parts the participle from the words before it.
    private boolean isSetOff(Frame frame, int i) {
        int k = i - 1;
        while (k > frame.from() && (LINKS.contains(word(k).lower()) || word(k).tag() == PartOfSpeech.ADVERB)) {
            k--;
        }
        return k > frame.from() && (word(k).is(",") || Signature.DASHES.contains(word(k).lower()) || word(k).mark());
    }

    /// Who acts in the sentence that a participle hangs on where the grammar does not tell: the subject of the last
    /// finite verb before it that somebody can be the subject of.
    Optional<Span> before(Frame frame, int participle) {
        for (int i = participle - 1; i >= frame.from(); i--) {
            PartOfSpeech tag = word(i).tag();
            boolean finite = tag == PartOfSpeech.VERB_PAST || tag == PartOfSpeech.VERB_PRESENT;
            if (finite && !word(i).quoted() && !phrases.parsed.isRelative(i)) {
                Optional<Span> actor = phrases.parsed.subject(frame, i).filter(phrases.kinds::isAgent);
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
