package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dependency trees of an article's sentences, with the questions the quote rules ask of them.
///
/// Where there is no grammar, every word stands alone.
final class Tree {

    private final List<Word> words;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;

    Tree(List<Word> words) {
        this.words = words;
        first = new int[words.size()];
        last = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            children.add(new ArrayList<>(4));
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            if (head >= 0) {
                children.get(head).add(i);
            }
            // Steps are bounded: a parser's mistake must not become an endless loop.
            for (int steps = 0; head >= 0 && steps < 200; steps++) {
                first[head] = Math.min(first[head], i);
                last[head] = Math.max(last[head], i);
                head = words.get(head).head();
            }
        }
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    /// First word of the phrase that hangs from a word.
    int first(int i) {
        return first[i];
    }

    /// Last word of the phrase that hangs from a word.
    int last(int i) {
        return last[i];
    }

    Optional<Integer> child(int i, Relation relation) {
        for (int child : children.get(i)) {
            if (words.get(child).relation() == relation) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// A child with this relation that stands after its head.
    Optional<Integer> childAfter(int i, Relation relation) {
        for (int child : children.get(i)) {
            if (child > i && words.get(child).relation() == relation) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean isBelow(int i, int ancestor) {
        int at = i;
        for (int steps = 0; at >= 0 && steps < 200; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = words.get(at).head();
        }
        return false;
    }

    /// The word that acts as the subject of a verb: its own, or that of the verb it is joined to or depends on. A
    /// relative pronoun stays as it is, see [#antecedent].
    Optional<Integer> subject(int verb) {
        int at = verb;
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            Optional<Integer> own = ownSubject(at);
            if (own.isPresent()) {
                return own;
            }
            if (child(at, Relation.PASSIVE_SUBJECT).isPresent()) {
                return at == verb ? agent(at) : child(at, Relation.PASSIVE_SUBJECT);
            }
            int head = words.get(at).head();
            if (head < 0) {
                return Optional.empty();
            }
            switch (words.get(at).relation()) {
                case CONJUNCT, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, PARATAXIS -> at = head;
                case PREPOSITION_OBJECT -> at = words.get(head).head();
                case RELATIVE_CLAUSE -> {
                    if (isInfinitive(at) && isBelowVerb(head)) {
                        at = verbAbove(head);
                    } else {
                        boolean passive = words.get(at).tag() == PartOfSpeech.VERB_PARTICIPLE;
                        return passive ? agent(at) : Optional.of(head);
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// The nearest subject before a verb, else one behind it: "Seeing the street, Kern says", where both nouns hang
    /// from it.
    private Optional<Integer> ownSubject(int verb) {
        Optional<Integer> own = Optional.empty();
        for (int child : children.get(verb)) {
            if (words.get(child).relation() == Relation.SUBJECT && (own.isEmpty() || child < verb)) {
                own = Optional.of(child);
            }
        }
        return own;
    }

    private boolean isInfinitive(int verb) {
        for (int child : children.get(verb)) {
            if (child < verb && words.get(child).is("to")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a noun is what a verb acts on: "took the opportunity to say".
    private boolean isBelowVerb(int noun) {
        Relation relation = words.get(noun).relation();
        return (relation == Relation.OBJECT || relation == Relation.PREPOSITION_OBJECT) && verbAbove(noun) >= 0;
    }

    private int verbAbove(int noun) {
        int at = words.get(noun).head();
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            if (words.get(at).tag().isVerb()) {
                return at;
            }
            at = words.get(at).head();
        }
        return -1;
    }

    private Optional<Integer> agent(int verb) {
        return child(verb, Relation.AGENT).flatMap(by -> child(by, Relation.PREPOSITION_OBJECT));
    }

    /// The noun that "who", "which" or "that" stands for; any other word itself.
    int antecedent(int subject) {
        Word word = words.get(subject);
        boolean relative = word.is("who") || word.is("which") || word.is("that");
        int verb = word.head();
        if (relative && verb >= 0) {
            int at = verb;
            for (int steps = 0; steps < 3 && at >= 0; steps++) {
                if (words.get(at).relation() == Relation.RELATIVE_CLAUSE
                        && words.get(at).head() >= 0) {
                    return words.get(at).head();
                }
                at = words.get(at).relation() == Relation.CONJUNCT
                        ? words.get(at).head()
                        : -1;
            }
        }
        return subject;
    }
}
