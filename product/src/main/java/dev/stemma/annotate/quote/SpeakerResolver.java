package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.Bearer;
import dev.stemma.annotate.name.Gender;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells whom a speaker phrase means: a name, whoever a pronoun stands for, or an unnamed speaker as described.
final class SpeakerResolver {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself", "hers");
    private static final Set<String> DESCRIBING = WordLists.words("describing words");
    private static final Set<String> OTHER_PRONOUNS =
            Set.of("they", "it", "them", "who", "i", "we", "you", "one", "that", "this", "some", "many", "others");

    private final Reading reading;

    SpeakerResolver(Reading reading) {
        this.reading = reading;
    }

    /// Canonical speaker of a phrase.
    ///
    /// @param last the speaker of the attribution before it
    Optional<String> resolve(Span phrase, Optional<String> last) {
        String only = reading.word(phrase.from()).lower();
        if (phrase.to() - phrase.from() == 1) {
            if (HE.contains(only)) {
                return person(phrase.from(), Gender.MALE, last);
            }
            if (SHE.contains(only)) {
                return person(phrase.from(), Gender.FEMALE, last);
            }
            if (only.equals("they") || only.equals("it") || only.equals("who")) {
                return last.filter(speaker -> only.equals("who") || !isPerson(speaker));
            }
            if (OTHER_PRONOUNS.contains(only)) {
                return Optional.empty();
            }
        }
        Optional<NameMention> person = Optional.empty();
        Optional<NameMention> first = Optional.empty();
        boolean further = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            further |= i > phrase.from()
                    && reading.word(i).tag() == PartOfSpeech.PREPOSITION
                    && reading.word(i).name() < 0;
            if (reading.word(i).name() >= 0) {
                NameMention mention = reading.nameAt(i);
                if (mention.type() == NameType.PERSON && person.isEmpty() && !further) {
                    person = Optional.of(mention);
                }
                if (first.isEmpty()) {
                    first = Optional.of(mention);
                }
            }
        }
        if (person.isPresent() && !isPossessor(person.get(), phrase)) {
            return person.map(NameMention::name);
        }
        if (first.isPresent() && covers(first.get(), phrase)) {
            return first.map(NameMention::name);
        }
        return Optional.of(described(phrase));
    }

    private boolean isPossessor(NameMention mention, Span phrase) {
        int end = mention.passage().end();
        return end + 1 < reading.text.length()
                && (reading.text.startsWith("'s", end) || reading.text.startsWith("’s", end))
                && end < reading.word(phrase.to() - 1).start();
    }

    /// Whether the name is the whole phrase but for an article.
    private boolean covers(NameMention mention, Span phrase) {
        String rest = reading.text
                .substring(
                        reading.word(phrase.from()).start(), mention.passage().start())
                .strip();
        return mention.passage().end() >= reading.word(phrase.to() - 1).end()
                && (rest.isEmpty() || rest.equalsIgnoreCase("the"));
    }

    /// The phrase as it stands, without "the", a capital that only opens the sentence, and a possessive ending.
    private String described(Span phrase) {
        int from = phrase.from();
        int to = phrase.to();
        if (to - from > 1 && reading.word(from).is("the")) {
            from++;
        }
        while (to - from > 1
                && (reading.word(to - 1).is("'s")
                        || reading.word(to - 1).is("’s")
                        || !reading.word(to - 1).isWord())) {
            to--;
        }
        String text = reading.written(from, to).replaceAll("\\s+", " ");
        Word word = reading.word(from);
        boolean opens = from == 0 || reading.word(from - 1).sentence() != word.sentence();
        boolean common = word.name() < 0 && word.tag() != PartOfSpeech.PROPER_NOUN;
        boolean describes = DESCRIBING.contains(word.lower());
        return opens && (common || describes) && text.length() > 1 && !Character.isUpperCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /// The last speaker where gender allows; otherwise the last person of that gender named before.
    private Optional<String> person(int at, Gender gender, Optional<String> last) {
        if (last.isPresent() && allows(last.get(), gender)) {
            return last;
        }
        int position = reading.word(at).start();
        Optional<String> found = Optional.empty();
        for (NameMention mention : reading.names.mentions()) {
            if (mention.passage().start() >= position) {
                break;
            }
            if (mention.type() == NameType.PERSON && allows(mention.name(), gender)) {
                found = Optional.of(mention.name());
            }
        }
        return found;
    }

    private boolean isPerson(String speaker) {
        return reading.names
                .findBearer(speaker)
                .map(bearer -> bearer.type() == NameType.PERSON)
                .orElse(false);
    }

    private boolean allows(String speaker, Gender gender) {
        Optional<Bearer> bearer = reading.names.findBearer(speaker);
        return bearer.map(b -> b.type() == NameType.PERSON
                        && b.gender().map(gender::equals).orElse(true))
                .orElse(true);
    }
}
