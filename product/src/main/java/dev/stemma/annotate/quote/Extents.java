package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the rules that follow the grammar share: how far what is said reaches, and who says it.
final class Extents {

    /// Verbs whose object is who is told, not what is said.
    static final Set<String> TELLING =
            Set.of("told", "tell", "tells", "telling", "assured", "reminded", "informed", "warned");

    private static final Set<String> DAYS = WordLists.words("days");

    private final Reading reading;
    private final Tree tree;
    private final SpeakerPhrases phrases;
    private final Participles participles;

    Extents(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tree = reading.tree;
        this.phrases = phrases;
        this.participles = new Participles(reading, phrases);
    }

    /// From `start` to the end of what hangs from the cue, without what only follows it.
    List<Span> zone(Frame frame, int cue, int start) {
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

    /// The subject phrase of a verb; where the grammar does not tell, the phrase beside it.
    Optional<Span> speaker(Frame frame, int verb) {
        Optional<Span> actor = word(verb).tag() == PartOfSpeech.VERB_GERUND
                ? participles.actor(frame, verb)
                : phrases.parsed.subject(frame, verb);
        return actor.or(() -> phrases.before(frame, verb));
    }

    /// The subject phrase of a verb when it names somebody who can want or judge.
    Optional<Span> agent(Frame frame, int verb) {
        return speaker(frame, verb).filter(phrases.kinds::isAgent);
    }

    /// Where the statement before a cue begins: after "But" and the like nothing is left out; the frame's start.
    int statementStart(Frame frame, int end) {
        int start = frame.from();
        while (start < end - 1 && !word(start).isWord() && !word(start).mark()) {
            start++;
        }
        return start;
    }

    /// The infinitive that a verb leads to: "wants to go".
    Optional<Integer> infinitive(int i) {
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

    /// An attribution with a cue of one word; none where nothing is left to be said.
    static Optional<Attribution> attribution(
            String rule, List<Span> content, Optional<Span> speaker, int cue, double confidence) {
        if (content.isEmpty() || content.getFirst().to() <= content.getFirst().from()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(rule, content, speaker, Optional.of(new Span(cue, cue + 1)), confidence));
    }

    boolean isComma(int i) {
        return i >= 0 && i < reading.words.size() && (word(i).is(",") || word(i).is("—") || word(i).is("–"));
    }

    /// Where a statement ends whose cue or speaker starts at `from`: before a comma, or behind a quotation mark that
    /// closes on one; -1 where it does not end there.
    int endBefore(int from) {
        if (isComma(from - 1)) {
            return from - 1;
        }
        boolean closed = from > 1
                && word(from - 1).mark()
                && word(from - 2).quotation() == word(from - 1).quotation()
                && !word(from - 2).isWord()
                && !word(from - 2).mark();
        return closed ? from : -1;
    }

    int trimmedEnd(int from, int to) {
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
