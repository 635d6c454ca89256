package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Takes;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules for a quotation that ends a sentence of its own: who said it stands in the sentence after it.
final class SentenceAfterRules {

    private static final int REACH = 25;
    private static final Set<String> CRIES = Set.of("?", "!", "…", "...", "—", "–", "-", "--");

    private final Reading reading;
    private final SpeakerPhrases phrases;

    SentenceAfterRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /// Cue and speaker of a quotation in the frame after it.
    Optional<Attribution> attribute(Frame after, Span inside) {
        return tornCue(after, inside).or(() -> cueOfCry(after, inside)).or(() -> signed(after, inside));
    }

    /// “....” X said. The sentence after a quotation holds nothing but its cue and speaker.
    Optional<Attribution> tornCue(Frame after, Span inside) {
        return isSameParagraph(after, inside)
                ? loneCue(after)
                        .flatMap(cue -> phrases.parsed
                                .subject(after, cue)
                                .or(() -> phrases.before(after, cue))
                                .or(() -> phrases.after(after, cue))
                                .map(speaker -> attribution("torn cue", inside, speaker, cue)))
                : Optional.empty();
    }

    /// The cue of a sentence that says who spoke but not what: "The minister said on Monday."
    private Optional<Integer> loneCue(Frame frame) {
        if (frame.to() - frame.from() > 14 || word(frame.from()).quoted()) {
            return Optional.empty();
        }
        for (int i = frame.from(); i < frame.to(); i++) {
            if (reading.speechAt(i).filter(cue -> cue.takes(Takes.SPEECH)).isEmpty()
                    || !word(i).tag().isVerb()) {
                continue;
            }
            for (int k = i + 1; k < frame.to(); k++) {
                if (word(k).quoted()
                        || word(k).tag().isVerb()
                        || word(k).tag() == PartOfSpeech.MODAL
                        || word(k).is("that")
                        || word(k).is(":")) {
                    return Optional.empty();
                }
            }
            return hasObject(i) ? Optional.empty() : Optional.of(i);
        }
        return Optional.empty();
    }

    private boolean hasObject(int cue) {
        return reading.tree.childAfter(cue, Relation.OBJECT).isPresent();
    }

    /// “...?” X asked, pointing at the door. Where a comma would close what is said, a question, a cry and what breaks
    /// off have a mark of their own, and the cue behind looks like a new sentence.
    private Optional<Attribution> cueOfCry(Frame after, Span inside) {
        if (!isSameParagraph(after, inside) || !CRIES.contains(lastMark(inside))) {
            return Optional.empty();
        }
        for (int i = after.from(); i < after.to() && i - after.from() < REACH && !word(i).quoted(); i++) {
            if (word(i).is(":") || word(i).is(";")) {
                return Optional.empty();
            }
            if (reading.speechAt(i).filter(cue -> cue.takes(Takes.SPEECH)).isEmpty()) {
                continue;
            }
            int cue = i;
            Optional<Span> speaker = phrases.parsed.subject(after, i).or(() -> phrases.before(after, cue));
            return speaker.filter(span -> span.from() == after.from() && span.to() <= cue && !saysMore(after, cue))
                    .map(span -> attribution("cue of a cry", inside, span, cue));
        }
        return Optional.empty();
    }

    /// Whether a cue is followed by what is said rather than by how or to whom.
    private boolean saysMore(Frame frame, int cue) {
        int next = cue + 1;
        if (next >= frame.to() || word(next).is(",") || !word(next).isWord()) {
            return next < frame.to() && (word(next).is(":") || word(next).quoted());
        }
        boolean told = Extents.TELLING.contains(word(cue).lower());
        return word(next).quoted()
                || word(next).is("that")
                || reading.tree.childAfter(cue, Relation.CLAUSAL_COMPLEMENT).isPresent()
                || (hasObject(cue) && !told);
    }

    /// “....” — X. In a row of voices each is signed with a name.
    private Optional<Attribution> signed(Frame after, Span inside) {
        return Signature.at(reading.words, after.from(), after.to())
                .map(speaker -> new Attribution(
                        "signed after quotation", List.of(inside), Optional.of(speaker), Optional.empty(), 0.85));
    }

    private String lastMark(Span inside) {
        int last = inside.to() - 1;
        while (last > inside.from() && word(last).mark()) {
            last--;
        }
        return word(last).lower();
    }

    private boolean isSameParagraph(Frame after, Span inside) {
        return word(after.from()).paragraph() == word(inside.from()).paragraph();
    }

    private static Attribution attribution(String rule, Span inside, Span speaker, int cue) {
        return new Attribution(rule, List.of(inside), Optional.of(speaker), Optional.of(new Span(cue, cue + 1)), 0.85);
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
