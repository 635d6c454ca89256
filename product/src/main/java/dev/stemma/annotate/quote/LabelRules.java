package dev.stemma.annotate.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The rule for transcripts and interviews: a paragraph that starts with the speaker's name, or Q and A, and a colon.
final class LabelRules {

    static final String NAME = "speaker's label";

    private static final Set<String> NOT_SPEAKERS = WordLists.words("labels that are no speakers");

    private final Reading reading;

    LabelRules(Reading reading) {
        this.reading = reading;
    }

    /// "CHAIR: The meeting is open."
    Optional<Attribution> attribute(Frame frame) {
        int start = frame.from();
        while (start < frame.to() && reading.word(start).mark()) {
            start++;
        }
        boolean opensParagraph = frame.from() == 0
                || reading.word(frame.from()).paragraph()
                        != reading.word(frame.from() - 1).paragraph();
        if (!opensParagraph) {
            return Optional.empty();
        }
        int colon = start;
        while (colon < frame.to() && colon - start < 5 && isLabelWord(reading.word(colon))) {
            colon++;
        }
        if (colon == start || colon + 1 >= frame.to() || !reading.word(colon).is(":")) {
            return Optional.empty();
        }
        boolean capitals = true;
        for (int i = start; i < colon; i++) {
            String text = reading.word(i).text();
            capitals &= text.equals(text.toUpperCase(Locale.ROOT));
        }
        boolean person = new SpeakerPhrases(reading).kinds.isPerson(new Span(start, colon));
        boolean listed = NOT_SPEAKERS.contains(reading.word(colon - 1).lower());
        boolean timed =
                new SpeakerTimes(reading).without(new Span(start, colon)).isEmpty();
        if (listed || timed || (!capitals && !person)) {
            return Optional.empty();
        }
        int end = frame.to();
        while (end < reading.words.size()
                && reading.word(end).paragraph() == reading.word(start).paragraph()) {
            end++;
        }
        while (end > colon + 1 && reading.word(end - 1).mark()) {
            end--;
        }
        int from = colon + 1;
        while (from < end && reading.word(from).mark()) {
            from++;
        }
        if (end <= from) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                NAME, List.of(new Span(from, end)), Optional.of(new Span(start, colon)), Optional.empty(), 0.8));
    }

    private static boolean isLabelWord(Word word) {
        return word.isCapitalized() && word.isWord();
    }
}
