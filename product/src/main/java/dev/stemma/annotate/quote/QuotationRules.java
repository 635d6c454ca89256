package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that find cue and speaker of one quotation from the words around it, strongest first.
final class QuotationRules {

    private static final int REACH_AFTER = 45;
    private static final int REACH_BEFORE = 30;
    static final Set<String> SEPARATORS = Set.of(",", ":", "that", "—", "–", "-", "--", "―");

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final QuotationEdges edges;
    private final CuelessRules cuelessRules;
    private final Participles participles;

    QuotationRules(Reading reading, SpeakerPhrases phrases, QuotationEdges edges, CuelessRules cuelessRules) {
        this.reading = reading;
        this.phrases = phrases;
        this.edges = edges;
        this.cuelessRules = cuelessRules;
        this.participles = new Participles(reading, phrases);
    }

    /// Cue and speaker of a quotation that stands as words `inside` in the frame.
    Optional<Attribution> attribute(Frame frame, Span inside) {
        return cueAfter(frame, inside)
                .or(() -> cueBefore(frame, inside))
                .or(() -> accordingTo(frame, inside))
                .or(() -> signedAfter(frame, inside))
                .or(() -> cuelessRules.attribute(frame, inside));
    }

    /// “...,” said X. “...,” X said.
    private Optional<Attribution> cueAfter(Frame frame, Span inside) {
        int start = edges.wordAfter(frame, inside);
        boolean ended = edges.endsClause(inside);
        if (edges.isEmbedded(frame, inside) && !edges.isLong(inside)) {
            return Optional.empty();
        }
        for (int i = start; i < frame.to() && i - start < REACH_AFTER && !word(i).quoted(); i++) {
            if (word(i).is(";") || word(i).is(":")) {
                break;
            }
            Optional<Cue> cue = reading.speechAt(i);
            if (cue.isEmpty()) {
                continue;
            }
            if (i == start && cue.get().isParticiple()) {
                // “...,” adding that: what follows is said too, by whom the cue before names.
                break;
            }
            Optional<Span> speaker = i == start
                    ? phrases.after(frame, i).or(() -> subjectAfter(frame, inside, start))
                    : subjectAfter(frame, inside, i);
            if (speaker.isPresent() && !ended && Math.min(speaker.get().from(), i) > start) {
                speaker = Optional.empty();
            }
            boolean whole = ended || edges.opensFrame(frame, inside);
            if (speaker.isPresent() && (whole || endsAfterCue(frame, i, speaker.get()))) {
                return attribution("cue after quotation", inside, speaker, new Span(i, i + 1), 0.97);
            }
            if (!ended) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> subjectAfter(Frame frame, Span inside, int cue) {
        return phrases.parsed
                .subject(frame, cue)
                .filter(span -> span.from() >= inside.to())
                .or(() -> phrases.before(frame, cue).filter(span -> span.from() >= inside.to()))
                .or(() -> nameBetween(frame, inside, cue));
    }

    /// “...,” From said: one word in capitals between a quotation and its cue is a name, whatever else it can be.
    private Optional<Span> nameBetween(Frame frame, Span inside, int cue) {
        int start = edges.wordAfter(frame, inside);
        return start + 1 == cue && word(start).isCapitalized() && edges.endsClause(inside)
                ? Optional.of(new Span(start, cue))
                : Optional.empty();
    }

    /// X said: “...”. X told the station on Friday, “...”. X shrugged, adding, “...”. “...,” X said, but “...”.
    private Optional<Attribution> cueBefore(Frame frame, Span inside) {
        int last = edges.openOf(frame, inside) - 1;
        boolean separated = false;
        while (last >= frame.from()
                && !word(last).quoted()
                && (SEPARATORS.contains(word(last).lower())
                        || ((separated || edges.isComma(last - 1))
                                && (word(last).is("but") || word(last).is("and"))))) {
            separated = true;
            last--;
        }
        int reach = separated ? REACH_BEFORE : 1;
        for (int k = last; k >= frame.from() && last - k < reach && !word(k).quoted(); k--) {
            if (word(k).is(";") || word(k).is(":")) {
                break;
            }
            Optional<Cue> cue = reading.speechAt(k);
            if (k == last && separated && cuelessRules.isCueTakenForNoun(k) && cuelessRules.isBareName(frame, k)) {
                return attribution(
                        "cue before quotation", inside, phrases.endingAt(frame, k - 1), new Span(k, k + 1), 0.8);
            }
            if (cue.isEmpty() || (separated && last - k > 0 && isClauseBetween(k, last, inside))) {
                continue;
            }
            int at = k;
            Optional<Span> speaker = (cue.get().isParticiple() ? participles.actor(frame, k) : sayer(frame, k))
                    .or(() -> phrases.before(frame, at))
                    .or(() -> at < inside.from() - 2 && !cue.get().isParticiple()
                            ? phrases.after(frame, at)
                            : Optional.empty())
                    .or(() -> participles.before(frame, at));
            return attribution(
                    "cue before quotation", inside, speaker, new Span(k, k + 1), speaker.isPresent() ? 0.95 : 0.7);
        }
        return Optional.empty();
    }

    /// The subject of a cue. "Kern said it was late but added": what is joined to a clause that somebody says is said
    /// by him when it is a cue in the same form.
    private Optional<Span> sayer(Frame frame, int cue) {
        int joined = word(cue).relation() == Relation.CONJUNCT ? word(cue).head() : -1;
        int over = joined >= 0 && word(joined).relation() == Relation.CLAUSAL_COMPLEMENT
                ? word(joined).head()
                : -1;
        boolean same = over >= 0
                && reading.isNarrative(frame, over)
                && reading.speechAt(over).isPresent()
                && word(over).tag() == word(cue).tag()
                && reading.tree.child(cue, Relation.SUBJECT).isEmpty();
        return same
                ? phrases.parsed.subject(frame, over).or(() -> phrases.before(frame, over))
                : phrases.parsed.subject(frame, cue);
    }

    /// Whether the words between cue and quotation are a statement of their own.
    private boolean isClauseBetween(int cue, int last, Span inside) {
        for (int i = cue + 1; i <= last; i++) {
            PartOfSpeech tag = word(i).tag();
            boolean finite =
                    tag == PartOfSpeech.VERB_PAST || tag == PartOfSpeech.VERB_PRESENT || tag == PartOfSpeech.MODAL;
            if (finite && !phrases.parsed.isRelative(i)) {
                return true;
            }
        }
        return !word(inside.from()).isCapitalized() && edges.isComma(last) && last > cue + 1;
    }

    /// “...,” according to X.
    private Optional<Attribution> accordingTo(Frame frame, Span inside) {
        int start = edges.wordAfter(frame, inside);
        if (start + 2 < frame.to()
                && word(start).is("according")
                && word(start + 1).is("to")) {
            return phrases.startingAt(frame, start + 2)
                    .flatMap(speaker -> attribution(
                            "according to", inside, Optional.of(speaker), new Span(start, start + 2), 0.95));
        }
        return Optional.empty();
    }

    /// “...” — X
    private Optional<Attribution> signedAfter(Frame frame, Span inside) {
        int dash = inside.to();
        while (dash < frame.to() && word(dash).mark()) {
            dash++;
        }
        if (dash >= frame.to() || edges.isEmbedded(frame, inside)) {
            return Optional.empty();
        }
        return Signature.at(reading.words, dash, frame.to())
                .map(speaker -> new Attribution(
                        "signed after quotation", List.of(inside), Optional.of(speaker), Optional.empty(), 0.85));
    }

    private boolean endsAfterCue(Frame frame, int cue, Span speaker) {
        int end = Math.max(cue + 1, speaker.to());
        return end >= frame.to() || !word(end).isWord();
    }

    private static Optional<Attribution> attribution(
            String rule, Span inside, Optional<Span> speaker, Span cue, double confidence) {
        return Optional.of(new Attribution(rule, List.of(inside), speaker, Optional.of(cue), confidence));
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
