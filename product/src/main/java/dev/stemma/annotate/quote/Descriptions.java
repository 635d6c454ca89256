package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an article says of the people and bodies it names, beside their names: "Ada Kern, the mayor of Port Lorne",
/// "harbour engineer Ada Kern", "the operator, Lorne Ferries". By it a later "the mayor" finds its bearer.
final class Descriptions {

    private static final int LONGEST_TITLE = 5;
    private static final Set<String> COMPANIES = WordLists.words("companies");
    private static final Set<String> BODIES = WordLists.words("bodies");
    private static final Set<String> OFFICES = WordLists.words("offices");

    /// @param at first word of the name
    /// @param head the noun that says what the bearer is
    /// @param words all words of the description
    private record Description(int at, String name, String head, Set<String> words) {}

    private record Named(int at, NameMention mention) {}

    private final Reading reading;
    private final SpeakerPhrases phrases;
    private final List<Description> found = new ArrayList<>();
    private final List<Named> bodies = new ArrayList<>();

    Descriptions(Reading reading, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        for (int i = 0; i < reading.words.size(); i++) {
            int name = reading.word(i).name();
            if (name < 0 || (i > 0 && reading.word(i - 1).name() == name)) {
                continue;
            }
            NameMention mention = reading.nameAt(i);
            int end = endOfName(i);
            if (mention.type() == NameType.ORGANIZATION) {
                bodies.add(new Named(i, mention));
            } else if (mention.type() == NameType.PERSON) {
                before(i, mention.name());
                after(i, end, mention.name());
                for (String role : roles(mention.name())) {
                    add(i, mention.name(), role.substring(role.lastIndexOf(' ') + 1), role);
                }
            }
        }
    }

    private List<String> roles(String name) {
        return reading.names.findBearer(name).map(bearer -> bearer.roles()).orElse(List.of());
    }

    /// The name that stands beside a phrase: "the mayor, Ada Kern," and "the operator, Lorne Ferries".
    Optional<String> nameBeside(Span phrase) {
        int comma = phrase.to();
        int head = phrases.head(phrase);
        if (comma + 1 >= reading.words.size() || reading.word(head).name() >= 0 || !phrases.kinds.isRole(head)) {
            return Optional.empty();
        }
        boolean insertion = reading.word(comma).is(",");
        int name = insertion ? comma + 1 : comma;
        if (name < reading.words.size() && reading.word(name).is("the")) {
            name++;
        }
        if (name >= reading.words.size()
                || reading.word(name).name() < 0
                || reading.word(name).quoted()) {
            return Optional.empty();
        }
        NameMention mention = reading.nameAt(name);
        boolean body = BODIES.contains(reading.word(head).lower())
                || COMPANIES.contains(reading.word(head).lower());
        boolean fits = body ? mention.type() == NameType.ORGANIZATION : mention.type() == NameType.PERSON;
        int end = endOfName(name);
        boolean closes = end >= reading.words.size()
                || !reading.word(end).isWord()
                || reading.word(end).tag().isVerb()
                || !insertion;
        boolean list = end < reading.words.size() && reading.word(end).is("and");
        return fits && closes && !list ? Optional.of(mention.name()) : Optional.empty();
    }

    /// Whoever bears the role that a definite phrase speaks of.
    Optional<String> bearer(Span phrase) {
        int head = phrases.head(phrase);
        Word noun = reading.word(head);
        if (!phrases.kinds.isDefinite(phrase) || noun.tag() == PartOfSpeech.NOUN_PLURAL || noun.name() >= 0) {
            return Optional.empty();
        }
        Set<String> words = words(phrase);
        Optional<Description> best = Optional.empty();
        int most = -1;
        for (Description description : found) {
            if (!description.head().equals(noun.lower()) || description.at() > phrase.to() + 3) {
                continue;
            }
            Set<String> common = new HashSet<>(words);
            common.retainAll(description.words());
            boolean narrower = common.size() < words.size()
                    && common.size() < description.words().size()
                    && words.size() > 1
                    && description.words().size() > 1;
            if (!narrower && common.size() >= Math.max(1, most)) {
                most = common.size();
                best = Optional.of(description);
            }
        }
        return best.map(Description::name).or(() -> body(phrase, noun));
    }

    /// "the company": the company named last before; "the ministry": the ministry named last.
    private Optional<String> body(Span phrase, Word noun) {
        if (!reading.word(phrase.from()).is("the") || phrase.to() - phrase.from() > 2) {
            return Optional.empty();
        }
        boolean company = COMPANIES.contains(noun.lower());
        if (!company && !BODIES.contains(noun.lower()) && !OFFICES.contains(noun.lower())) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        for (Named body : bodies) {
            if (body.at() >= phrase.from()) {
                break;
            }
            String name = body.mention().name().toLowerCase(Locale.ROOT);
            boolean same = (" " + name + " ").contains(" " + noun.lower() + " ");
            boolean office = OFFICES.stream().anyMatch(word -> name.contains(word))
                    || Outlets.like(body.mention().name()).isPresent();
            if (same || (company && !office)) {
                best = Optional.of(body.mention().name());
            }
        }
        return best;
    }

    /// "harbour engineer Ada Kern", "the mayor, Ada Kern".
    private void before(int name, String bearer) {
        int end = name;
        if (end > 1 && reading.word(end - 1).is(",")) {
            end--;
        }
        int from = end;
        while (from > 0
                && end - from < LONGEST_TITLE
                && reading.word(from - 1).isWord()
                && !reading.word(from - 1).quoted()
                && reading.word(from - 1).sentence() == reading.word(name).sentence()
                && (phrases.isNounLike(from - 1) || (end < name && isJoiner(from - 1)))
                && !isPerson(from - 1)) {
            from--;
        }
        boolean parted = end < name;
        if (from < end && (!parted || (from > 0 && isDeterminer(from - 1)))) {
            Span phrase = new Span(from, end);
            int head = phrases.head(phrase);
            if (phrases.kinds.isRole(head)) {
                add(name, bearer, reading.word(head).lower(), reading.written(from, end));
            }
        }
    }

    /// "Ada Kern, a harbour engineer in Port Lorne,".
    private void after(int name, int end, String bearer) {
        if (end + 1 >= reading.words.size() || !reading.word(end).is(",")) {
            return;
        }
        Frame all = new Frame(0, reading.words.size());
        phrases.startingAt(all, end + 1)
                .filter(phrase -> reading.word(phrase.to() - 1).sentence()
                        == reading.word(name).sentence())
                .filter(phrase -> phrases.kinds.isRole(phrases.head(phrase)))
                .ifPresent(phrase -> add(
                        name,
                        bearer,
                        reading.word(phrases.head(phrase)).lower(),
                        reading.written(phrase.from(), phrase.to())));
    }

    private void add(int at, String name, String head, String words) {
        Set<String> all = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (isTelling(word)) {
                all.add(word);
            }
        }
        found.add(new Description(at, name, head, all));
    }

    private Set<String> words(Span phrase) {
        Set<String> all = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (isTelling(reading.word(i).lower())) {
                all.add(reading.word(i).lower());
            }
        }
        return all;
    }

    private static boolean isTelling(String word) {
        return word.length() > 1
                && !Set.of("the", "an", "of", "for", "at", "in", "his", "her", "its", "their", "former", "to", "and")
                        .contains(word);
    }

    private boolean isPerson(int i) {
        return reading.word(i).name() >= 0 && reading.nameAt(i).type() == NameType.PERSON;
    }

    private boolean isJoiner(int i) {
        return reading.word(i).is("of")
                || reading.word(i).is("for")
                || reading.word(i).is("at");
    }

    private boolean isDeterminer(int i) {
        return Set.of("the", "a", "an", "his", "her", "its", "their", "'s", "’s")
                .contains(reading.word(i).lower());
    }

    private int endOfName(int from) {
        int end = from;
        while (end < reading.words.size()
                && reading.word(end).name() == reading.word(from).name()) {
            end++;
        }
        return end;
    }
}
