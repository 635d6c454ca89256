package dev.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds whose words a quotation holds to which no cue of its own leads: those of a speaker beside, before or after it.
final class LooseQuotations {

    static final String GOES_ON_IN_PLACE = "same speaker goes on in place";

    private static final int SHORTEST_FRAGMENT = 3;

    private final Reading reading;
    private final SentenceAfterRules sentenceAfterRules;
    private final CuelessRules cuelessRules;
    private final QuotationEdges edges;

    LooseQuotations(
            Reading reading, SentenceAfterRules sentenceAfterRules, CuelessRules cuelessRules, QuotationEdges edges) {
        this.reading = reading;
        this.sentenceAfterRules = sentenceAfterRules;
        this.cuelessRules = cuelessRules;
        this.edges = edges;
    }

    /// The outer quotations that stand in a frame, as words without the marks.
    List<Span> quotations(Frame frame) {
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

    /// A phrase in quotation marks after what a speaker of the same sentence is given already.
    Optional<Attribution> besideOthers(Frame frame, Span quotation, List<Attribution> here) {
        if (isTitle(frame, quotation)) {
            return Optional.empty();
        }
        List<Attribution> sure = here.stream()
                .filter(a -> a.confidence() >= 0.55 && a.speaker().isPresent())
                .sorted(Comparator.comparingInt(Attribution::from))
                .toList();
        return sure.stream()
                .filter(a -> a.from() < quotation.from())
                .reduce((a, b) -> b)
                .or(() -> sure.stream()
                        .filter(a -> a.cue()
                                .map(cue -> cue.from() > quotation.from())
                                .orElse(false))
                        .findFirst())
                .map(a -> new Attribution("beside others", List.of(quotation), a.speaker(), a.cue(), 0.55));
    }

    /// A quotation without a cue of its own: introduced by the frame before it, or the speaker before it goes on, or
    /// nobody is named.
    ///
    /// @param last the attribution whose speaker goes on where nothing else is said
    /// @param lastFrame the frame that it ends in
    Optional<Attribution> unattributed(int f, Span quotation, Optional<Attribution> last, int lastFrame) {
        Frame frame = reading.frames.get(f);
        if (isTitle(frame, quotation)) {
            return Optional.empty();
        }
        if (!isAlone(frame)) {
            boolean goesOn = f - lastFrame == 1
                    && last.map(a -> a.speaker().isPresent()
                                    && reading.word(a.from()).quoted())
                            .orElse(false)
                    && isSameParagraph(f - 1, f)
                    && quotation.to() - quotation.from() >= 8;
            return goesOn
                    ? Optional.of(new Attribution(
                            "same speaker goes on",
                            List.of(quotation),
                            last.get().speaker(),
                            Optional.empty(),
                            0.6))
                    : Optional.empty();
        }
        if (f + 1 < reading.frames.size()) {
            Optional<Attribution> after = sentenceAfterRules.attribute(reading.frames.get(f + 1), quotation);
            if (after.isPresent()) {
                return after;
            }
        }
        if (f > 0) {
            Frame before = reading.frames.get(f - 1);
            int colon = before.to() - 1;
            if (reading.word(colon).is(":")) {
                Optional<Span> speaker = cuelessRules.introducer(before, colon);
                if (speaker.isPresent()) {
                    return Optional.of(new Attribution(
                            "colon before quotation", List.of(quotation), speaker, Optional.empty(), 0.8));
                }
            }
        }
        boolean continues =
                reading.outer.get(reading.word(quotation.from()).quotation()).continues();
        if ((continues || f - lastFrame == 1)
                && last.isPresent()
                && last.get().speaker().isPresent()) {
            boolean inPlace = continues
                    || (f > 0
                            && isSameParagraph(f - 1, f)
                            && reading.word(last.get().from()).quoted());
            return Optional.of(new Attribution(
                    inPlace ? GOES_ON_IN_PLACE : "same speaker goes on",
                    List.of(quotation),
                    last.get().speaker(),
                    Optional.empty(),
                    continues ? 0.9 : 0.75));
        }
        if (f > 0 && isSameParagraph(f - 1, f) && isSentence(quotation)) {
            Optional<Span> actor = cuelessRules.actorOf(reading.frames.get(f - 1));
            if (actor.isPresent()) {
                return Optional.of(
                        new Attribution("sentence before quotation", List.of(quotation), actor, Optional.empty(), 0.5));
            }
        }
        return isSentence(quotation)
                ? Optional.of(
                        new Attribution("nobody named", List.of(quotation), Optional.empty(), Optional.empty(), 0.4))
                : Optional.empty();
    }

    /// A part of a sentence in quotation marks that no cue leads to: most likely words of whom the sentence is about.
    /// A word or two may be a term as well and are left alone.
    Optional<Attribution> fragment(Frame frame, Span quotation) {
        int words = 0;
        for (int i = quotation.from(); i < quotation.to(); i++) {
            words += reading.word(i).isWord() ? 1 : 0;
        }
        if (words < SHORTEST_FRAGMENT || isTitle(frame, quotation)) {
            return Optional.empty();
        }
        Optional<Span> actor = cuelessRules.actorOver(frame, quotation);
        return Optional.of(new Attribution(
                "fragment", List.of(quotation), actor, Optional.empty(), actor.isPresent() ? 0.45 : 0.3));
    }

    boolean isSameParagraph(int frame, int other) {
        return reading.word(reading.frames.get(frame).from()).paragraph()
                == reading.word(reading.frames.get(other).from()).paragraph();
    }

    /// The title of a work, a programme, a newspaper: capitals on all its words, and set into the sentence.
    boolean isTitle(Frame frame, Span inside) {
        int capitals = 0;
        int words = 0;
        for (int i = inside.from(); i < inside.to(); i++) {
            Word word = reading.word(i);
            if (word.isWord()) {
                words++;
                if (word.isCapitalized() || Character.isDigit(word.text().charAt(0))) {
                    capitals++;
                } else if (word.text().length() > 3) {
                    return false;
                }
            }
        }
        return capitals >= 1 && words <= 10 && (edges.isEmbedded(frame, inside) || capitals >= 3);
    }

    private boolean isSentence(Span inside) {
        int words = 0;
        for (int i = inside.from(); i < inside.to(); i++) {
            if (reading.word(i).isWord()) {
                words++;
            }
        }
        Word end = reading.word(inside.to() - 1);
        return words >= 4 && reading.word(inside.from()).isCapitalized() && !end.isWord();
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
