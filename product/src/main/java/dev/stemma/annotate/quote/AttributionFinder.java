package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Goes through the frames of an article and asks the rules for attributions, strongest first.
final class AttributionFinder {

    private final Reading reading;
    private final SentenceAfterRules sentenceAfterRules;
    private final LooseQuotations loose;
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
        QuotationEdges edges = new QuotationEdges(reading);
        CuelessRules cuelessRules = new CuelessRules(reading, phrases, edges);
        this.loose = new LooseQuotations(reading, sentenceAfterRules, cuelessRules, edges);
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
            if (next.rule().equals(LooseQuotations.GOES_ON_IN_PLACE)
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
        for (Span quotation : loose.quotations(frame)) {
            Optional<Attribution> attribution = loose.isTitle(frame, quotation)
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
                loose.besideOthers(frame, quotation, here)
                        .or(() -> loose.unattributed(f, quotation, last, lastFrame))
                        .or(() -> loose.fragment(frame, quotation))
                        .ifPresent(a -> merge(here, a));
            }
        }
        return here;
    }

    /// "..., an official said. Anonymous Kessian official confirmed.": where the next sentence holds nothing but a cue
    /// and an unnamed speaker, it says more of the speaker than the first.
    private Attribution named(int f, Attribution attribution) {
        if (f + 1 >= reading.frames.size()
                || !loose.isSameParagraph(f, f + 1)
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

    /// Whether the cue stands inside what another speaker is given.
    static boolean isNested(List<Attribution> all, Attribution inner) {
        return inner.cue().isPresent()
                && all.stream()
                        .anyMatch(a ->
                                !a.equals(inner) && a.covers(inner.cue().get().from()));
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
}
