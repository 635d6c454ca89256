package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules for words of saying that are no verbs: "his claim that ...", "she is confident that ...".
final class NounRules {

    private static final Set<String> NOUNS = WordLists.words("nouns of saying");
    private static final Set<String> ADJECTIVES = WordLists.words("adjectives of thinking");

    private final Reading reading;
    private final Tree tree;
    private final SpeakerPhrases phrases;

    NounRules(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tree = reading.tree;
        this.phrases = phrases;
    }

    /// What hangs from a noun or adjective of saying.
    Optional<Attribution> attribute(Frame frame, int i) {
        Word word = reading.word(i);
        if (word.name() >= 0) {
            return Optional.empty();
        }
        if (word.tag().isNoun() && NOUNS.contains(word.lower())) {
            return noun(frame, i);
        }
        if ((word.tag() == PartOfSpeech.ADJECTIVE || word.tag() == PartOfSpeech.VERB_PARTICIPLE)
                && ADJECTIVES.contains(word.lower())) {
            return adjective(frame, i);
        }
        return Optional.empty();
    }

    private Optional<Attribution> noun(Frame frame, int i) {
        Optional<Span> speaker = holder(frame, i);
        Optional<Integer> clause = clauseBelow(i);
        if (clause.isPresent()) {
            return attribution("noun and clause", frame, i, clause.get(), speaker, speaker.isPresent() ? 0.6 : 0.4);
        }
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        for (int child : tree.children(i)) {
            boolean topic = reading.word(child).is("of")
                    || reading.word(child).is("for")
                    || reading.word(child).is("about");
            if (child > i
                    && reading.word(child).relation() == Relation.PREPOSITION
                    && topic
                    && tree.last(child) > child
                    && !speaker.get().contains(tree.last(child))) {
                return attribution("noun and topic", frame, i, child, speaker, 0.35);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> adjective(Frame frame, int i) {
        Optional<Integer> clause = clauseBelow(i);
        int head = reading.word(i).head();
        boolean predicate = head >= 0 && reading.word(i).relation() == Relation.ATTRIBUTE;
        Optional<Span> speaker = phrases.parsed
                .subject(frame, predicate ? head : i)
                .filter(span -> !reading.word(span.from()).is("it")
                        && !reading.word(span.from()).is("there"));
        if (clause.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        return attribution("adjective and clause", frame, i, clause.get(), speaker, 0.5);
    }

    /// A clause with "that", or an infinitive, after the word.
    private Optional<Integer> clauseBelow(int i) {
        for (int child : tree.children(i)) {
            if (child <= i) {
                continue;
            }
            Relation relation = reading.word(child).relation();
            boolean clause = relation == Relation.CLAUSAL_COMPLEMENT || relation == Relation.OPEN_COMPLEMENT;
            boolean marked = relation == Relation.RELATIVE_CLAUSE
                    && tree.children(child).stream()
                            .anyMatch(c -> (reading.word(c).relation() == Relation.MARKER
                                            && reading.word(c).is("that"))
                                    || reading.word(c).is("to"));
            if (clause || marked) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// Whose claim it is: "his claim", "the claim by X", "X made the claim".
    private Optional<Span> holder(Frame frame, int i) {
        Optional<Integer> possessor = tree.child(i, Relation.POSSESSOR);
        if (possessor.isPresent() && reading.isNarrative(frame, possessor.get())) {
            return Optional.of(phrases.parsed.phraseOf(frame, possessor.get(), i));
        }
        for (int child : tree.children(i)) {
            if (reading.word(child).is("by") || reading.word(child).is("from")) {
                Optional<Integer> object = tree.child(child, Relation.PREPOSITION_OBJECT);
                if (object.isPresent() && reading.isNarrative(frame, object.get())) {
                    return Optional.of(phrases.parsed.phraseOf(frame, object.get(), i));
                }
            }
        }
        int head = reading.word(i).head();
        if (head >= 0 && reading.word(i).relation() == Relation.PREPOSITION_OBJECT) {
            // "said in a statement that"
            int verb = reading.word(head).head();
            return verb >= 0
                            && reading.isNarrative(frame, verb)
                            && reading.speechAt(verb).isPresent()
                    ? phrases.parsed.subject(frame, verb).or(() -> phrases.before(frame, verb))
                    : Optional.empty();
        }
        if (head >= 0
                && reading.word(i).relation() == Relation.OBJECT
                && reading.word(head).tag().isVerb()) {
            return phrases.parsed.subject(frame, head);
        }
        return Optional.empty();
    }

    private Optional<Attribution> attribution(
            String rule, Frame frame, int cue, int content, Optional<Span> speaker, double confidence) {
        int from = Math.max(cue + 1, tree.first(content));
        int to = Math.min(frame.to(), tree.last(content) + 1);
        while (to > from
                && !reading.word(to - 1).isWord()
                && !reading.word(to - 1).mark()) {
            to--;
        }
        if (to <= from) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                rule, List.of(new Span(from, to)), speaker, Optional.of(new Span(cue, cue + 1)), confidence));
    }
}
