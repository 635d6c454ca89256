package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Takes;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules for a quotation beside which no verb of saying stands: a noun, a colon or the place of another verb leads
/// to the speaker.
final class CuelessRules {

    private static final int REACH_AFTER = 45;
    private static final int REACH_BEFORE = 30;
    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> COMMENT_NOUNS = WordLists.words("comment nouns");
    private static final Set<String> WORDS_SAID = WordLists.words("nouns for words said");
    private static final Set<String> COPULAS = Set.of("was", "is", "were", "are", "’s", "'s");
    private static final Set<String> NO_INTRODUCERS = Set.of("it", "this", "here", "what", "that", "which");

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final QuotationEdges edges;

    CuelessRules(Reading reading, SpeakerPhrases phrases, QuotationEdges edges) {
        this.reading = reading;
        this.phrases = phrases;
        this.edges = edges;
    }

    /// What stands beside a quotation as words `inside` in the frame, strongest first.
    Optional<Attribution> attribute(Frame frame, Span inside) {
        return nounForCue(frame, inside)
                .or(() -> nounBefore(frame, inside))
                .or(() -> colonBefore(frame, inside))
                .or(() -> anyVerbAfter(frame, inside))
                .or(() -> anyVerbBefore(frame, inside));
    }

    /// “...,” X, a scholar in Y, commentary. Copies through another language make nouns of verbs.
    private Optional<Attribution> nounForCue(Frame frame, Span inside) {
        if (!edges.endsClause(inside)) {
            return Optional.empty();
        }
        int start = edges.wordAfter(frame, inside);
        for (int i = start + 1; i < frame.to() && i - start < REACH_AFTER && !word(i).quoted(); i++) {
            boolean last = i + 1 == frame.to() || !word(i + 1).isWord();
            if (last && (COMMENT_NOUNS.contains(word(i).lower()) || isCueTakenForNoun(i))) {
                int at = i;
                return phrases.startingAt(frame, start)
                        .map(span -> new Span(span.from(), Math.min(span.to(), at)))
                        .flatMap(speaker ->
                                attribution("noun for cue", inside, Optional.of(speaker), new Span(at, at + 1), 0.8));
            }
        }
        return Optional.empty();
    }

    /// "the article read": a form of saying that the grammar takes for a noun.
    boolean isCueTakenForNoun(int i) {
        return word(i).tag().isNoun()
                && word(i).name() < 0
                && !word(i).isCapitalized()
                && reading.cueAt(i)
                        .filter(cue -> cue.takes(Takes.SPEECH) && cue.isFinite())
                        .isPresent();
    }

    /// "Kern answers:": whether nothing but the name of a person stands between the last mark and a cue.
    boolean isBareName(Frame frame, int cue) {
        return phrases.endingAt(frame, cue - 1)
                .filter(span -> phrases.kinds.endsInPerson(span)
                        && (span.from() == frame.from()
                                || !word(span.from() - 1).isWord()))
                .isPresent();
    }

    /// X's answer was: “...”
    private Optional<Attribution> nounBefore(Frame frame, Span inside) {
        int verb = edges.openOf(frame, inside) - 1;
        while (verb > frame.from()
                && QuotationRules.SEPARATORS.contains(word(verb).lower())) {
            verb--;
        }
        if (verb <= frame.from()
                || !COPULAS.contains(word(verb).lower())
                || word(verb).quoted()) {
            return Optional.empty();
        }
        int at = verb;
        return reading.tree
                .subject(verb)
                .filter(noun -> noun < at
                        && reading.isNarrative(frame, noun)
                        && WORDS_SAID.contains(word(noun).lower()))
                .flatMap(noun -> reading.tree
                        .child(noun, Relation.POSSESSOR)
                        .map(owner -> phrases.parsed.phraseOf(frame, owner, noun))
                        .flatMap(owner -> attribution(
                                "noun before quotation", inside, Optional.of(owner), new Span(noun, noun + 1), 0.85)));
    }

    /// X was blunt about it: “...”
    private Optional<Attribution> colonBefore(Frame frame, Span inside) {
        int open = edges.openOf(frame, inside);
        if (open <= frame.from() || !word(open - 1).is(":")) {
            return Optional.empty();
        }
        return introducer(frame, open - 1)
                .map(speaker -> new Attribution(
                        "colon before quotation", List.of(inside), Optional.of(speaker), Optional.empty(), 0.8));
    }

    /// “...,” beamed X: no verb of saying, but its place makes it one.
    private Optional<Attribution> anyVerbAfter(Frame frame, Span inside) {
        int verb = edges.wordAfter(frame, inside);
        if (!edges.endsClause(inside) || edges.isEmbedded(frame, inside) || verb + 1 >= frame.to()) {
            return Optional.empty();
        }
        if (!isFinite(verb)) {
            return subjectWithVerb(frame, inside, verb);
        }
        return phrases.after(frame, verb)
                .filter(span ->
                        phrases.kinds.isPerson(span) || (span.to() - span.from() == 1 && phrases.kinds.isAgent(span)))
                .flatMap(span -> attribution("any verb", inside, Optional.of(span), new Span(verb, verb + 1), 0.7));
    }

    /// “...,” an angry X retaliated.
    private Optional<Attribution> subjectWithVerb(Frame frame, Span inside, int start) {
        if (!edges.isComma(inside.to() - 1) && !edges.isComma(start - 1)) {
            return Optional.empty();
        }
        for (int i = start + 1; i < frame.to() && i - start < LONGEST_SUBJECT && !word(i).quoted(); i++) {
            if (isFinite(i) && !phrases.parsed.isRelative(i)) {
                int verb = i;
                return phrases.parsed
                        .subject(frame, i)
                        .filter(span -> span.from() == start && phrases.kinds.isAgent(span))
                        .flatMap(span ->
                                attribution("any verb", inside, Optional.of(span), new Span(verb, verb + 1), 0.7));
            }
        }
        return Optional.empty();
    }

    /// X shrugged, “...”
    private Optional<Attribution> anyVerbBefore(Frame frame, Span inside) {
        int open = edges.openOf(frame, inside);
        boolean separated = open > frame.from()
                && (edges.isComma(open - 1) || word(open - 1).is(":"));
        if (!separated || !word(inside.from()).isCapitalized() || inside.to() - inside.from() < 4) {
            return Optional.empty();
        }
        for (int i = open - 2; i >= frame.from() && open - i < REACH_BEFORE && !word(i).quoted(); i--) {
            if (isFinite(i) && !phrases.parsed.isRelative(i)) {
                int verb = i;
                return phrases.parsed
                        .subject(frame, i)
                        .filter(phrases.kinds::isAgent)
                        .flatMap(span ->
                                attribution("any verb", inside, Optional.of(span), new Span(verb, verb + 1), 0.65));
            }
        }
        return Optional.empty();
    }

    /// "Kern was unmoved. “...”": who acts in a sentence without quotation that leads to one.
    Optional<Span> actorOf(Frame frame) {
        for (int i = frame.from(); i < frame.to(); i++) {
            if (word(i).quoted()) {
                return Optional.empty();
            }
        }
        for (int i = frame.from(); i < frame.to(); i++) {
            if (isFinite(i) && word(i).head() < 0) {
                return phrases.parsed
                        .subject(frame, i)
                        .filter(span -> phrases.kinds.isPerson(span) || isPersonal(span));
            }
        }
        return Optional.empty();
    }

    private boolean isPersonal(Span phrase) {
        return phrase.to() - phrase.from() == 1
                && (word(phrase.from()).is("he") || word(phrase.from()).is("she"));
    }

    /// Who acts in the clause that a quotation is a part of.
    Optional<Span> actorOver(Frame frame, Span inside) {
        for (int i = inside.from(); i < inside.to(); i++) {
            int at = word(i).head();
            for (int steps = 0; at >= 0 && steps < 8; steps++) {
                if (reading.isNarrative(frame, at) && word(at).tag().isVerb()) {
                    Optional<Span> actor = phrases.parsed.subject(frame, at).filter(phrases.kinds::isAgent);
                    if (actor.isPresent()) {
                        return actor;
                    }
                }
                at = word(at).head();
            }
        }
        return Optional.empty();
    }

    private boolean isFinite(int i) {
        return word(i).tag() == PartOfSpeech.VERB_PAST || word(i).tag() == PartOfSpeech.VERB_PRESENT;
    }

    /// Who is spoken of in the words `[frame start, colon)` that lead to a quotation.
    Optional<Span> introducer(Frame frame, int colon) {
        // "More from Ada Kern: “...”"
        Optional<Span> beside = phrases.endingAt(frame, colon - 1)
                .filter(span -> phrases.kinds.endsInPerson(span)
                        && word(phrases.head(span)).name() >= 0);
        if (beside.isPresent()) {
            return beside;
        }
        for (int i = colon - 1; i >= frame.from(); i--) {
            if (!word(i).quoted() && word(i).tag().isVerb()) {
                Optional<Span> subject = phrases.parsed.subject(frame, i);
                if (subject.isPresent()
                        && !NO_INTRODUCERS.contains(word(subject.get().from()).lower())) {
                    return subject;
                }
            }
        }
        for (int i = frame.from(); i < colon; i++) {
            if (!word(i).quoted() && word(i).name() >= 0) {
                int end = i;
                while (end < colon && word(end).name() == word(i).name()) {
                    end++;
                }
                return Optional.of(new Span(i, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> attribution(
            String rule, Span inside, Optional<Span> speaker, Span cue, double confidence) {
        return Optional.of(new Attribution(rule, List.of(inside), speaker, Optional.of(cue), confidence));
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
