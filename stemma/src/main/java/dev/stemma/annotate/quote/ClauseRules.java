package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.annotate.quote.Cues.Form;
import dev.stemma.annotate.quote.Cues.Takes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that find words given to a speaker outside quotation marks.
final class ClauseRules {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");

    private final Reading reading;
    private final SpeakerPhrases phrases;

    ClauseRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /// What the clause around the cue at `i` gives to a speaker.
    Optional<Attribution> attribute(Frame frame, int i) {
        if (word(i).is("according") && i + 2 < frame.to() && word(i + 1).is("to")) {
            return accordingTo(frame, i);
        }
        Optional<Cue> cue = Cues.find(word(i).lower())
                .filter(c -> c.takes(Takes.SPEECH) || c.takes(Takes.THOUGHT))
                .filter(c -> c.forms().contains(Form.PAST)
                        || c.forms().contains(Form.PRESENT)
                        || c.forms().contains(Form.BASE))
                .filter(c -> word(i).name() < 0 && !word(i).tag().isNoun())
                .filter(c -> i == frame.from() || !word(i - 1).is("to"));
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        return parenthetical(frame, i).or(() -> clauseAfter(frame, i));
    }

    /// C, X said on Monday. C, said X. C1, X said, C2.
    private Optional<Attribution> parenthetical(Frame frame, int i) {
        Optional<Span> before = phrases.before(frame, i);
        int start = before.map(Span::from).orElse(i);
        if (start == frame.from() || !word(start - 1).is(",")) {
            return Optional.empty();
        }
        Optional<Span> speaker = before.isPresent() ? before : phrases.after(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.max(i + 1, speaker.get().to());
        if (end < frame.to() && before.isPresent() && word(end).isWord() && !isAside(end)) {
            return Optional.empty();
        }
        int from = frame.from();
        int to = start - 1;
        if (to <= from) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>();
        content.add(new Span(from, to));
        if (end < frame.to() && word(end).is(",")) {
            int tail = trimmedEnd(frame.from(), frame.to());
            if (tail > end + 1 && before.isPresent()) {
                content.add(new Span(end + 1, tail));
            }
        }
        return Optional.of(
                new Attribution("clause before cue", content, speaker, Optional.of(new Span(i, i + 1)), 0.85));
    }

    /// X said on Monday that C.
    private Optional<Attribution> clauseAfter(Frame frame, int i) {
        Optional<Span> speaker = phrases.before(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int end = trimmedEnd(i + 1, frame.to());
        int start = i + 1;
        boolean that = false;
        for (int k = i + 1; k < end && k - i < 14; k++) {
            if (word(k).is("that") || word(k).is("whether") || word(k).is("how") || word(k).is("why")) {
                start = k;
                that = true;
                break;
            }
            if (word(k).quoted() || (Cues.find(word(k).lower()).isPresent() && word(k).name() < 0)) {
                break;
            }
        }
        if (!that) {
            while (start < end
                    && (DAYS.contains(word(start).lower())
                            || (word(start).is("on")
                                    && start + 1 < end
                                    && DAYS.contains(word(start + 1).lower()))
                            || word(start).is(",")
                            || word(start).is(":"))) {
                start++;
            }
            if (!word(i).lower()
                    .matches(
                            "sa(id|ys|y)|believes?|believed|thinks?|thought|claim(s|ed)?|argued?|argues|noted?|notes|adds|added|warned|warns|insists?|insisted")) {
                return Optional.empty();
            }
        }
        if (end - start < 2) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                "clause after cue",
                List.of(new Span(start, end)),
                speaker,
                Optional.of(new Span(i, i + 1)),
                that ? 0.85 : 0.7));
    }

    /// According to X, C. C, according to X.
    private Optional<Attribution> accordingTo(Frame frame, int i) {
        Optional<Span> speaker = phrases.startingAt(frame, i + 2);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> cue = Optional.of(new Span(i, i + 2));
        int tail = trimmedEnd(frame.from(), frame.to());
        boolean opens = i == frame.from() || i == frame.from() + 1;
        if (opens) {
            for (int k = speaker.get().to(); k < tail; k++) {
                if (word(k).is(",") && k + 1 < tail && closesInsertion(k, tail)) {
                    return Optional.of(
                            new Attribution("according to", List.of(new Span(k + 1, tail)), speaker, cue, 0.9));
                }
            }
            return Optional.empty();
        }
        int to = word(i - 1).is(",") ? i - 1 : i;
        if (to <= frame.from()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution("according to", List.of(new Span(frame.from(), to)), speaker, cue, 0.9));
    }

    /// "According to X, an analyst in Y, C": whether the comma at `k` is the last before the statement.
    private boolean closesInsertion(int k, int tail) {
        String next = word(k + 1).lower();
        if (!next.equals("a")
                && !next.equals("an")
                && !next.equals("the")
                && word(k + 1).isCapitalized()) {
            return true;
        }
        for (int j = k + 1; j < tail; j++) {
            if (word(j).is(",")) {
                return !(next.equals("a") || next.equals("an") || isRole(k + 1, j));
            }
        }
        return true;
    }

    private boolean isRole(int from, int to) {
        return to - from <= 14
                && word(from).name() < 0
                && !word(from).isCapitalized()
                && !word(from).is("the")
                && !word(from).is("it")
                && !word(from).is("he")
                && !word(from).is("they");
    }

    private boolean isAside(int i) {
        return DAYS.contains(word(i).lower())
                || Set.of(
                                "in", "on", "at", "to", "during", "after", "when", "while", "of", "as", "about", "late",
                                "early", "this", "last", "via")
                        .contains(word(i).lower());
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from
                && !word(end - 1).isWord()
                && !word(end - 1).mark()
                && !word(end - 1).is("%")) {
            end--;
        }
        return end;
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
