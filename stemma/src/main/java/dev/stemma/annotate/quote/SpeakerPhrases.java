package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Finds the noun phrase that names a speaker, before or after the word of saying.
final class SpeakerPhrases {

    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "is",
            "was",
            "were",
            "are",
            "be",
            "been",
            "being",
            "will",
            "would",
            "did",
            "does",
            "do",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "'ve",
            "’ve",
            "'d",
            "’d",
            "'s",
            "’s",
            "'ll",
            "’ll",
            "not",
            "n't",
            "n’t",
            "also",
            "then",
            "later",
            "earlier",
            "recently",
            "repeatedly",
            "already",
            "previously",
            "once",
            "since",
            "now",
            "still",
            "just",
            "even",
            "only",
            "never",
            "often",
            "always",
            "reportedly",
            "publicly",
            "privately",
            "again",
            "further",
            "too",
            "both",
            "all",
            "simply",
            "first",
            "both");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "i", "we", "you", "who", "one", "some", "others", "many", "this", "that");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "some",
            "several", "many", "most", "another", "other", "one", "two", "three", "both", "no", "any", "every", "each");
    private static final Set<String> JOINERS = Set.of("of", "for", "at", "in", "from", "with", "to", "on");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "and",
            "or",
            "but",
            "if",
            "when",
            "while",
            "as",
            "than",
            "because",
            "though",
            "although",
            "since",
            "until",
            "after",
            "before",
            "by",
            "about",
            "into",
            "over",
            "under",
            "between",
            "during",
            "against",
            "there",
            "here",
            "so",
            "yet",
            "not",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "what",
            "where",
            "why",
            "how",
            "whether",
            "up",
            "out",
            "off",
            "down",
            "him",
            "them",
            "me",
            "us",
            "himself",
            "herself",
            "themselves",
            "today",
            "yesterday",
            "on",
            "in",
            "at",
            "to",
            "of",
            "for",
            "from",
            "with",
            "is",
            "was",
            "were",
            "are",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "did",
            "does",
            "do",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "then",
            "later",
            "now",
            "just",
            "also");

    private final Reading reading;

    SpeakerPhrases(Reading reading) {
        this.reading = reading;
    }

    /// The phrase that ends before the cue, over adverbs, auxiliaries and what stands between commas.
    Optional<Span> before(Frame frame, int cue) {
        int i = cue - 1;
        while (i >= frame.from() && !word(i).quoted() && isBetweenSubjectAndVerb(i)) {
            i--;
        }
        if (i < frame.from() || word(i).quoted()) {
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
        for (int i = close - 1; i > frame.from() && close - i < 45 && !word(i).quoted(); i--) {
            String mark = word(i).lower();
            boolean opens = word(close).is(")")
                    ? mark.equals("(")
                    : mark.equals(word(close).lower());
            if (mark.equals(";") || mark.equals(":")) {
                break;
            }
            if (!opens) {
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

    boolean isPerson(Span phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (word(i).name() >= 0 && reading.nameAt(i).type() == NameType.PERSON) {
                return true;
            }
        }
        return false;
    }

    private boolean startsClause(Frame frame, int i) {
        return i == frame.from() || word(i - 1).is(",");
    }

    private boolean beginsPhrase(int i) {
        return isNounLike(i) || DETERMINERS.contains(word(i).lower());
    }

    private boolean isBetweenSubjectAndVerb(int i) {
        Word word = word(i);
        return (AUXILIARIES.contains(word.lower()) && word.name() < 0)
                || word.tag() == PartOfSpeech.ADVERB
                || word.tag() == PartOfSpeech.MODAL
                || (word.tag() == PartOfSpeech.UNKNOWN
                        && word.lower().endsWith("ly")
                        && word.name() < 0
                        && word.lower().length() > 4);
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
