package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.annotate.quote.Cues.Takes;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that find cue and speaker of one quotation from the words around it, strongest first.
final class QuotationRules {

    private static final int REACH_AFTER = 45;
    private static final int REACH_BEFORE = 30;
    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> COMMENT_NOUNS = WordLists.words("comment nouns");
    private static final Set<String> WORDS_SAID = WordLists.words("nouns for words said");
    private static final Set<String> COPULAS = Set.of("was", "is", "were", "are", "’s", "'s");
    private static final Set<String> NO_INTRODUCERS = Set.of("it", "this", "here", "what", "that", "which");
    private static final Set<String> SEPARATORS = Set.of(",", ":", "that", "—", "–", "-", "--", "―");

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final Participles participles;

    QuotationRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        this.participles = new Participles(reading, phrases);
    }

    /// Cue and speaker of a quotation that stands as words `inside` in the frame.
    Optional<Attribution> attribute(Frame frame, Span inside) {
        return cueAfter(frame, inside)
                .or(() -> cueBefore(frame, inside))
                .or(() -> accordingTo(frame, inside))
                .or(() -> signedAfter(frame, inside))
                .or(() -> nounForCue(frame, inside))
                .or(() -> nounBefore(frame, inside))
                .or(() -> colonBefore(frame, inside))
                .or(() -> anyVerbAfter(frame, inside))
                .or(() -> anyVerbBefore(frame, inside));
    }

    /// “...,” said X. “...,” X said.
    private Optional<Attribution> cueAfter(Frame frame, Span inside) {
        int start = wordAfter(frame, inside);
        boolean ended = endsClause(inside);
        if (isEmbedded(frame, inside) && !isLong(inside)) {
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
            boolean whole = ended || opensFrame(frame, inside);
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
        return phrases.subject(frame, cue)
                .filter(span -> span.from() >= inside.to())
                .or(() -> phrases.before(frame, cue).filter(span -> span.from() >= inside.to()))
                .or(() -> nameBetween(frame, inside, cue));
    }

    /// “...,” From said: one word in capitals between a quotation and its cue is a name, whatever else it can be.
    private Optional<Span> nameBetween(Frame frame, Span inside, int cue) {
        int start = wordAfter(frame, inside);
        return start + 1 == cue && word(start).isCapitalized() && endsClause(inside)
                ? Optional.of(new Span(start, cue))
                : Optional.empty();
    }

    /// X said: “...”. X told the station on Friday, “...”. X shrugged, adding, “...”. “...,” X said, but “...”.
    private Optional<Attribution> cueBefore(Frame frame, Span inside) {
        int last = openOf(frame, inside) - 1;
        boolean separated = false;
        while (last >= frame.from()
                && !word(last).quoted()
                && (SEPARATORS.contains(word(last).lower())
                        || ((separated || isComma(last - 1))
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
            if (k == last && separated && isCueTakenForNoun(k) && isBareName(frame, k)) {
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
    /// by
    /// him when it is a cue in the same form.
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
        return same ? phrases.subject(frame, over).or(() -> phrases.before(frame, over)) : phrases.subject(frame, cue);
    }

    /// Whether the words between cue and quotation are a statement of their own.
    private boolean isClauseBetween(int cue, int last, Span inside) {
        for (int i = cue + 1; i <= last; i++) {
            PartOfSpeech tag = word(i).tag();
            boolean finite =
                    tag == PartOfSpeech.VERB_PAST || tag == PartOfSpeech.VERB_PRESENT || tag == PartOfSpeech.MODAL;
            if (finite && !phrases.isRelative(i)) {
                return true;
            }
        }
        return !word(inside.from()).isCapitalized() && isComma(last) && last > cue + 1;
    }

    /// “...,” according to X.
    private Optional<Attribution> accordingTo(Frame frame, Span inside) {
        int start = wordAfter(frame, inside);
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
        if (dash >= frame.to() || isEmbedded(frame, inside)) {
            return Optional.empty();
        }
        return Signature.at(reading.words, dash, frame.to())
                .map(speaker -> new Attribution(
                        "signed after quotation", List.of(inside), Optional.of(speaker), Optional.empty(), 0.85));
    }

    /// “...,” X, a scholar in Y, commentary. Copies through another language make nouns of verbs.
    private Optional<Attribution> nounForCue(Frame frame, Span inside) {
        if (!endsClause(inside)) {
            return Optional.empty();
        }
        int start = wordAfter(frame, inside);
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
    private boolean isCueTakenForNoun(int i) {
        return word(i).tag().isNoun()
                && word(i).name() < 0
                && !word(i).isCapitalized()
                && reading.cueAt(i)
                        .filter(cue -> cue.takes(Takes.SPEECH) && cue.isFinite())
                        .isPresent();
    }

    /// "Kern answers:": whether nothing but the name of a person stands between the last mark and a cue.
    private boolean isBareName(Frame frame, int cue) {
        return phrases.endingAt(frame, cue - 1)
                .filter(span -> phrases.endsInPerson(span)
                        && (span.from() == frame.from()
                                || !word(span.from() - 1).isWord()))
                .isPresent();
    }

    /// X's answer was: “...”
    private Optional<Attribution> nounBefore(Frame frame, Span inside) {
        int verb = openOf(frame, inside) - 1;
        while (verb > frame.from() && SEPARATORS.contains(word(verb).lower())) {
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
                        .map(owner -> phrases.phraseOf(frame, owner, noun))
                        .flatMap(owner -> attribution(
                                "noun before quotation", inside, Optional.of(owner), new Span(noun, noun + 1), 0.85)));
    }

    /// X was blunt about it: “...”
    private Optional<Attribution> colonBefore(Frame frame, Span inside) {
        int open = openOf(frame, inside);
        if (open <= frame.from() || !word(open - 1).is(":")) {
            return Optional.empty();
        }
        return introducer(frame, open - 1)
                .map(speaker -> new Attribution(
                        "colon before quotation", List.of(inside), Optional.of(speaker), Optional.empty(), 0.8));
    }

    /// “...,” beamed X: no verb of saying, but its place makes it one.
    private Optional<Attribution> anyVerbAfter(Frame frame, Span inside) {
        int verb = wordAfter(frame, inside);
        if (!endsClause(inside) || isEmbedded(frame, inside) || verb + 1 >= frame.to()) {
            return Optional.empty();
        }
        if (!isFinite(verb)) {
            return subjectWithVerb(frame, inside, verb);
        }
        return phrases.after(frame, verb)
                .filter(span -> phrases.isPerson(span) || (span.to() - span.from() == 1 && phrases.isAgent(span)))
                .flatMap(span -> attribution("any verb", inside, Optional.of(span), new Span(verb, verb + 1), 0.7));
    }

    /// “...,” an angry X retaliated.
    private Optional<Attribution> subjectWithVerb(Frame frame, Span inside, int start) {
        if (!isComma(inside.to() - 1) && !isComma(start - 1)) {
            return Optional.empty();
        }
        for (int i = start + 1; i < frame.to() && i - start < LONGEST_SUBJECT && !word(i).quoted(); i++) {
            if (isFinite(i) && !phrases.isRelative(i)) {
                int verb = i;
                return phrases.subject(frame, i)
                        .filter(span -> span.from() == start && phrases.isAgent(span))
                        .flatMap(span ->
                                attribution("any verb", inside, Optional.of(span), new Span(verb, verb + 1), 0.7));
            }
        }
        return Optional.empty();
    }

    /// X shrugged, “...”
    private Optional<Attribution> anyVerbBefore(Frame frame, Span inside) {
        int open = openOf(frame, inside);
        boolean separated =
                open > frame.from() && (isComma(open - 1) || word(open - 1).is(":"));
        if (!separated || !word(inside.from()).isCapitalized() || inside.to() - inside.from() < 4) {
            return Optional.empty();
        }
        for (int i = open - 2; i >= frame.from() && open - i < REACH_BEFORE && !word(i).quoted(); i--) {
            if (isFinite(i) && !phrases.isRelative(i)) {
                int verb = i;
                return phrases.subject(frame, i)
                        .filter(phrases::isAgent)
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
                return phrases.subject(frame, i).filter(span -> phrases.isPerson(span) || isPersonal(span));
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
                    Optional<Span> actor = phrases.subject(frame, at).filter(phrases::isAgent);
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
                .filter(span ->
                        phrases.endsInPerson(span) && word(phrases.head(span)).name() >= 0);
        if (beside.isPresent()) {
            return beside;
        }
        for (int i = colon - 1; i >= frame.from(); i--) {
            if (!word(i).quoted() && word(i).tag().isVerb()) {
                Optional<Span> subject = phrases.subject(frame, i);
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

    /// Whether the quotation is a part of the sentence around it: “the” before it, a preposition, a noun.
    boolean isEmbedded(Frame frame, Span inside) {
        int before = openOf(frame, inside) - 1;
        if (before < frame.from() || word(before).quoted()) {
            return false;
        }
        Word word = word(before);
        if (!word.isWord()) {
            return false;
        }
        boolean sentence = word(inside.from()).isCapitalized()
                && !word(inside.to() - 1).isWord()
                && !word(inside.to() - 1).is(",")
                && inside.to() - inside.from() > 4
                && word.tag() != PartOfSpeech.PREPOSITION
                && word.tag() != PartOfSpeech.DETERMINER
                && word.tag() != PartOfSpeech.POSSESSIVE_ENDING;
        return !sentence
                && reading.speechAt(before).isEmpty()
                && !word.is("that")
                && !word.is("and")
                && !word.is("but")
                && !word.is("so");
    }

    /// Position of the opening mark.
    private int openOf(Frame frame, Span inside) {
        int open = inside.from();
        while (open > frame.from()
                && word(open - 1).mark()
                && word(open - 1).quotation() == word(inside.from()).quotation()) {
            open--;
        }
        return open;
    }

    /// The first word after the closing mark and a comma.
    private int wordAfter(Frame frame, Span inside) {
        int start = inside.to();
        while (start < frame.to()
                && (word(start).mark()
                        || word(start).is(",")
                        || Signature.DASHES.contains(word(start).lower()))) {
            start++;
        }
        return start;
    }

    /// Whether a long quotation stands first in its frame: what follows without a comma has lost it.
    private boolean opensFrame(Frame frame, Span inside) {
        return openOf(frame, inside) == frame.from() && word(inside.from()).isCapitalized() && isLong(inside);
    }

    private boolean isLong(Span inside) {
        return inside.to() - inside.from() >= 12;
    }

    private boolean isComma(int i) {
        return i >= 0 && word(i).is(",");
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
        return next < reading.words.size()
                && (word(next).is(",") || Signature.DASHES.contains(word(next).lower()));
    }

    private boolean endsAfterCue(Frame frame, int cue, Span speaker) {
        int end = Math.max(cue + 1, speaker.to());
        return end >= frame.to() || !word(end).isWord();
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
