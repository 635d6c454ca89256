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
    private static final Set<String> CALLING_PREPOSITIONS = Set.of("for", "on", "upon");

    private final Reading reading;
    private final Tree tree;
    private final SpeakerPhrases phrases;

    ClauseRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tree = reading.tree;
        this.phrases = phrases;
    }

    /// What the clause around the cue at `i` gives to a speaker.
    Optional<Attribution> attribute(Frame frame, int i) {
        if (word(i).is("according") && i + 2 < frame.to() && word(i + 1).is("to")) {
            return accordingTo(frame, i);
        }
        if (!word(i).tag().isVerb() || word(i).name() >= 0) {
            return Optional.empty();
        }
        Optional<Cue> cue = Cues.find(word(i).lower());
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Cue verb = cue.get();
        if (isPassive(i) && tree.subject(i).isEmpty()) {
            return nobody(frame, i, verb);
        }
        Optional<Attribution> found = Optional.empty();
        if (verb.takes(Takes.SPEECH) || verb.takes(Takes.THOUGHT)) {
            found = inserted(frame, i).or(() -> clauseBefore(frame, i)).or(() -> clauseAfter(frame, i));
        }
        if (found.isEmpty() && verb.takes(Takes.DIRECTIVE)) {
            found = directive(frame, i);
        }
        if (found.isEmpty() && verb.takes(Takes.INTENT)) {
            found = intent(frame, i);
        }
        if (found.isEmpty() && verb.takes(Takes.NAMING)) {
            found = naming(frame, i);
        }
        if (found.isEmpty() && verb.takes(Takes.STANCE)) {
            found = stance(frame, i);
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
                .or(() -> infinitive(i))
                .flatMap(clause -> attribution(
                        "nobody named",
                        zone(frame, i, Math.max(i + 1, tree.first(clause))),
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
        Optional<Span> speaker = speaker(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(speaker.get().from(), i);
        int to = Math.max(speaker.get().to(), i + 1);
        if (from <= frame.from() + 1
                || !isComma(from - 1)
                || (speaker.get().to() < i && !onlyHelpers(speaker.get().to(), i))) {
            return Optional.empty();
        }
        while (to < frame.to()
                && !isComma(to)
                && word(to).isWord()
                && (isAside(to) || to > i + 1)
                && to - i < 12
                && !word(to).tag().isVerb()) {
            to++;
        }
        if (to >= frame.to()
                || !isComma(to)
                || tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).isPresent()) {
            return Optional.empty();
        }
        int end = trimmedEnd(to + 1, frame.to());
        if (end <= to + 1
                || (Cues.find(word(to + 1).lower()).isPresent()
                        && word(to + 1).lower().endsWith("ing"))) {
            return Optional.empty();
        }
        return attribution(
                "clause around cue",
                List.of(new Span(statementStart(frame, from - 1), from - 1), new Span(to + 1, end)),
                speaker,
                i,
                0.85);
    }

    /// C, X said on Monday. C, said X.
    private Optional<Attribution> clauseBefore(Frame frame, int i) {
        if (tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).isPresent()) {
            return Optional.empty();
        }
        Optional<Span> speaker = speaker(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(speaker.get().from(), i);
        if (from <= frame.from() + 1 || !isComma(from - 1)) {
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
        return attribution(
                "clause before cue",
                List.of(new Span(statementStart(frame, from - 1), from - 1)),
                speaker,
                i,
                hanging ? 0.9 : 0.75);
    }

    /// X said on Monday that C.
    private Optional<Attribution> clauseAfter(Frame frame, int i) {
        Optional<Span> speaker = speaker(frame, i);
        double confidence = speaker.isPresent() ? 0.85 : 0.5;
        Optional<Integer> clause =
                tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).filter(this::isStatement);
        if (clause.isPresent()) {
            int start = Math.max(i + 1, tree.first(clause.get()));
            return attribution("clause after cue", zone(frame, i, start), speaker, i, confidence);
        }
        if (i + 2 < frame.to() && word(i + 1).is("that") && !word(i + 2).is(".") && speaker.isPresent()) {
            return attribution(
                    "clause after cue",
                    List.of(new Span(i + 1, Math.max(i + 2, trimmedEnd(i + 1, frame.to())))),
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
            return attribution("clause after cue", zone(frame, i, i + 1), speaker, i, 0.7);
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

    /// X urged Y to C. X called on Y to C.
    private Optional<Attribution> directive(Frame frame, int i) {
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        Optional<Integer> to = infinitive(i);
        if (object.isEmpty() || to.isEmpty() || to.get() < object.get()) {
            return Optional.empty();
        }
        return attribution("directive", zone(frame, i, tree.first(object.get())), speaker(frame, i), i, 0.7);
    }

    /// X wants to C.
    private Optional<Attribution> intent(Frame frame, int i) {
        Optional<Integer> to = infinitive(i);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        return attribution("intent", zone(frame, i, tree.first(to.get())), agent(frame, i), i, 0.45)
                .filter(a -> a.speaker().isPresent());
    }

    /// X called Y Z. X described Y as Z. X called for Y.
    private Optional<Attribution> naming(Frame frame, int i) {
        for (int child : tree.children(i)) {
            if (child > i
                    && word(child).relation() == Relation.PREPOSITION
                    && word(i).lower().startsWith("call")
                    && CALLING_PREPOSITIONS.contains(word(child).lower())) {
                return attribution("call for", zone(frame, i, child + 1), speaker(frame, i), i, 0.6);
            }
        }
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        return object.flatMap(o -> attribution("naming", zone(frame, i, tree.first(o)), speaker(frame, i), i, 0.55))
                .filter(a -> !holdsOnlyTerm(a));
    }

    /// X criticised Y.
    private Optional<Attribution> stance(Frame frame, int i) {
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        return object.flatMap(o -> attribution("stance", zone(frame, i, tree.first(o)), agent(frame, i), i, 0.4))
                .filter(a -> a.speaker().isPresent() && !holdsOnlyTerm(a));
    }

    /// According to X, C. C, according to X.
    private Optional<Attribution> accordingTo(Frame frame, int i) {
        Optional<Span> speaker = phrases.startingAt(frame, i + 2);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> cue = Optional.of(new Span(i, i + 2));
        int tail = trimmedEnd(frame.from(), frame.to());
        if (i <= frame.from() + 1) {
            for (int k = speaker.get().to(); k < tail - 1; k++) {
                if (isComma(k) && endsInsertion(k, tail)) {
                    return Optional.of(
                            new Attribution("according to", List.of(new Span(k + 1, tail)), speaker, cue, 0.9));
                }
            }
            return Optional.empty();
        }
        int to = isComma(i - 1) ? i - 1 : i;
        List<Span> content = new ArrayList<>();
        if (to > frame.from()) {
            content.add(new Span(statementStart(frame, to), to));
        }
        int end = speaker.get().to();
        if (end < tail - 1
                && isComma(end)
                && isComma(i - 1)
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
            if (isComma(j)) {
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

    /// From `start` to the end of what hangs from the cue, without what only follows it.
    private List<Span> zone(Frame frame, int cue, int start) {
        int end = Math.min(frame.to(), tree.last(cue) + 1);
        for (int child : tree.children(cue)) {
            if (child <= start) {
                continue;
            }
            boolean joined = word(child).relation() == Relation.CONJUNCT;
            boolean following = word(child).relation() == Relation.ADVERBIAL_CLAUSE
                    && word(child).tag() == PartOfSpeech.VERB_GERUND
                    && isComma(tree.first(child) - 1);
            if (joined || following) {
                int from = tree.first(child);
                while (from > start
                        && (isComma(from - 1)
                                || word(from - 1).is("and")
                                || word(from - 1).is("but")
                                || word(from - 1).is("or"))) {
                    from--;
                }
                end = Math.min(end, from);
            }
        }
        end = trimmedEnd(start, end);
        while (end - start > 2
                && DAYS.contains(word(end - 1).lower())
                && word(end - 1).head() >= 0) {
            end -= word(end - 2).is("on") ? 2 : 1;
        }
        return end > start ? List.of(new Span(start, end)) : List.of();
    }

    private Optional<Attribution> attribution(
            String rule, List<Span> content, Optional<Span> speaker, int cue, double confidence) {
        if (content.isEmpty() || content.getFirst().to() <= content.getFirst().from()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(rule, content, speaker, Optional.of(new Span(cue, cue + 1)), confidence));
    }

    /// The subject phrase of a verb; where the grammar does not tell, the phrase beside it.
    private Optional<Span> speaker(Frame frame, int verb) {
        return phrases.subject(frame, verb).or(() -> phrases.before(frame, verb));
    }

    /// The subject phrase of a verb when it names somebody who can want or judge.
    private Optional<Span> agent(Frame frame, int verb) {
        return speaker(frame, verb).filter(phrases::isAgent);
    }

    /// Whether the words in quotation marks are a term that only describes a noun: their “iron” bond.
    private boolean holdsOnlyTerm(Attribution attribution) {
        boolean term = false;
        for (Span span : attribution.content()) {
            for (int i = span.from(); i < span.to(); i++) {
                if (word(i).mark()
                        && i + 1 < span.to()
                        && !word(i + 1).mark()
                        && word(i + 1).quoted()) {
                    int end = i + 1;
                    while (end < span.to() && word(end).quotation() == word(i).quotation()) {
                        end++;
                    }
                    if (end - i > 6 || !isModifier(i - 1)) {
                        return false;
                    }
                    term = true;
                    i = end;
                }
            }
        }
        return term;
    }

    /// A word that leads to the noun it belongs to, and is not led to by "as" or by what somebody is called.
    private boolean isModifier(int i) {
        PartOfSpeech tag = word(i).tag();
        boolean leads = tag == PartOfSpeech.DETERMINER
                || tag == PartOfSpeech.ADJECTIVE
                || tag == PartOfSpeech.POSSESSIVE_PRONOUN
                || tag == PartOfSpeech.POSSESSIVE_ENDING;
        boolean predicate = i > 0
                && (word(i - 1).is("as")
                        || word(i - 1).tag().isNoun()
                        || word(i - 1).tag() == PartOfSpeech.PRONOUN);
        return leads && !(predicate && tag != PartOfSpeech.POSSESSIVE_ENDING);
    }

    private Optional<Integer> infinitive(int i) {
        for (int child : tree.children(i)) {
            boolean clause = word(child).relation() == Relation.OPEN_COMPLEMENT
                    || word(child).relation() == Relation.CLAUSAL_COMPLEMENT
                    || word(child).relation() == Relation.ADVERBIAL_CLAUSE;
            if (child > i && clause && tree.children(child).stream().anyMatch(c -> word(c).is("to"))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean isAddressee(int verb, int object) {
        return word(verb).lower().matches("t(old|ells?|elling)|assured|reminded|informed|warned") && object > verb;
    }

    /// Where the statement before a cue begins: after "But" and the like nothing is left out; the frame's start.
    private int statementStart(Frame frame, int end) {
        int start = frame.from();
        while (start < end - 1 && !word(start).isWord() && !word(start).mark()) {
            start++;
        }
        return start;
    }

    private boolean onlyHelpers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!phrases.isBetweenSubjectAndVerb(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isComma(int i) {
        return i >= 0 && i < reading.words.size() && (word(i).is(",") || word(i).is("—") || word(i).is("–"));
    }

    private boolean isAside(int i) {
        return DAYS.contains(word(i).lower())
                || word(i).tag() == PartOfSpeech.PREPOSITION
                || word(i).tag() == PartOfSpeech.ADVERB;
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
