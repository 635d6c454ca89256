package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.annotate.quote.Cues.Form;
import dev.stemma.annotate.quote.Cues.Takes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that find cue and speaker of one quotation from the words around it, strongest first.
final class QuotationRules {

    private static final int REACH_AFTER = 45;
    private static final int REACH_BEFORE = 30;
    private static final Set<String> COMMENT_NOUNS =
            Set.of("comment", "comments", "commentary", "remark", "remarks", "statement", "opinion", "assessment");

    private final Reading reading;
    private final SpeakerPhrases phrases;

    QuotationRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /// Cue and speaker of a quotation that stands as words `inside` in the frame.
    Optional<Attribution> attribute(Frame frame, Span inside) {
        return cueAfter(frame, inside)
                .or(() -> cueBefore(frame, inside))
                .or(() -> accordingTo(frame, inside))
                .or(() -> nounForCue(frame, inside));
    }

    /// “...,” said X. “...,” X said.
    private Optional<Attribution> cueAfter(Frame frame, Span inside) {
        int start = wordAfter(frame, inside);
        boolean ended = endsClause(inside);
        for (int i = start; i < frame.to() && i - start < REACH_AFTER && !word(i).quoted(); i++) {
            if (word(i).is(";") || word(i).is(":")) {
                break;
            }
            Optional<Cue> cue = speech(i);
            if (cue.isEmpty()) {
                continue;
            }
            Optional<Span> speaker;
            if (i == start) {
                speaker = phrases.after(frame, i);
            } else {
                speaker = phrases.before(frame, i).filter(span -> span.from() >= inside.to());
                if (speaker.isPresent() && !ended && speaker.get().from() > start) {
                    speaker = Optional.empty();
                }
            }
            if (speaker.isPresent() && (ended || endsAfterCue(frame, i, speaker.get()))) {
                return Optional.of(new Attribution(
                        "cue after quotation", List.of(inside), speaker, Optional.of(new Span(i, i + 1)), 0.97));
            }
            if (!ended) {
                break;
            }
        }
        return Optional.empty();
    }

    /// X said: “...”. X told the station on Friday, “...”. X shrugged, adding, “...”.
    private Optional<Attribution> cueBefore(Frame frame, Span inside) {
        int end = inside.from();
        while (end > frame.from()
                && (word(end - 1).mark()
                        && word(end - 1).quotation() == word(inside.from()).quotation())) {
            end--;
        }
        int last = end - 1;
        boolean separated = false;
        while (last >= frame.from()
                && !word(last).quoted()
                && (word(last).is(",")
                        || word(last).is(":")
                        || word(last).is("that")
                        || word(last).is("—")
                        || word(last).is("-"))) {
            separated = true;
            last--;
        }
        int reach = separated ? REACH_BEFORE : 1;
        for (int k = last; k >= frame.from() && last - k < reach && !word(k).quoted(); k--) {
            if (word(k).is(";") || word(k).is(":")) {
                break;
            }
            Optional<Cue> cue = speech(k);
            if (cue.isEmpty()) {
                continue;
            }
            Optional<Span> speaker = phrases.before(frame, k);
            if (speaker.isEmpty() && cue.get().forms().contains(Form.GERUND)) {
                speaker = mainSubject(frame, k);
            } else if (speaker.isEmpty() && k < last) {
                speaker = phrases.after(frame, k);
            }
            if (speaker.isPresent()) {
                return Optional.of(new Attribution(
                        "cue before quotation", List.of(inside), speaker, Optional.of(new Span(k, k + 1)), 0.95));
            }
        }
        return Optional.empty();
    }

    /// “...,” according to X.
    private Optional<Attribution> accordingTo(Frame frame, Span inside) {
        int start = wordAfter(frame, inside);
        if (start + 2 < frame.to()
                && word(start).is("according")
                && word(start + 1).is("to")) {
            return phrases.startingAt(frame, start + 2)
                    .map(speaker -> new Attribution(
                            "according to",
                            List.of(inside),
                            Optional.of(speaker),
                            Optional.of(new Span(start, start + 2)),
                            0.95));
        }
        return Optional.empty();
    }

    /// “...,” X, a scholar in Y, commentary. Copies through another language make nouns of verbs.
    private Optional<Attribution> nounForCue(Frame frame, Span inside) {
        if (!endsClause(inside)) {
            return Optional.empty();
        }
        int start = wordAfter(frame, inside);
        for (int i = start + 1; i < frame.to() && i - start < REACH_AFTER && !word(i).quoted(); i++) {
            boolean last = i + 1 == frame.to() || !word(i + 1).isWord();
            if (last && COMMENT_NOUNS.contains(word(i).lower())) {
                int at = i;
                return phrases.startingAt(frame, start)
                        .map(speaker -> new Attribution(
                                "noun for cue",
                                List.of(inside),
                                Optional.of(speaker),
                                Optional.of(new Span(at, at + 1)),
                                0.8));
            }
        }
        return Optional.empty();
    }

    /// The subject that a participle such as "adding" shares with the verb before it.
    private Optional<Span> mainSubject(Frame frame, int cue) {
        for (int i = cue - 1; i > frame.from(); i--) {
            if (word(i).quoted()) {
                continue;
            }
            Optional<Cue> verb = Cues.find(word(i).lower());
            if (verb.isPresent() && !verb.get().forms().contains(Form.GERUND)) {
                Optional<Span> subject = phrases.before(frame, i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return phrases.startingAt(frame, frame.from());
    }

    /// A finite form or participle of a verb that takes words in quotation marks.
    private Optional<Cue> speech(int i) {
        return Cues.find(word(i).lower())
                .filter(cue -> cue.takes(Takes.SPEECH) || cue.takes(Takes.THOUGHT))
                .filter(cue -> !cue.forms().equals(Set.of(Form.BASE))
                        || i == 0
                        || !word(i - 1).is("to"))
                .filter(cue -> word(i).name() < 0 && !word(i).tag().isNoun());
    }

    /// The first word after the closing mark and a comma.
    private int wordAfter(Frame frame, Span inside) {
        int start = inside.to();
        while (start < frame.to() && (word(start).mark() || word(start).is(","))) {
            start++;
        }
        return start;
    }

    /// Whether the quoted words end with a mark that ends a clause.
    private boolean endsClause(Span inside) {
        Word last = word(inside.to() - 1);
        if (!last.isWord()) {
            return true;
        }
        int next = inside.to();
        while (next < reading.words.size() && word(next).mark()) {
            next++;
        }
        return next < reading.words.size() && word(next).is(",");
    }

    private boolean endsAfterCue(Frame frame, int cue, Span speaker) {
        int end = Math.max(cue + 1, speaker.to());
        return end >= frame.to() || !word(end).isWord();
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
