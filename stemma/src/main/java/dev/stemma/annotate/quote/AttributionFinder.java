package dev.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Goes through the frames of an article and asks the rules for attributions, strongest first.
final class AttributionFinder {

    private final Reading reading;
    private final QuotationRules quotationRules;
    private final ClauseRules clauseRules;
    private final List<Attribution> found = new ArrayList<>();

    AttributionFinder(Reading reading) {
        this.reading = reading;
        SpeakerPhrases phrases = new SpeakerPhrases(reading);
        this.quotationRules = new QuotationRules(reading, phrases);
        this.clauseRules = new ClauseRules(reading, phrases);
    }

    /// Attributions in reading order of their content.
    List<Attribution> find() {
        Optional<Attribution> last = Optional.empty();
        int lastFrame = -10;
        for (int f = 0; f < reading.frames.size(); f++) {
            Frame frame = reading.frames.get(f);
            List<Attribution> here = frame(frame, f - lastFrame == 1 ? last : Optional.empty());
            if (!here.isEmpty()) {
                here.sort(Comparator.comparingInt(Attribution::from));
                found.addAll(here);
                last = Optional.of(here.getLast());
                lastFrame = f;
            }
        }
        return found;
    }

    private List<Attribution> frame(Frame frame, Optional<Attribution> before) {
        List<Attribution> here = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span quotation : quotations(frame)) {
            if (!isSpeech(frame, quotation)) {
                continue;
            }
            Optional<Attribution> attribution = quotationRules.attribute(frame, quotation);
            if (attribution.isPresent()) {
                merge(here, attribution.get());
            } else {
                open.add(quotation);
            }
        }
        for (int i = frame.from(); i < frame.to(); i++) {
            if (reading.word(i).quoted() || isCue(here, i)) {
                continue;
            }
            clauseRules.attribute(frame, i).filter(a -> !repeats(here, a)).ifPresent(here::add);
        }
        for (Span quotation : open) {
            boolean covered = here.stream().anyMatch(a -> a.covers(quotation.from()));
            boolean alone = isAlone(frame);
            if (!covered
                    && alone
                    && before.isPresent()
                    && before.get().speaker().isPresent()) {
                here.add(new Attribution(
                        "same speaker goes on", List.of(quotation), before.get().speaker(), Optional.empty(), 0.75));
            }
        }
        return here;
    }

    /// One cue, several quotations: "...," he said. "..."
    private static void merge(List<Attribution> here, Attribution next) {
        for (int i = 0; i < here.size(); i++) {
            Attribution old = here.get(i);
            if (old.cue().equals(next.cue())) {
                List<Span> content = new ArrayList<>(old.content());
                content.addAll(next.content());
                here.set(i, new Attribution(old.rule(), content, old.speaker(), old.cue(), old.confidence()));
                return;
            }
        }
        here.add(next);
    }

    private static boolean isCue(List<Attribution> here, int i) {
        return here.stream().anyMatch(a -> a.cue().map(cue -> cue.contains(i)).orElse(false));
    }

    private static boolean repeats(List<Attribution> here, Attribution next) {
        return here.stream().anyMatch(a -> a.content().equals(next.content()));
    }

    /// The outer quotations that stand in a frame, as words without the marks.
    private List<Span> quotations(Frame frame) {
        List<Span> spans = new ArrayList<>();
        int i = frame.from();
        while (i < frame.to()) {
            int q = reading.word(i).quotation();
            if (q < 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < frame.to() && reading.word(end).quotation() == q) {
                end++;
            }
            int from = i;
            int to = end;
            while (from < to && reading.word(from).mark()) {
                from++;
            }
            while (to > from && reading.word(to - 1).mark()) {
                to--;
            }
            if (to > from) {
                spans.add(new Span(from, to));
            }
            i = end;
        }
        return spans;
    }

    /// Words that somebody says, rather than a term, a title or a phrase at arm's length.
    private boolean isSpeech(Frame frame, Span inside) {
        int words = 0;
        int capitals = 0;
        int lower = 0;
        for (int i = inside.from(); i < inside.to(); i++) {
            if (reading.word(i).isWord()) {
                words++;
                if (reading.word(i).isCapitalized()) {
                    capitals++;
                } else if (reading.word(i).text().length() > 3) {
                    lower++;
                }
            }
        }
        Word last = reading.word(inside.to() - 1);
        boolean ended = !last.isWord();
        boolean title = capitals >= 2 && lower == 0 && words <= 8;
        if (title && !isAlone(frame)) {
            return false;
        }
        boolean starts = reading.word(inside.from()).isCapitalized();
        return words >= 7
                || (ended && words >= 2 && (starts || last.is("?") || last.is("!") || last.is(",")))
                || (starts && words >= 4);
    }

    /// Whether nothing but quotations stands in the frame.
    private boolean isAlone(Frame frame) {
        for (int i = frame.from(); i < frame.to(); i++) {
            if (!reading.word(i).quoted() && reading.word(i).isWord()) {
                return false;
            }
        }
        return true;
    }
}
