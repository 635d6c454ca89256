package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.Bearer;
import dev.stemma.annotate.name.Gender;
import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells whom "he", "she", "they" and "it" stand for.
///
/// A pronoun takes the nearest before it of those who spoke and those whom the writer made the subject of a sentence;
/// people of whom somebody else speaks, or who are only mentioned, come after them.
final class Antecedents {

    /// Sentences over which "it" reaches back.
    private static final int NEAR = 3;

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself", "hers");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> BODIES = WordLists.words("bodies");

    /// Somebody who spoke.
    ///
    /// @param at the first word of what names him, or of his words
    /// @param phrase what names him there
    /// @param speaker who it is
    record Spoken(int at, Optional<Span> phrase, Optional<String> speaker) {}

    /// @param chief whether the writer's sentence is about it
    private record Subject(int at, String name, boolean person, boolean chief) {}

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final List<Subject> subjects = new ArrayList<>();

    Antecedents(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.phrases = new SpeakerPhrases(reading);
        boolean[] told = new boolean[reading.words.size()];
        for (Attribution attribution : attributions) {
            for (Span span : attribution.content()) {
                for (int i = span.from(); i < span.to(); i++) {
                    told[i] = true;
                }
            }
        }
        for (int i = 0; i < told.length; i++) {
            Word word = reading.word(i);
            boolean narrated = !told[i] && !word.quoted();
            boolean last = word.name() >= 0
                    && (i + 1 == told.length || reading.word(i + 1).name() != word.name());
            if (last && reading.nameAt(i).type() == NameType.PERSON) {
                boolean chief = narrated && (isSubject(i) || opensSentence(i));
                subjects.add(new Subject(i, reading.nameAt(i).name(), true, chief));
            } else if (last && narrated && isSubject(i)) {
                subjects.add(new Subject(i, reading.nameAt(i).name(), false, true));
            } else if (narrated && word.name() < 0 && isThing(i) && isSubject(i)) {
                subjects.add(new Subject(i, word.lower(), false, true));
            }
        }
    }

    private boolean isThing(int i) {
        return phrases.kinds.isDocument(i) || BODIES.contains(reading.word(i).lower());
    }

    /// Whether a name stands before the verb of its sentence, beside a description: "The mayor of Port Lorne, Ada
    /// Kern,".
    private boolean opensSentence(int last) {
        int first = last;
        while (first > 0 && reading.word(first - 1).name() == reading.word(last).name()) {
            first--;
        }
        boolean beside = first > 0
                && reading.word(first - 1).is(",")
                && last + 1 < reading.words.size()
                && reading.word(last + 1).is(",");
        for (int i = first - 1;
                i >= 0 && reading.word(i).sentence() == reading.word(last).sentence();
                i--) {
            if (reading.word(i).tag().isVerb() || reading.word(i).tag() == PartOfSpeech.MODAL) {
                return false;
            }
        }
        return beside;
    }

    static boolean isPronoun(String lower) {
        return HE.contains(lower) || SHE.contains(lower) || IT.contains(lower) || THEY.contains(lower);
    }

    /// Whom the pronoun at a word stands for.
    ///
    /// @param before the speakers so far, in reading order
    Optional<String> of(int pronoun, List<Spoken> before) {
        String word = reading.word(pronoun).lower();
        if (IT.contains(word) || THEY.contains(word)) {
            return thing(pronoun, THEY.contains(word), before);
        }
        return person(pronoun, HE.contains(word) ? Gender.MALE : Gender.FEMALE, before);
    }

    /// The body, the document or, for "they", the people spoken of last.
    private Optional<String> thing(int pronoun, boolean many, List<Spoken> before) {
        int at = -1;
        Optional<String> best = Optional.empty();
        for (Spoken spoken : before) {
            boolean fits = spoken.speaker()
                    .filter(speaker -> isBody(speaker) || (many && isMany(speaker)))
                    .isPresent();
            if (fits && spoken.at() < pronoun && spoken.at() > at) {
                at = spoken.at();
                best = spoken.speaker();
            }
        }
        for (Subject subject : subjects) {
            if (subject.at() < pronoun && subject.at() > at && !subject.person() && subject.chief()) {
                at = subject.at();
                best = Optional.of(subject.name());
            }
        }
        boolean near = at >= 0
                && reading.word(pronoun).sentence() - reading.word(at).sentence() <= NEAR
                && reading.word(pronoun).paragraph() - reading.word(at).paragraph() <= 1;
        return near ? best : Optional.empty();
    }

    private Optional<String> person(int pronoun, Gender gender, List<Spoken> before) {
        int at = -1;
        Optional<String> best = Optional.empty();
        for (Spoken spoken : before) {
            if (spoken.at() < pronoun && spoken.at() > at && spoken.speaker().isPresent() && allows(spoken, gender)) {
                at = spoken.at();
                best = spoken.speaker();
            }
        }
        Optional<String> mentioned = Optional.empty();
        for (Subject subject : subjects) {
            if (subject.at() >= pronoun) {
                break;
            }
            if (subject.person() && allows(subject.name(), gender)) {
                if (subject.chief() && subject.at() > at) {
                    at = subject.at();
                    best = Optional.of(subject.name());
                }
                mentioned = Optional.of(subject.name());
            }
        }
        return best.isPresent() ? best : mentioned;
    }

    /// Whether a name is the subject of its clause, or stands beside the noun that is: "the mayor, Ada Kern, left".
    private boolean isSubject(int last) {
        int at = last;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            Relation relation = reading.word(at).relation();
            if (relation == Relation.SUBJECT || relation == Relation.PASSIVE_SUBJECT) {
                int verb = reading.word(at).head();
                return verb < 0 || !phrases.parsed.isRelative(verb);
            }
            boolean climbs = relation == Relation.APPOSITION
                    || relation == Relation.COMPOUND
                    || (reading.word(at).head() >= 0
                            && reading.word(reading.word(at).head()).name()
                                    == reading.word(last).name());
            at = climbs ? reading.word(at).head() : -1;
        }
        return false;
    }

    private boolean isBody(String speaker) {
        return reading.names
                .findBearer(speaker)
                .map(bearer -> bearer.type() != NameType.PERSON)
                .orElseGet(() -> BODIES.contains(speaker.substring(speaker.lastIndexOf(' ') + 1)));
    }

    private boolean isMany(String speaker) {
        return reading.names.findBearer(speaker).isEmpty() && speaker.endsWith("s");
    }

    /// Whether a speaker can be spoken of as "he" or "she": one person, named or not.
    private boolean allows(Spoken spoken, Gender gender) {
        String speaker = spoken.speaker().orElse("");
        if (reading.names.findBearer(speaker).isPresent()) {
            return allows(speaker, gender);
        }
        if (spoken.phrase().isEmpty()) {
            return true;
        }
        Span phrase = phrases.parsed.named(spoken.phrase().get());
        if (phrase.to() - phrase.from() == 1
                && isPronoun(reading.word(phrase.from()).lower())) {
            return true;
        }
        Word head = reading.word(phrases.head(phrase));
        return head.tag() != PartOfSpeech.NOUN_PLURAL
                && !BODIES.contains(head.lower())
                && (phrases.kinds.isRole(phrases.head(phrase)) || phrases.kinds.isAgent(phrase));
    }

    private boolean allows(String name, Gender gender) {
        Optional<Bearer> bearer = reading.names.findBearer(name);
        return bearer.map(b -> b.type() == NameType.PERSON
                        && b.gender().map(gender::equals).orElse(true))
                .orElse(true);
    }
}
