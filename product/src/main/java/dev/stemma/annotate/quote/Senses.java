package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.annotate.quote.Cues.Takes;
import dev.stemma.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Tells speech from attitude and from what documents state, by the cue and by what the speaker is.
final class Senses {

    private static final Set<String> SPOKEN_STANCES = WordLists.words("stances that are spoken");
    private static final Set<String> SPOKEN_NOUNS = WordLists.words("nouns of speech");

    private final Reading reading;
    private final SpeakerPhrases phrases;

    Senses(Reading reading) {
        this.reading = reading;
        this.phrases = new SpeakerPhrases(reading);
    }

    /// The sense of an attribution. Words in quotation marks were uttered, whatever verb leads to them.
    QuoteSense of(Attribution attribution, QuoteKind kind) {
        if (attribution.speaker().map(this::isDocument).orElse(false)) {
            return QuoteSense.DOCUMENT;
        }
        if (kind != QuoteKind.INDIRECT) {
            return QuoteSense.SPEECH;
        }
        return attribution.cue().map(cue -> isSpeech(attribution.rule(), cue)).orElse(true)
                ? QuoteSense.SPEECH
                : QuoteSense.ATTITUDE;
    }

    private boolean isSpeech(String rule, Span at) {
        Word word = reading.word(at.from());
        if (word.is("according")) {
            return true;
        }
        Optional<Cue> cue = reading.cueAt(at.from());
        if (cue.isEmpty() || word.tag().isNoun() || word.tag() == PartOfSpeech.ADJECTIVE) {
            return SPOKEN_NOUNS.contains(word.lower());
        }
        Cue verb = cue.get();
        return switch (rule) {
            case "stance" -> SPOKEN_STANCES.contains(verb.lemma());
            case "intent" -> verb.takes(Takes.SPEECH);
            default -> verb.takes(Takes.SPEECH) || verb.takes(Takes.NAMING) || verb.takes(Takes.DIRECTIVE);
        };
    }

    private boolean isDocument(Span given) {
        Span phrase = phrases.parsed.named(given);
        int head = phrases.head(phrase);
        if (reading.word(head).name() >= 0) {
            return reading.nameAt(head).type() == NameType.WORK;
        }
        return phrases.kinds.isDocument(head);
    }
}
