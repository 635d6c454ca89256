package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells whom a speaker phrase means, by a ladder of rules: whoever a pronoun stands for, a name in it, the name that
/// stands beside it, the bearer of a role, a body that was named before, or an unnamed speaker as described.
final class SpeakerResolver {

    private static final Set<String> DESCRIBING = WordLists.words("describing words");
    private static final Set<String> UNKNOWN =
            Set.of("i", "we", "you", "one", "that", "which", "this", "some", "many", "others", "what", "there");

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final Antecedents antecedents;
    private final Descriptions descriptions;

    /// @param attributions all of the article: whom a pronoun means does not hang on what others say of people
    SpeakerResolver(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.phrases = new SpeakerPhrases(reading);
        this.antecedents = new Antecedents(reading, attributions);
        this.descriptions = new Descriptions(reading, phrases);
    }

    /// Canonical speaker of a phrase.
    ///
    /// @param before the speakers so far, in reading order
    Optional<String> resolve(Span given, List<Antecedents.Spoken> before) {
        Span phrase = phrases.parsed.named(given);
        if (phrase.to() - phrase.from() == 1) {
            String only = reading.word(phrase.from()).lower();
            if (Antecedents.isPronoun(only)) {
                return antecedents.of(phrase.from(), before);
            }
            if (UNKNOWN.contains(only)) {
                return Optional.empty();
            }
        }
        return personIn(phrase)
                .or(() -> wholeName(phrase))
                .or(() -> descriptions.nameBeside(phrase))
                .or(() -> descriptions.bearer(phrase))
                .or(() -> sameAsBefore(phrase, before))
                .or(() -> Optional.of(described(phrase)));
    }

    /// The person whose name heads the phrase or ends it: "President Ada Kern of Kessia", "envoy of the union Ada
    /// Kern".
    private Optional<String> personIn(Span phrase) {
        boolean further = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Word word = reading.word(i);
            if (word.name() < 0) {
                further |= i > phrase.from() && word.tag() == PartOfSpeech.PREPOSITION;
                continue;
            }
            NameMention mention = reading.nameAt(i);
            if (mention.type() == NameType.PERSON && !isPossessor(mention, phrase) && !isModifier(i, phrase)) {
                Word left = reading.word(Math.max(phrase.from(), i - 1));
                boolean ends =
                        mention.passage().end() >= reading.word(phrase.to() - 1).end()
                                && left.name() != word.name()
                                && left.isWord()
                                && (left.tag().isNoun() || left.name() >= 0);
                if (!further || ends) {
                    return Optional.of(mention.name());
                }
            }
        }
        return Optional.empty();
    }

    /// "the Lorne prosecutor's office": a name before the noun that it only describes.
    private boolean isModifier(int i, Span phrase) {
        int end = i;
        while (end < phrase.to() && reading.word(end).name() == reading.word(i).name()) {
            end++;
        }
        return end < phrase.to()
                && reading.word(end).name() < 0
                && reading.word(end).tag().isNoun()
                && reading.word(end).tag() != PartOfSpeech.PROPER_NOUN;
    }

    /// A name that is the whole phrase but for an article.
    private Optional<String> wholeName(Span phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (reading.word(i).name() >= 0) {
                NameMention mention = reading.nameAt(i);
                String rest = reading.text
                        .substring(
                                reading.word(phrase.from()).start(),
                                Math.max(
                                        reading.word(phrase.from()).start(),
                                        mention.passage().start()))
                        .strip();
                boolean whole =
                        mention.passage().end() >= reading.word(phrase.to() - 1).end()
                                && (rest.isEmpty() || rest.equalsIgnoreCase("the"));
                return whole ? Optional.of(mention.name()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPossessor(NameMention mention, Span phrase) {
        int end = mention.passage().end();
        return end + 1 < reading.text.length()
                && (reading.text.startsWith("'s", end) || reading.text.startsWith("’s", end))
                && end < reading.word(phrase.to() - 1).start();
    }

    /// "the official said": the unnamed official who spoke before, as he was described there.
    private Optional<String> sameAsBefore(Span phrase, List<Antecedents.Spoken> before) {
        int head = phrases.head(phrase);
        if (!reading.word(phrase.from()).is("the")
                || phrase.to() - phrase.from() > 2
                || reading.word(head).tag() == PartOfSpeech.NOUN_PLURAL) {
            return Optional.empty();
        }
        String noun = reading.word(head).lower();
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Span> earlier = before.get(i).phrase().map(phrases.parsed::named);
            if (earlier.isPresent()
                    && earlier.get().to() - earlier.get().from() > 2
                    && before.get(i).speaker().isPresent()
                    && reading.word(phrases.head(earlier.get())).is(noun)) {
                return before.get(i).speaker();
            }
        }
        return Optional.empty();
    }

    /// "a study commissioned by the council in 2022": when it was belongs to no name.
    private int withoutTime(int from, int to) {
        int preposition = to - 2;
        boolean year = to - from > 3
                && (reading.word(preposition).is("in")
                        || reading.word(preposition).is("on"))
                && (reading.word(to - 1).tag() == PartOfSpeech.NUMBER || phrases.isTime(to - 1));
        return year ? preposition : to;
    }

    /// The phrase as it stands, without "the" or "its", a capital that only opens the sentence, and a possessive
    /// ending.
    private String described(Span phrase) {
        int from = phrase.from();
        int to = phrase.to();
        if (to - from > 1
                && (reading.word(from).is("the")
                        || reading.word(from).is("its")
                        || reading.word(from).is("their"))) {
            from++;
        }
        while (to - from > 1
                && (reading.word(to - 1).is("'s")
                        || reading.word(to - 1).is("’s")
                        || !reading.word(to - 1).isWord())) {
            to--;
        }
        to = withoutTime(from, to);
        String text = reading.written(from, to).replaceAll("\\s+", " ");
        Word word = reading.word(from);
        boolean opens = from == 0 || reading.word(from - 1).sentence() != word.sentence();
        boolean common = word.name() < 0 && word.tag() != PartOfSpeech.PROPER_NOUN;
        boolean describes = DESCRIBING.contains(word.lower());
        return opens && (common || describes) && text.length() > 1 && !Character.isUpperCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }
}
