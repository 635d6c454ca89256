package dev.stemma.annotate.quote;

import dev.stemma.annotate.quote.Cues.Cue;
import dev.stemma.annotate.quote.Cues.Takes;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules for verbs whose object is what somebody urges, wants, calls or judges: "X urged Y to ...", "X wants to
/// ...", "X called Y ...", "X criticised Y".
final class AttitudeRules {

    private static final Set<String> CALLING_PREPOSITIONS = Set.of("for", "on", "upon");
    private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");

    /// Words of a term in quotation marks, with its mark: their “no limits” pact.
    private static final int LONGEST_TERM = 3;

    private final Reading reading;
    private final Tree tree;
    private final Extents extents;

    AttitudeRules(Reading reading, Extents extents) {
        this.reading = reading;
        this.tree = reading.tree;
        this.extents = extents;
    }

    /// What the verb at `i` gives to a speaker.
    Optional<Attribution> attribute(Frame frame, int i, Cue verb) {
        Optional<Attribution> found = Optional.empty();
        if (verb.takes(Takes.DIRECTIVE)) {
            found = directive(frame, i);
        }
        if (found.isEmpty() && verb.takes(Takes.INTENT)) {
            found = intent(frame, i);
        }
        if (found.isEmpty() && verb.takes(Takes.NAMING)) {
            found = naming(frame, i);
        }
        if (found.isEmpty() && verb.takes(Takes.STANCE) && !isStillToCome(i)) {
            found = stance(frame, i);
        }
        return found;
    }

    /// "will discuss", "would address": nothing has been said yet.
    private boolean isStillToCome(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> child < verb && reading.word(child).tag() == PartOfSpeech.MODAL);
    }

    /// X urged Y to C. X called on Y to C.
    private Optional<Attribution> directive(Frame frame, int i) {
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        Optional<Integer> to = extents.infinitive(i);
        if (object.isEmpty() || to.isEmpty() || to.get() < object.get()) {
            return Optional.empty();
        }
        return Extents.attribution(
                "directive", extents.zone(frame, i, tree.first(object.get())), extents.speaker(frame, i), i, 0.7);
    }

    /// X wants to C.
    private Optional<Attribution> intent(Frame frame, int i) {
        Optional<Integer> to = extents.infinitive(i);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        return Extents.attribution(
                        "intent", extents.zone(frame, i, tree.first(to.get())), extents.agent(frame, i), i, 0.45)
                .filter(a -> a.speaker().isPresent());
    }

    /// X called Y Z. X described Y as Z. X called for Y.
    private Optional<Attribution> naming(Frame frame, int i) {
        for (int child : tree.children(i)) {
            if (child > i
                    && word(child).relation() == Relation.PREPOSITION
                    && word(i).lower().startsWith("call")
                    && CALLING_PREPOSITIONS.contains(word(child).lower())) {
                return Extents.attribution(
                        "call for", extents.zone(frame, i, child + 1), extents.speaker(frame, i), i, 0.6);
            }
        }
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT)
                .filter(o -> !isEachOther(i) || quotationAfter(frame, i).isPresent());
        return object.flatMap(o -> Extents.attribution(
                        "naming", extents.zone(frame, i, tree.first(o)), extents.speaker(frame, i), i, 0.55))
                .or(() -> quotationAfter(frame, i)
                        .flatMap(words ->
                                Extents.attribution("naming", List.of(words), extents.speaker(frame, i), i, 0.55)));
    }

    /// "call each other friends", "calls itself a port": nothing is said of anybody else.
    private boolean isEachOther(int verb) {
        int next = verb + 1;
        if (next + 1 >= reading.words.size()) {
            return false;
        }
        boolean reciprocal = word(next).is("each") || word(next).is("one");
        return REFLEXIVE.contains(word(next).lower())
                || (reciprocal && (word(next + 1).is("other") || word(next + 1).is("another")));
    }

    /// "what X called “...”": the quotation right behind the verb, with the words that lead to it.
    private Optional<Span> quotationAfter(Frame frame, int verb) {
        int open = verb + 1;
        while (open < frame.to()
                && open - verb < 5
                && !word(open).quoted()
                && word(open).isWord()) {
            open++;
        }
        if (open >= frame.to() || !word(open).mark()) {
            return Optional.empty();
        }
        int from = open > verb + 1 && (word(verb + 1).is("as") || word(verb + 1).is("to")) ? verb + 2 : verb + 1;
        int end = open;
        while (end < frame.to() && word(end).quotation() == word(open).quotation()) {
            end++;
        }
        return end > from ? Optional.of(new Span(from, end)) : Optional.empty();
    }

    /// X criticised Y.
    private Optional<Attribution> stance(Frame frame, int i) {
        Optional<Integer> object = tree.childAfter(i, Relation.OBJECT);
        return object.flatMap(o -> Extents.attribution(
                        "stance", extents.zone(frame, i, tree.first(o)), extents.agent(frame, i), i, 0.4))
                .filter(a -> a.speaker().isPresent() && !holdsOnlyTerm(a));
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
                    if (end - i > LONGEST_TERM || !isModifier(i - 1)) {
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

    private Word word(int i) {
        return reading.word(i);
    }
}
