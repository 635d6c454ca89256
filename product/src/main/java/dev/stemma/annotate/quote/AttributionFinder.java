package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Goes through the frames of an article and asks the rules for attributions, strongest first.
final class AttributionFinder {

    private static final String GOES_ON_IN_PLACE = "same speaker goes on in place";

    private static final int SHORTEST_FRAGMENT = 3;

    private final Reading reading;
    private final SentenceAfterRules sentenceAfterRules;
    private final QuotationEdges edges;
    private final CuelessRules cuelessRules;
    private final QuotationRules quotationRules;
    private final ClauseRules clauseRules;
    private final LabelRules labelRules;
    private final NounRules nounRules;
    private final List<Attribution> found = new ArrayList<>();
    /// The attribution whose speaker goes on where nothing else is said, and the frame it ends in.
    private Optional<Attribution> last = Optional.empty();
    private int lastFrame = -10;

    AttributionFinder(Reading reading) {
        this.reading = reading;
        SpeakerPhrases phrases = new SpeakerPhrases(reading);
        this.sentenceAfterRules = new SentenceAfterRules(reading, phrases);
        this.edges = new QuotationEdges(reading);
        this.cuelessRules = new CuelessRules(reading, phrases, edges);
        this.quotationRules = new QuotationRules(reading, phrases, edges, cuelessRules);
        this.clauseRules = new ClauseRules(reading, phrases);
        this.labelRules = new LabelRules(reading);
        this.nounRules = new NounRules(reading, phrases);
    }

    /// Attributions in reading order of their content.
    List<Attribution> find() {
        for (int f = 0; f < reading.frames.size(); f++) {
            int at = f;
            Frame frame = reading.frames.get(f);
            List<Attribution> here = new ArrayList<>(frame(f).stream()
                    .map(attribution -> whole(frame, attribution))
                    .toList());
            if (!here.isEmpty()) {
                here.sort(Comparator.comparingInt(Attribution::from));
                participlesToSpeakers(here);
                here.replaceAll(attribution -> withSpeakerBefore(at, attribution));
                here.forEach(this::addOrExtend);
                here.stream()
                        .filter(a -> a.confidence() >= 0.6 && !isNested(here, a))
                        .reduce((a, b) -> b)
                        .ifPresent(a -> {
                            last = Optional.of(a);
                            lastFrame = a.cue()
                                            .filter(cue -> cue.from() >= frame.to())
                                            .isPresent()
                                    ? at + 1
                                    : at;
                        });
            }
        }
        return found;
    }

    /// What is said ends no earlier than the quotation that it ends in.
    private Attribution whole(Frame frame, Attribution attribution) {
        Span last = attribution.content().getLast();
        int to = last.to();
        int quotation = reading.word(to - 1).quotation();
        while (quotation >= 0 && to < frame.to() && reading.word(to).quotation() == quotation) {
            to++;
        }
        if (to == last.to()) {
            return attribution;
        }
        List<Span> content = new ArrayList<>(attribution.content());
        content.set(content.size() - 1, new Span(last.from(), to));
        return attribution.withContent(content);
    }

    /// "“...,” Kern said before adding: “...”": within a sentence, a participle belongs to the speaker before it.
    private void participlesToSpeakers(List<Attribution> here) {
        Optional<Span> speaker = Optional.empty();
        for (int i = 0; i < here.size(); i++) {
            Attribution attribution = here.get(i);
            if (attribution.speaker().isEmpty() && isParticiple(attribution) && speaker.isPresent()) {
                here.set(i, attribution.withSpeaker(speaker));
            }
            speaker = attribution.speaker().isPresent() ? attribution.speaker() : speaker;
        }
    }

    private boolean isParticiple(Attribution attribution) {
        return attribution
                .cue()
                .map(cue -> reading.word(cue.from()).tag() == PartOfSpeech.VERB_GERUND)
                .orElse(false);
    }

    /// "Adding: “...”": a participle without a subject belongs to the speaker before.
    private Attribution withSpeakerBefore(int f, Attribution attribution) {
        return isParticiple(attribution) && attribution.speaker().isEmpty() && last.isPresent() && f - lastFrame <= 1
                ? attribution.withSpeaker(last.get().speaker())
                : attribution;
    }

    /// A quotation that goes on in the paragraph of its cue, or over a paragraph break without a closing mark, is one
    /// quote with what went before.
    private void addOrExtend(Attribution next) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - 4); i--) {
            Attribution old = found.get(i);
            if (next.rule().equals(GOES_ON_IN_PLACE)
                    && old.speaker().equals(next.speaker())
                    && reading.word(old.from()).quoted()) {
                List<Span> content = new ArrayList<>(old.content());
                content.addAll(next.content());
                found.set(i, old.withContent(content));
                return;
            }
        }
        found.add(next);
    }

    private List<Attribution> frame(int f) {
        Frame frame = reading.frames.get(f);
        List<Attribution> here = new ArrayList<>();
        if (!found.isEmpty()
                && found.getLast().rule().equals(LabelRules.NAME)
                && found.getLast().covers(frame.from())) {
            return here;
        }
        Optional<Attribution> label = labelRules.attribute(frame);
        if (label.isPresent()) {
            here.add(label.get());
            return here;
        }
        List<Span> open = new ArrayList<>();
        for (Span quotation : quotations(frame)) {
            Optional<Attribution> attribution = isTitle(frame, quotation)
                    ? Optional.empty()
                    : quotationRules.attribute(frame, quotation).map(a -> named(f, a));
            if (attribution.isPresent()) {
                merge(here, attribution.get());
            } else {
                open.add(quotation);
            }
        }
        for (int i = frame.from(); i < frame.to(); i++) {
            if (!reading.word(i).quoted() && !isCue(here, i)) {
                int at = i;
                clauseRules
                        .attribute(frame, i)
                        .or(() -> nounRules.attribute(frame, at))
                        .filter(a -> !repeats(here, a) && !swallows(here, a))
                        .ifPresent(here::add);
            }
        }
        for (Span quotation : open) {
            if (here.stream().noneMatch(a -> a.covers(quotation.from()))) {
                besideOthers(frame, quotation, here)
                        .or(() -> unattributed(f, quotation))
                        .or(() -> fragment(frame, quotation))
                        .ifPresent(a -> merge(here, a));
            }
        }
        return here;
    }

    /// "..., an official said. Anonymous Kessian official confirmed.": where the next sentence holds nothing but a cue
    /// and an unnamed speaker, it says more of the speaker than the first.
    private Attribution named(int f, Attribution attribution) {
        if (f + 1 >= reading.frames.size()
                || !isSameParagraph(f, f + 1)
                || attribution.speaker().isEmpty()) {
            return attribution;
        }
        Frame next = reading.frames.get(f + 1);
        Span speaker = attribution.speaker().get();
        if (names(speaker) || !reading.word(next.from()).isCapitalized()) {
            return attribution;
        }
        return sentenceAfterRules
                .tornCue(next, attribution.content().getFirst())
                .flatMap(Attribution::speaker)
                .filter(fuller -> fuller.to() - fuller.from() > speaker.to() - speaker.from()
                        && reading.word(fuller.to() - 1)
                                .lower()
                                .equals(reading.word(speaker.to() - 1).lower()))
                .map(fuller -> attribution.withSpeaker(Optional.of(fuller)))
                .orElse(attribution);
    }

    private boolean names(Span phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (reading.word(i).name() >= 0) {
                return true;
            }
        }
        return false;
    }

    /// A phrase in quotation marks after what a speaker of the same sentence is given already.
    private Optional<Attribution> besideOthers(Frame frame, Span quotation, List<Attribution> here) {
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
    private Optional<Attribution> unattributed(int f, Span quotation) {
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
    private Optional<Attribution> fragment(Frame frame, Span quotation) {
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

    /// Whether the cue stands inside what another speaker is given.
    static boolean isNested(List<Attribution> all, Attribution inner) {
        return inner.cue().isPresent()
                && all.stream()
                        .anyMatch(a ->
                                !a.equals(inner) && a.covers(inner.cue().get().from()));
    }

    private boolean isSameParagraph(int frame, int other) {
        return reading.word(reading.frames.get(frame).from()).paragraph()
                == reading.word(reading.frames.get(other).from()).paragraph();
    }

    /// One cue, several quotations: "...," he said. "..."
    private static void merge(List<Attribution> here, Attribution next) {
        for (int i = 0; i < here.size(); i++) {
            Attribution old = here.get(i);
            if (old.cue().isPresent() && old.cue().equals(next.cue())) {
                List<Span> content = new ArrayList<>(old.content());
                content.addAll(next.content());
                here.set(i, old.withContent(content));
                return;
            }
        }
        here.add(next);
    }

    /// Whether a word is the cue of what was found: in its frame, or of a quotation in the frame before.
    private boolean isCue(List<Attribution> here, int i) {
        return here.stream().anyMatch(a -> isCue(a, i))
                || last.filter(a -> isCue(a, i)).isPresent();
    }

    private static boolean isCue(Attribution attribution, int i) {
        return attribution.cue().map(cue -> cue.contains(i)).orElse(false);
    }

    /// Whether a clause takes in a quotation together with the cue that gives it to a speaker already: what is left of
    /// a damaged sentence.
    private static boolean swallows(List<Attribution> here, Attribution next) {
        return next.rule().startsWith("clause")
                && here.stream()
                        .anyMatch(a -> a.rule().endsWith("quotation")
                                && a.cue().map(cue -> next.covers(cue.from())).orElse(false)
                                && next.covers(a.from()));
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

    /// The title of a work, a programme, a newspaper: capitals on all its words, and set into the sentence.
    private boolean isTitle(Frame frame, Span inside) {
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
