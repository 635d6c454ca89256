package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that names a speaker, before or after the word of saying.
final class SpeakerPhrases {

    private static final Set<String> AUXILIARIES = WordLists.words("auxiliaries");
    private static final Set<String> PRONOUNS = WordLists.words("pronouns");
    private static final Set<String> DETERMINERS = WordLists.words("determiners");
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "their");
    private static final Set<String> JOINERS = WordLists.words("joiners");
    private static final Set<String> FUNCTION_WORDS = WordLists.words("function words");

    private static final Set<String> AGENTS = WordLists.words("agents");
    private static final Set<String> BODIES = WordLists.words("bodies");
    private static final Set<String> COMPANIES = WordLists.words("companies");
    private static final Set<String> OFFICES = WordLists.words("offices");
    private static final Set<String> DOCUMENTS = WordLists.words("documents");
    private static final Set<String> DESCRIBING = WordLists.words("describing words behind a noun");
    private static final Set<String> DAYS = WordLists.words("days");
    private static final Set<String> TIMES = WordLists.words("times");
    private static final Set<String> NARROWING = WordLists.words("narrowing words of time");

    private final Reading reading;
    private final SpeakerTimes times;

    SpeakerPhrases(Reading reading) {
        this.reading = reading;
        this.times = new SpeakerTimes(reading);
    }

    /// The phrase that ends before the cue, over adverbs, auxiliaries and what stands between commas.
    Optional<Span> before(Frame frame, int cue) {
        int i = cue - 1;
        while (i >= frame.from() && !word(i).quoted() && (isBetweenSubjectAndVerb(i) || isTime(i))) {
            i--;
        }
        if (i < frame.from() || word(i).quoted() || word(i).tag() == PartOfSpeech.VERB_GERUND) {
            return Optional.empty();
        }
        if (word(i).is(",") || word(i).is(")") || word(i).is("—") || word(i).is("-")) {
            return beforeInsertion(frame, i);
        }
        return endingAt(frame, i);
    }

    /// The phrase that starts after the cue: "said Max Hess".
    Optional<Span> after(Frame frame, int cue) {
        return startingAt(frame, cue + 1);
    }

    /// The phrase that starts at `start`.
    Optional<Span> startingAt(Frame frame, int start) {
        return wholeStartingAt(frame, start).flatMap(times::without);
    }

    private Optional<Span> wholeStartingAt(Frame frame, int start) {
        if (start >= frame.to() || word(start).quoted() || !word(start).isWord()) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(word(start).lower())
                && !DETERMINERS.contains(word(start).lower())) {
            return Optional.of(new Span(start, start + 1));
        }
        int i = start;
        boolean noun = false;
        while (i < frame.to() && !word(i).quoted() && i - start < 25) {
            Word word = word(i);
            boolean determiner = DETERMINERS.contains(word.lower());
            if (determiner && noun) {
                break;
            }
            if (isNounLike(i) || determiner || (isPossessive(i) && noun) || word.is("&")) {
                noun |= isNounLike(i);
                i++;
            } else if (noun
                    && JOINERS.contains(word.lower())
                    && i + 1 < frame.to()
                    && beginsPhrase(i + 1)
                    && (word.is("of") || word.is("for") || word.is("at") || word.is("with") || word.is("from"))) {
                i += DETERMINERS.contains(word(i + 1).lower()) ? 2 : 1;
            } else if (noun
                    && DESCRIBING.contains(word.lower())
                    && i + 2 < frame.to()
                    && isJoint(i + 1)
                    && beginsPhrase(i + 2)) {
                i += 2;
                noun = false;
            } else if (noun
                    && word.is("and")
                    && i + 1 < frame.to()
                    && word(i + 1).name() >= 0) {
                i++;
            } else {
                break;
            }
        }
        return noun ? Optional.of(new Span(start, i)) : Optional.empty();
    }

    /// The phrase whose last word is at `last`.
    Optional<Span> endingAt(Frame frame, int last) {
        return wholeEndingAt(frame, last).flatMap(times::without);
    }

    private Optional<Span> wholeEndingAt(Frame frame, int last) {
        if (last < frame.from() || word(last).quoted() || (!word(last).isWord() && !isPossessive(last))) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(word(last).lower())) {
            return Optional.of(new Span(last, last + 1));
        }
        if (!isNounLike(last)) {
            return Optional.empty();
        }
        int i = last;
        int start = last;
        while (i >= frame.from() && !word(i).quoted() && last - i < 25) {
            Word word = word(i);
            if (isNounLike(i) || isPossessive(i)) {
                start = i;
                i--;
            } else if (DETERMINERS.contains(word.lower())) {
                start = i;
                i--;
                if (i < frame.from() || !JOINERS.contains(word(i).lower())) {
                    break;
                }
            } else if (JOINERS.contains(word.lower())
                    && i - 1 >= frame.from()
                    && isNounLike(i - 1)
                    && !startsClause(frame, i)) {
                i--;
            } else if (word.is("and")
                    && i - 1 >= frame.from()
                    && word(i - 1).name() >= 0
                    && word(i + 1).name() >= 0) {
                i--;
            } else {
                break;
            }
        }
        return Optional.of(new Span(start, last + 1));
    }

    /// "Max Hess, a fellow at the institute, said": the phrase before the comma that opens the insertion.
    private Optional<Span> beforeInsertion(Frame frame, int close) {
        Optional<Span> best = Optional.empty();
        for (int i = close - 1; i > frame.from() && close - i < 45; i--) {
            if (word(i).quoted()) {
                continue;
            }
            String mark = word(i).lower();
            boolean opens = word(close).is(")")
                    ? mark.equals("(")
                    : mark.equals(word(close).lower());
            if (mark.equals(";") || mark.equals(":")) {
                break;
            }
            if (!opens || word(i - 1).quoted()) {
                continue;
            }
            Optional<Span> phrase = endingAt(frame, i - 1);
            if (phrase.isPresent() && isPerson(phrase.get())) {
                return phrase;
            }
            if (phrase.isPresent() && best.isEmpty()) {
                best = phrase;
            }
        }
        return best;
    }

    /// The subject of a verb with what belongs to it, outside quotation marks and without insertions. What stands
    /// before a colon is no subject of a verb behind it: "The Latest: Orlov says".
    Optional<Span> subject(Frame frame, int verb) {
        return reading.tree
                .subject(verb)
                .filter(subject -> reading.isNarrative(frame, subject)
                        && !word(subject).tag().isVerb()
                        && !isParted(subject, verb))
                .map(subject -> phraseOf(frame, subject, verb))
                .filter(span -> !isOfInsertion(frame, span, verb))
                .flatMap(times::without);
    }

    /// "Kern, who was at the port, said": the relative pronoun of an insertion that is closed before the verb.
    private boolean isOfInsertion(Frame frame, Span subject, int verb) {
        int close = verb - 1;
        while (close > subject.to() && isBetweenSubjectAndVerb(close)) {
            close--;
        }
        boolean set = subject.from() > frame.from()
                && word(subject.from()).is("who")
                && word(subject.from() - 1).is(",")
                && close > subject.to()
                && word(close).is(",");
        if (!set) {
            return false;
        }
        for (int i = subject.to(); i < close; i++) {
            PartOfSpeech tag = word(i).tag();
            if (tag == PartOfSpeech.VERB_PAST || tag == PartOfSpeech.VERB_PRESENT || tag == PartOfSpeech.MODAL) {
                return true;
            }
        }
        return false;
    }

    private boolean isParted(int subject, int verb) {
        int brackets = 0;
        for (int i = Math.min(subject, verb) + 1; i < Math.max(subject, verb); i++) {
            if (!word(i).quoted() && (word(i).is(":") || word(i).is(";"))) {
                return true;
            }
            brackets += word(i).is("(") ? 1 : word(i).is(")") ? -1 : 0;
        }
        return brackets != 0;
    }

    /// The phrase that a relative pronoun stands for; any other phrase itself.
    Span named(Span phrase) {
        if (phrase.to() - phrase.from() == 1) {
            int antecedent = reading.tree.antecedent(phrase.from());
            if (antecedent != phrase.from()) {
                return phraseOf(new Frame(0, reading.words.size()), antecedent, phrase.from());
            }
        }
        return phrase;
    }

    /// The noun that a phrase is built on.
    int head(Span phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean joins = word(i).tag() == PartOfSpeech.PREPOSITION
                    || word(i).tag().isVerb()
                    || (word(i).is(",") && i > phrase.from());
            if (joins && word(i).name() < 0) {
                int head = i - 1;
                while (head > phrase.from()
                        && word(head).tag() == PartOfSpeech.ADJECTIVE
                        && word(head - 1).tag().isNoun()) {
                    head--;
                }
                return head;
            }
        }
        int last = phrase.to() - 1;
        return isPossessive(last) && last > phrase.from() ? last - 1 : last;
    }

    /// Whether a phrase speaks of somebody known already: "the mayor", "his lawyer", and "mayor" in a headline or in a
    /// copy that lost its articles.
    boolean isDefinite(Span phrase) {
        Word first = word(phrase.from());
        return DEFINITE.contains(first.lower())
                || first.name() >= 0
                || (!DETERMINERS.contains(first.lower()) && word(head(phrase)).tag() == PartOfSpeech.NOUN);
    }

    /// Whether a phrase names somebody who can speak or think: a name, a pronoun, a body, people by what they do.
    boolean isAgent(Span given) {
        Span phrase = named(given);
        int head = head(phrase);
        Word word = word(head);
        if (word.name() >= 0) {
            NameType type = reading.nameAt(head).type();
            return type != NameType.WORK && type != NameType.EVENT;
        }
        if (PRONOUNS.contains(word.lower())) {
            return !word.is("it") && !word.is("this") && !word.is("that");
        }
        return word.tag() == PartOfSpeech.PROPER_NOUN
                || AGENTS.contains(word.lower())
                || (word.lower().length() > 5
                        && word.lower()
                                .matches(".*(ists?|ians?|[^t]ers|tors?|crats?|men|man|women|woman|ees?|cians?)"));
    }

    /// Whether a noun says what somebody is: an office, a trade, a kind of body.
    boolean isRole(int i) {
        Word word = word(i);
        return word.name() < 0
                && word.tag().isNoun()
                && word.tag() != PartOfSpeech.NOUN_PLURAL
                && !DOCUMENTS.contains(word.lower())
                && (AGENTS.contains(word.lower())
                        || BODIES.contains(word.lower())
                        || COMPANIES.contains(word.lower())
                        || OFFICES.contains(word.lower())
                        || word.lower()
                                .matches(".{2,}(er|or|ist|ian|ant|ent|ess|man|woman|ee|eer|crat|nik|mate|lord)"));
    }

    /// Whether a noun is a text, a picture or figures: something that states without speaking.
    boolean isDocument(int i) {
        return DOCUMENTS.contains(word(i).lower());
    }

    /// Whether a verb belongs to a clause that describes a noun.
    boolean isRelative(int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            if (word(at).relation() == Relation.RELATIVE_CLAUSE) {
                return true;
            }
            at = word(at).relation() == Relation.AUXILIARY || word(at).relation() == Relation.CONJUNCT
                    ? word(at).head()
                    : -1;
        }
        return false;
    }

    /// A noun with what belongs to it, without insertions.
    Span phraseOf(Frame frame, int noun, int verb) {
        int from = noun;
        int to = noun + 1;
        int least = Math.max(frame.from(), reading.tree.first(noun));
        int most = Math.min(frame.to() - 1, reading.tree.last(noun));
        while (from > least && !word(from - 1).is(",") && !word(from - 1).quoted() && from - 1 != verb) {
            from--;
        }
        while (to <= most
                && (word(to).isWord() || isPossessive(to))
                && !word(to).quoted()
                && to != verb
                && (word(to).relation() != Relation.RELATIVE_CLAUSE || isShortDescription(noun, to))
                && !word(to).is("to")
                && !word(to).is("who")
                && !word(to).is("which")
                && !word(to).is("that")) {
            to++;
        }
        while (from > frame.from()
                && word(from).name() >= 0
                && word(from - 1).name() == word(from).name()) {
            from--;
        }
        while (to < frame.to()
                && word(to - 1).name() >= 0
                && word(to).name() == word(to - 1).name()) {
            to++;
        }
        return new Span(from, to);
    }

    /// Whether the last word of a phrase belongs to the name of a person.
    boolean endsInPerson(Span phrase) {
        Word last = word(phrase.to() - 1);
        return last.name() >= 0 && reading.nameAt(phrase.to() - 1).type() == NameType.PERSON;
    }

    boolean isPerson(Span given) {
        Span phrase = named(given);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (word(i).name() >= 0 && reading.nameAt(i).type() == NameType.PERSON) {
                return true;
            }
        }
        return false;
    }

    /// "a study commissioned by the council": a participle right behind the noun says which.
    private boolean isShortDescription(int noun, int participle) {
        return participle == noun + 1
                && word(participle).tag() == PartOfSpeech.VERB_PARTICIPLE
                && reading.tree.child(participle, Relation.AUXILIARY).isEmpty();
    }

    /// "on Monday", "last week": words that stand between a subject and its verb without belonging to either.
    boolean isTime(int i) {
        if (i <= 0 || word(i).name() >= 0) {
            return false;
        }
        String before = word(i - 1).lower();
        if (DAYS.contains(word(i).lower())) {
            return true;
        }
        return (TIMES.contains(word(i).lower()) && NARROWING.contains(before))
                || (NARROWING.contains(word(i).lower())
                        && i + 1 < reading.words.size()
                        && (TIMES.contains(word(i + 1).lower())
                                || DAYS.contains(word(i + 1).lower())))
                || (word(i).is("on") && DAYS.contains(word(i + 1).lower()));
    }

    private boolean startsClause(Frame frame, int i) {
        return i == frame.from() || word(i - 1).is(",");
    }

    private boolean beginsPhrase(int i) {
        return isNounLike(i) || DETERMINERS.contains(word(i).lower());
    }

    boolean isBetweenSubjectAndVerb(int i) {
        Word word = word(i);
        return (AUXILIARIES.contains(word.lower()) && word.name() < 0)
                || word.tag() == PartOfSpeech.ADVERB
                || word.tag() == PartOfSpeech.MODAL
                || (word.tag() == PartOfSpeech.UNKNOWN
                        && word.lower().endsWith("ly")
                        && word.name() < 0
                        && word.lower().length() > 4);
    }

    /// Whether a word leads from "familiar", "briefed", "close" to what somebody is familiar with or close to.
    private boolean isJoint(int i) {
        return word(i).is("with") || word(i).is("on") || word(i).is("to") || word(i).is("by") || word(i).is("at");
    }

    private boolean isPossessive(int i) {
        String lower = word(i).lower();
        return lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’");
    }

    /// Whether a word can belong to a noun phrase beside determiners.
    boolean isNounLike(int i) {
        Word word = word(i);
        if (word.name() >= 0) {
            return true;
        }
        return switch (word.tag()) {
            case NOUN, NOUN_PLURAL, PROPER_NOUN, ADJECTIVE, NUMBER -> true;
            case UNKNOWN ->
                word.isWord()
                        && !FUNCTION_WORDS.contains(word.lower())
                        && !DETERMINERS.contains(word.lower())
                        && !PRONOUNS.contains(word.lower())
                        && (word.isCapitalized() || Cues.find(word.lower()).isEmpty())
                        && !word.lower().endsWith("ly");
            default -> false;
        };
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
