package dev.stemma.annotate.name;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Mends what a recogniser cut wrongly: names that run over into the words beside them, organisations that lost their
/// "for ..." or "of ...", common words with a capital that are no names at all.
///
/// Damaged copies put capitals where none belong, so this is needed however good the recogniser is.
final class NameMender {

    private static final Set<String> FUNCTION_WORDS = WordTable.words("common starts");
    private static final Set<String> NEVER = WordTable.words("never");
    private static final Set<String> EVENT_HEADS = WordTable.words("event heads");
    /// Kinds of body whose names go on with "of" or "for".
    private static final Set<String> OPEN_HEADS = WordTable.words("open heads");
    private static final Set<String> EVENT_OPENERS = WordTable.words("event openers");
    private static final Set<String> STATE_BODIES = WordTable.words("state bodies");
    private static final Set<String> STATE_FIELDS = WordTable.words("state fields");
    private static final Set<String> CURRENCIES = currencies();

    private final TokenizedArticle article;

    NameMender(TokenizedArticle article) {
        this.article = article;
    }

    /// The names, mended, in reading order and not overlapping.
    List<RawName> mend(List<RawName> names) {
        List<RawName> mended = new ArrayList<>();
        for (RawName name : parted(names)) {
            Optional<RawName> kept = trimmed(name).map(this::extended);
            if (kept.isEmpty() || isNoName(kept.get())) {
                continue;
            }
            RawName next = ofCountry(withCountry(retyped(kept.get())), mended);
            // An extended name takes in the place names that were recognised inside it.
            if (!mended.isEmpty() && overlaps(mended.getLast(), next)) {
                if (length(next) > length(mended.getLast())) {
                    mended.set(mended.size() - 1, next);
                }
                continue;
            }
            mended.add(next);
        }
        return mended;
    }

    /// "Norway Bergen" of a copy that lost its commas: a country and a place that the article names by itself.
    private List<RawName> parted(List<RawName> names) {
        Set<String> places = new TreeSet<>();
        for (RawName name : names) {
            if (name.type() == NameType.PLACE) {
                places.add(name.text());
            }
        }
        List<RawName> parted = new ArrayList<>();
        for (RawName name : names) {
            List<Token> tokens = tokens(name);
            String first = tokens.get(name.from()).text();
            boolean two = name.to() - name.from() == 2
                    && name.type() != NameType.PEOPLE
                    && Countries.named(name.text()).isEmpty()
                    && Countries.named(first).isPresent();
            String second = two ? tokens.get(name.from() + 1).text() : "";
            if (name.type() == NameType.PERSON && name.to() - name.from() > 2 && followsRoleOf(tokens, name.from())) {
                parted.add(with(name, name.from(), name.from() + 1, NameType.PLACE));
                parted.add(with(name, name.from() + 1, name.to(), NameType.PERSON));
            } else if (two
                    && (places.contains(second) || Countries.pointedTo(second).isPresent())) {
                parted.add(with(name, name.from(), name.from() + 1, NameType.PLACE));
                parted.add(with(name, name.from() + 1, name.to(), NameType.PLACE));
            } else {
                parted.add(name);
            }
        }
        return parted;
    }

    /// "the president of", as before "Norway Anna Lind" in copies that lost their commas.
    private static boolean followsRoleOf(List<Token> tokens, int from) {
        return from > 1
                && tokens.get(from - 1).text().equals("of")
                && Titles.isRole(tokens.get(from - 2).text());
    }

    private Optional<RawName> trimmed(RawName name) {
        List<Token> tokens = tokens(name);
        int from = name.from();
        int to = name.to();
        while (from < to && isDigit(tokens.get(from)) && to - from > 1) {
            from++;
        }
        while (to - from > 1 && FUNCTION_WORDS.contains(lower(tokens.get(to - 1)))) {
            to--;
        }
        if (name.type() == NameType.PERSON) {
            // "Norway Anna Lind" of damaged copies, "Texan Anna Lind"
            while (to - from > 1 && isAbbreviatedPlace(tokens.get(from).text())) {
                from++;
            }
            while (to - from > 2
                    && Countries.pointedTo(tokens.get(from).text()).isPresent()
                    && !GivenNames.contains(tokens.get(from).text())) {
                from++;
            }
        }
        if (name.type() == NameType.ORGANIZATION) {
            while (to - from > 2
                    && Titles.isRole(tokens.get(from).text())
                    && !OPEN_HEADS.contains(lower(tokens.get(from)))
                    && CapitalNameRecognizer.isOrganizationHead(
                            tokens.get(to - 1).text())
                    && lower(tokens.get(from)).equals("president")) {
                from++;
            }
        }
        return Optional.of(with(name, from, to, name.type()));
    }

    /// "Carnegie Centre" before "for Coasts and Islands".
    private RawName extended(RawName name) {
        List<Token> tokens = tokens(name);
        if (name.type() != NameType.ORGANIZATION || !OPEN_HEADS.contains(lower(tokens.get(name.to() - 1)))) {
            return name;
        }
        int k = name.to();
        if (k >= tokens.size()
                || (!tokens.get(k).text().equals("for") && !tokens.get(k).text().equals("of"))) {
            return name;
        }
        k++;
        if (k < tokens.size() && tokens.get(k).text().equals("the")) {
            k++;
        }
        int end = k;
        while (end < tokens.size() && isNamePart(tokens.get(end))) {
            end++;
            if (end + 1 < tokens.size()
                    && (tokens.get(end).text().equals("and")
                            || tokens.get(end).text().equals("&"))
                    && isNamePart(tokens.get(end + 1))) {
                end += 2;
            }
        }
        return end > k ? with(name, name.from(), end, name.type()) : name;
    }

    private RawName retyped(RawName name) {
        List<Token> tokens = tokens(name);
        boolean event = name.to() - name.from() > 1
                && EVENT_HEADS.contains(lower(tokens.get(name.to() - 1)))
                && (name.type() == NameType.PERSON || name.type() == NameType.PLACE || name.type() == NameType.OTHER);
        if (event) {
            return with(name, name.from(), name.to(), NameType.EVENT);
        }
        if (name.to() - name.from() > 1 && EVENT_OPENERS.contains(lower(tokens.get(name.from())))) {
            return with(name, name.from(), name.to(), NameType.EVENT);
        }
        if (Countries.ofPeople(name.text()).isPresent()
                && Countries.named(name.text()).isEmpty()
                && name.type() != NameType.PERSON) {
            return with(name, name.from(), name.to(), NameType.PEOPLE);
        }
        boolean country = Countries.named(name.text()).isPresent() && name.type() != NameType.PLACE && !name.certain();
        return country ? with(name, name.from(), name.to(), NameType.PLACE) : name;
    }

    /// A common word that only a sentence's start, or damage, gave a capital; a currency; a letter.
    private boolean isNoName(RawName name) {
        if (name.to() - name.from() > 1) {
            boolean owned = tokens(name).get(name.from()).partOfSpeech() == PartOfSpeech.POSSESSIVE_PRONOUN;
            return (owned && name.type() != NameType.WORK)
                    || Titles.isUnique(name.text().toLowerCase(Locale.ROOT));
        }
        Token token = tokens(name).get(name.from());
        String text = token.text();
        if (text.replace(".", "").length() < 2 || CURRENCIES.contains(text) || NEVER.contains(lower(token))) {
            return true;
        }
        if (name.type() == NameType.PEOPLE
                || Countries.pointedTo(text).isPresent()
                || GivenNames.contains(text)
                || !name.title().isEmpty()) {
            return false;
        }
        PartOfSpeech tag = token.partOfSpeech();
        boolean opens = name.from() == 0;
        boolean role = text.equals("State")
                && name.from() >= 2
                && tokens(name).get(name.from() - 1).text().equals("of");
        // The tagger does not know every surname that opens a sentence: what a person does tells more.
        boolean acts = name.type() == NameType.PERSON
                && name.to() < tokens(name).size()
                && tokens(name).get(name.to()).partOfSpeech().isVerb();
        boolean common = opens && !acts && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.NOUN_PLURAL);
        return role
                || common
                || FUNCTION_WORDS.contains(lower(token))
                || Titles.isRole(text)
                || tag.isVerb()
                || tag == PartOfSpeech.ADVERB
                || tag == PartOfSpeech.PREPOSITION
                || tag == PartOfSpeech.CONJUNCTION
                || tag == PartOfSpeech.INTERJECTION;
    }

    /// "Russian President Vladimir Putin", "President of Russia": the country belongs to the role.
    private RawName withCountry(RawName name) {
        if (name.type() != NameType.PERSON || name.title().isEmpty()) {
            return name;
        }
        int before = name.from() - name.title().size() - 1;
        List<Token> tokens = tokens(name);
        if (before < 0) {
            return name;
        }
        String word = tokens.get(before).text();
        if ((word.equals("’s") || word.equals("'s")) && before > 0) {
            before--;
            word = tokens.get(before).text();
        }
        Optional<String> country = Countries.pointedTo(word);
        if (country.isEmpty() && before > 0) {
            word = tokens.get(before - 1).text() + " " + word;
            country = Countries.pointedTo(word);
        }
        if (country.isEmpty() || Countries.pointedTo(name.title().getFirst()).isPresent()) {
            return name;
        }
        List<String> title = new ArrayList<>();
        title.add(word.toLowerCase(Locale.ROOT));
        title.addAll(name.title());
        return new RawName(name.sentence(), name.from(), name.to(), name.text(), name.type(), name.certain(), title);
    }

    /// "Norway's Foreign Ministry": a state's body is named by its country too, else those of two states are one.
    private RawName ofCountry(RawName name, List<RawName> before) {
        List<Token> tokens = tokens(name);
        if (name.type() != NameType.ORGANIZATION || !isStateBody(tokens, name)) {
            return name;
        }
        int end = name.from();
        if (end > 0 && isPossessive(tokens.get(end - 1))) {
            end--;
        }
        for (int size = 3; size >= 1; size--) {
            if (end >= size) {
                String words = article.article()
                        .text()
                        .substring(
                                tokens.get(end - size).start(),
                                tokens.get(end - 1).end());
                boolean country = Countries.named(words).isPresent()
                        || (end == name.from() && Countries.ofPeople(words).isPresent());
                if (country) {
                    int from = end - size;
                    before.removeIf(other -> other.sentence() == name.sentence() && other.from() >= from);
                    return with(name, from, name.to(), name.type());
                }
            }
        }
        return name;
    }

    /// "Foreign Ministry", "Ministry of Defence", "Supreme Court", "Parliament".
    private static boolean isStateBody(List<Token> tokens, RawName name) {
        String first = lower(tokens.get(name.from()));
        String last = lower(tokens.get(name.to() - 1));
        boolean plain = name.to() - name.from() <= 2 && STATE_BODIES.contains(last);
        boolean field = name.to() - name.from() == 1 || STATE_FIELDS.contains(first);
        return (plain && field) || first.equals("ministry");
    }

    /// "Calif." at the end of a sentence, taken for the beginning of the next name.
    private static boolean isAbbreviatedPlace(String word) {
        return word.length() > 3
                && word.endsWith(".")
                && word.indexOf('.') == word.length() - 1
                && !Titles.isTitle(word);
    }

    private static boolean isPossessive(Token token) {
        return token.text().equals("'s") || token.text().equals("’s");
    }

    private RawName with(RawName name, int from, int to, NameType type) {
        List<Token> tokens = tokens(name);
        String text = article.article()
                .text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return new RawName(name.sentence(), from, to, text, type, name.certain(), name.title());
    }

    private static boolean overlaps(RawName a, RawName b) {
        return a.sentence() == b.sentence() && a.from() < b.to() && b.from() < a.to();
    }

    private static int length(RawName name) {
        return name.to() - name.from();
    }

    private static boolean isNamePart(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0)) && !NEVER.contains(lower(token));
    }

    private static boolean isDigit(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private List<Token> tokens(RawName name) {
        return article.sentences().get(name.sentence()).tokens();
    }

    private static Set<String> currencies() {
        Set<String> codes = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        return codes;
    }
}
