package dev.stemma.annotate.quote;

import dev.stemma.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that names a speaker, before or after the word of saying.
final class SpeakerPhrases {

    private static final Set<String> AUXILIARIES = WordLists.words("auxiliaries");
    private static final Set<String> PRONOUNS = WordLists.words("pronouns");
    private static final Set<String> DETERMINERS = WordLists.words("determiners");
    private static final Set<String> JOINERS = WordLists.words("joiners");
    private static final Set<String> FUNCTION_WORDS = WordLists.words("function words");

    private static final Set<String> DESCRIBING = WordLists.words("describing words behind a noun");
    private static final Set<String> DAYS = WordLists.words("days");
    private static final Set<String> TIMES = WordLists.words("times");
    private static final Set<String> NARROWING = WordLists.words("narrowing words of time");

    private final Reading reading;
    private final SpeakerTimes times;

    /// Phrases by the tree of the sentence.
    final ParsedPhrases parsed;

    /// What phrases tell of those they name.
    final SpeakerKinds kinds;

    SpeakerPhrases(Reading reading) {
        this.reading = reading;
        this.times = new SpeakerTimes(reading);
        this.parsed = new ParsedPhrases(reading, this, times);
        this.kinds = new SpeakerKinds(reading, this);
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
            if (phrase.isPresent() && kinds.isPerson(phrase.get())) {
                return phrase;
            }
            if (phrase.isPresent() && best.isEmpty()) {
                best = phrase;
            }
        }
        return best;
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

    boolean isPossessive(int i) {
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
