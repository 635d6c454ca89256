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

    /// C1, X said, C2: the verb with its subject is set into the sentence it reports.
    private Optional<Attribution> inserted(Frame frame, int i) {
        Optional<Span> speaker = speaker(frame, i);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(speaker.get().from(), i);
        int to = Math.max(speaker.get().to(), i + 1);
        if (from <= frame.from() + 1 || !isComma(from - 1) || (speaker.get().to() < i && !onlyHelpers(speaker.get().to(), i))) {
            return Optional.empty();
        }
        while (to < frame.to() && !isComma(to) && word(to).isWord() && (isAside(to) || to > i + 1) && to - i < 12
                && !word(to).tag().isVerb()) {
            to++;
        }
        if (to >= frame.to() || !isComma(to) || tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT).isPresent()) {
            return Optional.empty();
        }
        int end = trimmedEnd(to + 1, frame.to());
        if (end <= to + 1 || (Cues.find(word(to + 1).lower()).isPresent() && word(to + 1).lower().endsWith("ing"))) {
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
        boolean last = word(i).relation() == Relation.ROOT || word(i).relation() == Relation.PARATAXIS
                || word(i).relation() == Relation.CLAUSAL_COMPLEMENT;
        if ((!hanging && !last) || tree.childAfter(i, Relation.OBJECT).filter(o -> !isAddressee(i, o)).isPresent()) {
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
        Optional<Integer> clause = tree.childAfter(i, Relation.CLAUSAL_COMPLEMENT);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int start = tree.first(clause.get());
        if (start <= i) {
            start = i + 1;
        }
        Optional<Span> speaker = speaker(frame, i);
        return attribution("clause after cue", zone(frame, i, start), speaker, i, speaker.isPresent() ? 0.85 : 0.5);
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
        return attribution("intent", zone(frame, i, tree.first(to.get())), speaker(frame, i), i, 0.45);
    }

    /// X called Y Z. X described Y as Z. X called for Y.
    private Optional<Attribution> naming(Frame frame, int i) {
        for (int child : tree.children(i)) {
            if (child > i && word(child).relation() == Relation.PREPOSITION && word(i).lower().startsWith("call")
                    && CALLING_PREPOSITIONS.contains(word(child).lower())) {
                return attribution("call for", zone(frame, i, child + 1), speaker(frame, i), i, 0.6);
            }
        }
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        return object.flatMap(o -> attribution("naming", zone(frame, i, tree.first(o)), speaker(frame, i), i, 0.55));
    }

    /// X criticised Y.
    private Optional<Attribution> stance(Frame frame, int i) {
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        return object.flatMap(o -> attribution("stance", zone(frame, i, tree.first(o)), speaker(frame, i), i, 0.4));
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
        if (end < tail - 1 && isComma(end) && isComma(i - 1) && !word(end + 1).is("which") && !word(end + 1).is("who")
                && !word(end + 1).is("a") && !word(end + 1).is("an")) {
            content.add(new Span(end + 1, tail));
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution("according to", content, speaker, cue, 0.9));
    }

    /// "According to X, an analyst in Y, C": whether the comma at `k` is the last before the statement.
    private boolean endsInsertion(int k, int tail) {
        Word next = word(k + 1);
        if (next.relation() == Relation.APPOSITION || word(Math.min(tail - 1, k + 2)).relation() == Relation.APPOSITION) {
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
                while (from > start && (isComma(from - 1) || word(from - 1).is("and") || word(from - 1).is("but") || word(from - 1).is("or"))) {
                    from--;
                }
                end = Math.min(end, from);
            }
        }
        end = trimmedEnd(start, end);
        while (end - start > 2 && DAYS.contains(word(end - 1).lower()) && word(end - 1).head() >= 0) {
            end -= word(end - 2).is("on") ? 2 : 1;
        }
        return end > start ? List.of(new Span(start, end)) : List.of();
    }

    private Optional<Attribution> attribution(
            String rule, List<Span> content, Optional<Span> speaker, int cue, double confidence) {
        if (content.isEmpty() || content.getFirst().to() <= content.getFirst().from()) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(rule, content, speaker, Optional.of(new Span(cue, cue + 1)), confidence));
    }

    /// The subject phrase of a verb; where the grammar does not tell, the phrase beside it.
    private Optional<Span> speaker(Frame frame, int verb) {
        return phrases.subject(frame, verb).or(() -> phrases.before(frame, verb));
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
        return DAYS.contains(word(i).lower()) || word(i).tag() == PartOfSpeech.PREPOSITION || word(i).tag() == PartOfSpeech.ADVERB;
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && !word(end - 1).isWord() && !word(end - 1).mark() && !word(end - 1).is("%")) {
            end--;
        }
        return end;
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
