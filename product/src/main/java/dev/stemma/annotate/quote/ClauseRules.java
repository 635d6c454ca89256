package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.annotate.quote.Cues.Takes;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that find words given to a speaker by the grammar of a sentence: "X said that ...", "..., X said.",
/// "according to X", "X urged Y to ...", "X called Y ...".
final class ClauseRules {

    private static final Set<String> DAYS = WordLists.words("days");
    /// Verbs that say nothing else than that something is said.
    private static final Set<String> PLAIN_CUES = Set.of(
            "said",
            "says",
            "say",
            "insisted",
            "insists",
            "claims",
            "claimed",
            "argued",
            "argues",
            "believes",
            "thinks");

    private final Reading reading;
    private final Tree tree;
    private final SpeakerPhrases phrases;
    private final Extents extents;
    private final AttitudeRules attitudeRules;

    ClauseRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tree = reading.tree;
        this.phrases = phrases;
        this.extents = new Extents(reading, phrases);
        this.attitudeRules = new AttitudeRules(reading, extents);
    }

    /// What the clause around the cue at `i` gives to a speaker.
    Optional<Attribution> attribute(Frame frame, int i) {
        if (word(i).is("according") && i + 2 < frame.to() && word(i + 1).is("to")) {
            return accordingTo(frame, i);
        }
        if (!word(i).tag().isVerb() || word(i).name() >= 0) {
            return Optional.empty();
        }
        Optional<Cue> cue = reading.cueAt(i);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Cue verb = cue.get();
        if (isPassive(i) && tree.subject(i).isEmpty()) {
            return nobody(frame, i, verb);
        }
        Optional<Attribution> found = Optional.empty();
        if (verb.takes(Takes.SPEECH) || verb.takes(Takes.THOUGHT)) {
            found = inserted(frame, i)
                    .or(() -> clauseBefore(frame, i))
                    .or(() -> clauseAfter(frame, i))
                    .filter(a -> verb.takes(Takes.SPEECH)
                            || a.speaker().map(phrases.kinds::isAgent).orElse(false));
        }
        if (found.isEmpty()) {
            found = attitudeRules.attribute(frame, i, verb);
        }
        return found;
    }

    /// It is expected that C; X is expected to C; X was told that C: said by somebody whom the text does not name.
    private Optional<Attribution> nobody(Frame frame, int i, Cue verb) {
        if (!verb.takes(Takes.SPEECH) && !verb.takes(Takes.THOUGHT)) {
            return Optional.empty();
        }
        return tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT)
                .filter(this::isStatement)
                .or(() -> extents.infinitive(i))
                .flatMap(clause -> Extents.attribution(
                        "nobody named",
                        extents.zone(frame, i, Math.max(i + 1, tree.first(clause))),
                        Optional.empty(),
                        i,
                        0.35));
    }

    private boolean isPassive(int verb) {
        return tree.child(verb, Relation.PASSIVE_SUBJECT).isPresent()
                || (word(verb).tag() == PartOfSpeech.VERB_PARTICIPLE
                        && word(verb).relation() == Relation.RELATIVE_CLAUSE
                        && tree.child(verb, Relation.AUXILIARY).isEmpty());
    }

    /// C1, X said, C2: the verb with its subject is set into the sentence it reports.
    private Optional<Attribution> inserted(Frame frame, int i) {
        Optional<Span> speaker = extents.speaker(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(speaker.get().from(), i);
        int to = Math.max(speaker.get().to(), i + 1);
        int start = extents.endBefore(from);
        if (from <= frame.from() + 1
                || start < 0
                || (speaker.get().to() < i && !onlyHelpers(speaker.get().to(), i))) {
            return Optional.empty();
        }
        while (to < frame.to()
                && !extents.isComma(to)
                && word(to).isWord()
                && (isAside(to) || to > i + 1)
                && to - i < 12
                && !word(to).tag().isVerb()) {
            to++;
        }
        if (to >= frame.to()
                || !extents.isComma(to)
                || tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).isPresent()) {
            return Optional.empty();
        }
        int end = extents.trimmedEnd(to + 1, frame.to());
        if (end <= to + 1
                || (Cues.find(word(to + 1).lower()).isPresent()
                        && word(to + 1).lower().endsWith("ing"))) {
            return Optional.empty();
        }
        return Extents.attribution(
                "clause around cue",
                List.of(new Span(extents.statementStart(frame, start), start), new Span(to + 1, end)),
                speaker,
                i,
                0.85);
    }

    /// C, X said on Monday. C, said X.
    private Optional<Attribution> clauseBefore(Frame frame, int i) {
        if (tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).isPresent()) {
            return Optional.empty();
        }
        Optional<Span> speaker = extents.speaker(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(speaker.get().from(), i);
        int end = extents.endBefore(from);
        if (from <= frame.from() + 1 || end < 0) {
            return Optional.empty();
        }
        boolean hanging = tree.children(i).stream()
                .anyMatch(child -> child < from
                        && (word(child).relation() == Relation.CLAUSAL_COMPLEMENT
                                || word(child).relation() == Relation.PARATAXIS));
        boolean last = word(i).relation() == Relation.ROOT
                || word(i).relation() == Relation.PARATAXIS
                || word(i).relation() == Relation.CLAUSAL_COMPLEMENT;
        if ((!hanging && !last)
                || tree.childAfter(i, Relation.OBJECT)
                        .filter(o -> !isAddressee(i, o))
                        .isPresent()) {
            return Optional.empty();
        }
        return Extents.attribution(
                "clause before cue",
                List.of(new Span(extents.statementStart(frame, end), end)),
                speaker,
                i,
                hanging ? 0.9 : 0.75);
    }

    /// X said on Monday that C.
    private Optional<Attribution> clauseAfter(Frame frame, int i) {
        Optional<Span> speaker = extents.speaker(frame, i);
        double confidence = speaker.isPresent() ? 0.85 : 0.5;
        Optional<Integer> clause =
                tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).filter(this::isStatement);
        if (clause.isPresent()) {
            int start = Math.max(i + 1, tree.first(clause.get()));
            return Extents.attribution("clause after cue", extents.zone(frame, i, start), speaker, i, confidence);
        }
        if (i + 2 < frame.to() && word(i + 1).is("that") && !word(i + 2).is(".") && speaker.isPresent()) {
            return Extents.attribution(
                    "clause after cue",
                    List.of(new Span(i + 1, Math.max(i + 2, extents.trimmedEnd(i + 1, frame.to())))),
                    speaker,
                    i,
                    0.75);
        }
        // "X said his staff “was wrong” ...": the grammar lost the clause, the verb still opens one.
        boolean opens = PLAIN_CUES.contains(word(i).lower())
                && i + 3 < frame.to()
                && word(i + 1).isWord()
                && word(i + 1).tag() != PartOfSpeech.PREPOSITION
                && word(i + 1).tag() != PartOfSpeech.ADVERB
                && !DAYS.contains(word(i + 1).lower())
                && tree.childAfter(i, Relation.SUBJECT).isEmpty();
        if (opens && speaker.isPresent() && speaker.get().to() <= i && holdsVerb(i + 1, frame.to())) {
            return Extents.attribution("clause after cue", extents.zone(frame, i, i + 1), speaker, i, 0.7);
        }
        return Optional.empty();
    }

    private boolean holdsVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (word(i).tag().isVerb() || word(i).tag() == PartOfSpeech.MODAL) {
                return true;
            }
        }
        return false;
    }

    /// A clause with a subject or a conjunction of its own, not a mere participle or infinitive.
    private boolean isStatement(int clause) {
        for (int child : tree.children(clause)) {
            Relation relation = word(child).relation();
            if (relation == Relation.SUBJECT
                    || relation == Relation.PASSIVE_SUBJECT
                    || (relation == Relation.MARKER && !word(child).is("to"))
                    || word(child).tag() == PartOfSpeech.WH_WORD
                    || word(child).tag() == PartOfSpeech.MODAL
                    || word(child).tag() == PartOfSpeech.EXISTENTIAL) {
                return true;
            }
        }
        return word(clause).tag() == PartOfSpeech.VERB_PAST || word(clause).tag() == PartOfSpeech.VERB_PRESENT;
    }

    /// According to X, C. C, according to X.
    private Optional<Attribution> accordingTo(Frame frame, int i) {
        Optional<Span> speaker = phrases.startingAt(frame, i + 2);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> cue = Optional.of(new Span(i, i + 2));
        int tail = extents.trimmedEnd(frame.from(), frame.to());
        if (i <= frame.from() + 1) {
            for (int k = speaker.get().to(); k < tail - 1; k++) {
                if (extents.isComma(k) && endsInsertion(k, tail)) {
                    return Optional.of(
                            new Attribution("according to", List.of(new Span(k + 1, tail)), speaker, cue, 0.9));
                }
            }
            return Optional.empty();
        }
        int to = extents.isComma(i - 1) ? i - 1 : i;
        List<Span> content = new ArrayList<>();
        if (to > frame.from()) {
            content.add(new Span(extents.statementStart(frame, to), to));
        }
        int end = speaker.get().to();
        if (end < tail - 1
                && extents.isComma(end)
                && extents.isComma(i - 1)
                && !word(end + 1).is("which")
                && !word(end + 1).is("who")
                && !word(end + 1).is("a")
                && !word(end + 1).is("an")) {
            content.add(new Span(end + 1, tail));
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution("according to", content, speaker, cue, 0.9));
    }

    /// "According to X, an analyst in Y, C": whether the comma at `k` is the last before the statement.
    private boolean endsInsertion(int k, int tail) {
        Word next = word(k + 1);
        if (next.relation() == Relation.APPOSITION
                || word(Math.min(tail - 1, k + 2)).relation() == Relation.APPOSITION) {
            return false;
        }
        int comma = -1;
        for (int j = k + 1; j < tail; j++) {
            if (extents.isComma(j)) {
                comma = j;
                break;
            }
        }
        if (comma < 0) {
            return true;
        }
        for (int j = k + 1; j < comma; j++) {
            if (word(j).tag().isVerb() || word(j).tag() == PartOfSpeech.MODAL) {
                return !next.is("who") && !next.is("which") && word(j).relation() != Relation.RELATIVE_CLAUSE;
            }
        }
        return next.is("in") || next.is("at") || next.is("on");
    }

    private boolean isAddressee(int verb, int object) {
        return Extents.TELLING.contains(word(verb).lower()) && object > verb;
    }

    private boolean onlyHelpers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!phrases.isBetweenSubjectAndVerb(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAside(int i) {
        return DAYS.contains(word(i).lower())
                || word(i).tag() == PartOfSpeech.PREPOSITION
                || word(i).tag() == PartOfSpeech.ADVERB;
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
