package dev.stemma.compare;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds names and noun phrases that stand in a copy where its source, or another copy of it, has others: another town,
/// another army, another tool.
///
/// An editor may say the same in other words. So what was replaced must be a name for a name, or a noun phrase between
/// words that stayed; words that both texts have elsewhere in the sentence only moved.
final class PhraseDrift {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_PHRASE = 4;

    /// So many words beside the name may have changed with it.
    private static final int BESIDE_NAME = 2;

    /// Names of so many letters may differ in two and be spellings of one.
    private static final int LONG_NAME = 8;

    /// Least share of matched words at which a replaced noun means anything by itself.
    private static final double CLOSE_COPY = 0.6;

    /// Information of the words on both sides that stayed, which holds a place fast in freer copies, in bits.
    private static final double HELD_FAST = 9;

    /// Information of a number that stayed, in bits.
    private static final double NUMBER_BITS = 6;

    private static final double CONTENT_BITS = 2.0;

    /// No share of matched words is so great.
    private static final double NEVER = 2;

    private final StoryText text;
    private final Subjects subjects;
    private final Map<Integer, BitSet> quoted;

    PhraseDrift(StoryText text, Map<Integer, BitSet> quoted) {
        this.text = text;
        this.subjects = new Subjects(text);
        this.quoted = quoted;
    }

    /// A replaced stretch with the two statements.
    private record Place(Descents.Descent descent, TokenDiff diff, TokenDiff.Change change) {
        List<Token> left() {
            return descent.from().tokens();
        }

        List<Token> right() {
            return descent.to().tokens();
        }
    }

    List<Change> find(List<Descents.Descent> descents, Map<Descents.Descent, TokenDiff> diffs) {
        List<Change> found = new ArrayList<>();
        for (Descents.Descent descent : descents) {
            TokenDiff diff = diffs.get(descent);
            if (diff == null) {
                continue;
            }
            for (TokenDiff.Change change : diff.changes()) {
                Place place = new Place(descent, diff, change);
                if (change.leftTo() > change.leftFrom()
                        && change.rightTo() > change.rightFrom()
                        && !isQuoted(place)
                        && !isCredit(place)) {
                    Optional<Change> name = name(place);
                    name.or(() -> phrase(place)).ifPresent(found::add);
                }
            }
        }
        return systematic(found);
    }

    /// A replacement that a copy makes again and again was no slip of the pen; it weighs more.
    private static List<Change> systematic(List<Change> changes) {
        Map<String, Integer> times = new HashMap<>();
        changes.forEach(change -> times.merge(key(change), 1, Integer::sum));
        return changes.stream()
                .map(change ->
                        times.getOrDefault(key(change), 0) > 1 ? change.weighing(change.weight() + 0.08) : change)
                .toList();
    }

    private static String key(Change change) {
        return change.from().normalized() + ">" + change.to().normalized() + ">"
                + change.descent().to().article();
    }

    /// Whether the words stand between strokes, as the name of a photographer does.
    private static boolean isCredit(Place place) {
        return isStroke(place.left(), place.change.leftFrom() - 1)
                || isStroke(place.left(), place.change.leftTo())
                || isStroke(place.right(), place.change.rightFrom() - 1)
                || isStroke(place.right(), place.change.rightTo());
    }

    private static boolean isStroke(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().indexOf('/') >= 0;
    }

    private boolean isQuoted(Place place) {
        return isQuoted(place.descent.from(), place.change.leftFrom())
                && isQuoted(place.descent.to(), place.change.rightFrom());
    }

    private boolean isQuoted(Statement statement, int token) {
        return quoted.getOrDefault(statement.article(), new BitSet())
                .get(statement.tokens().get(token).start());
    }

    /// A name in the place of another bearer's name.
    private Optional<Change> name(Place place) {
        TokenDiff.Change change = place.change;
        if (change.leftTo() - change.leftFrom() > LONGEST_NAME
                || change.rightTo() - change.rightFrom() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<int[]> left = nameIn(place.descent.from(), change.leftFrom(), change.leftTo());
        Optional<int[]> right = nameIn(place.descent.to(), change.rightFrom(), change.rightTo());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Token> before = place.left().subList(left.get()[0], left.get()[1]);
        List<Token> after = place.right().subList(right.get()[0], right.get()[1]);
        if (oneBearer(place, left.get(), right.get())
                || moved(before, place.right())
                || moved(after, place.left())
                || alike(before, after)
                || !(partStays(before, after) || heldFast(place, CLOSE_COPY))) {
            return Optional.empty();
        }
        // "Mr. Obama" for "the president" and back: who is known by both words was not exchanged.
        boolean brought = !stands(after, place.descent.from().article());
        boolean gone = !stands(before, place.descent.to().article());
        boolean bothSides = hasAnchor(place, true) && hasAnchor(place, false);
        boolean alone = change.leftTo() - change.leftFrom() <= before.size() + BESIDE_NAME
                && change.rightTo() - change.rightFrom() <= after.size() + BESIDE_NAME;
        if (!alone || !(brought || (gone && bothSides))) {
            return Optional.empty();
        }
        Change.Side from = Change.Side.of(place.descent.from(), left.get()[0], left.get()[1]);
        Change.Side to = Change.Side.of(place.descent.to(), right.get()[0], right.get()[1]);
        return Optional.of(new Change(
                VariantKind.NAME,
                false,
                from,
                to,
                subjects.around(place.descent.from(), from.passage()),
                place.descent,
                brought ? 0.85 : 0.7));
    }

    /// The tokens of the longest run of capitalised words that begins or ends in the range and is a name there.
    private Optional<int[]> nameIn(Statement statement, int from, int to) {
        int[] best = {0, 0};
        for (int i = from; i < to; i++) {
            if (!isNameWord(statement, i)) {
                continue;
            }
            int first = i;
            int last = i + 1;
            while (first > 0 && (isNameWord(statement, first - 1) || joins(statement, first - 1))) {
                first--;
            }
            while (last < statement.tokens().size() && (isNameWord(statement, last) || joins(statement, last))) {
                last++;
            }
            if (last - first > best[1] - best[0]) {
                best = new int[] {first, last};
            }
            i = last;
        }
        return best[1] > best[0] ? Optional.of(best) : Optional.empty();
    }

    /// "&" between two capitalised words.
    private boolean joins(Statement statement, int at) {
        return statement.tokens().get(at).text().equals("&")
                && at > 0
                && at + 1 < statement.tokens().size()
                && isNameWord(statement, at - 1)
                && isNameWord(statement, at + 1);
    }

    private boolean isNameWord(Statement statement, int at) {
        Token token = statement.tokens().get(at);
        boolean capital =
                Character.isUpperCase(token.text().charAt(0)) && token.text().length() > 1;
        boolean opens = at == 0 || !Wording.isWord(statement.tokens().get(at - 1));
        boolean tagged = inMention(statement, token)
                || (token.partOfSpeech() == PartOfSpeech.PROPER_NOUN && !Wording.inHeadline(statement.tokens(), at));
        return capital
                && !isMonthOrDay(token)
                && !isArticle(token)
                && (tagged || (!opens && token.partOfSpeech() == PartOfSpeech.UNKNOWN));
    }

    private static boolean isArticle(Token token) {
        return token.text().equals("The")
                || token.text().equals("A")
                || token.text().equals("An");
    }

    private static boolean isMonthOrDay(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri",
                    "sat",
                    "sun",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "mr",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "dr." -> true;
            default -> false;
        };
    }

    private boolean inMention(Statement statement, Token token) {
        for (NameMention mention : text.article(statement.article()).names()) {
            if (mention.passage().start() <= token.start()
                    && token.end() <= mention.passage().end()) {
                return true;
            }
        }
        return false;
    }

    /// Whether one word of a name was exchanged and the others stand where they stood: "Kestrel & Moor" and "Kestrel &
    /// Anchor".
    private static boolean partStays(List<Token> left, List<Token> right) {
        if (left.size() != right.size() || left.size() < 2) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < left.size(); i++) {
            other += TokenDiff.same(left.get(i), right.get(i)) ? 0 : 1;
        }
        return other == 1;
    }

    private boolean oneBearer(Place place, int[] left, int[] right) {
        Set<Integer> before = bearers(place.descent.from(), left);
        Set<Integer> after = bearers(place.descent.to(), right);
        return before.stream().anyMatch(after::contains)
                || isInitialsOf(
                        place.left().subList(left[0], left[1]), place.right().subList(right[0], right[1]))
                || isInitialsOf(
                        place.right().subList(right[0], right[1]), place.left().subList(left[0], left[1]));
    }

    /// Whether the story has a name whose initials the one is and of which the other is a part: "MSB" and "the Bureau"
    /// for
    /// the Maritime Safety Bureau.
    private boolean isInitialsOf(List<Token> initials, List<Token> part) {
        if (initials.size() != 1) {
            return false;
        }
        String sought = initials.getFirst().text();
        return text.names().stream().flatMap(name -> name.forms().stream()).anyMatch(form -> {
            List<String> words = List.of(form.split("\\s+", -1));
            String first = words.stream()
                    .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining());
            return first.length() > 1
                    && first.equals(sought)
                    && part.stream().filter(Wording::isWord).allMatch(token -> words.contains(token.text()));
        });
    }

    private Set<Integer> bearers(Statement statement, int[] range) {
        Passage words = new Passage(
                statement.passage().article(),
                statement.tokens().get(range[0]).start(),
                statement.tokens().get(range[1] - 1).end());
        Set<Integer> bearers = new HashSet<>();
        for (NameMention mention : text.article(statement.article()).names()) {
            if (mention.passage().overlaps(words)) {
                text.nameAt(mention.passage()).ifPresent(bearers::add);
            }
        }
        return bearers;
    }

    /// Whether every word that says something stands elsewhere in the other sentence.
    private static boolean moved(List<Token> words, List<Token> other) {
        return words.stream()
                .filter(Wording::isWord)
                .allMatch(
                        word -> other.stream().anyMatch(token -> TokenDiff.same(word, token) || oneStem(word, token)));
    }

    private static boolean oneStem(Token left, Token right) {
        String a = left.text().toLowerCase(Locale.ROOT);
        String b = right.text().toLowerCase(Locale.ROOT);
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= 4 && same >= shorter - 3;
    }

    /// Whether the two differ in spelling, in an ending or in the way of writing only.
    private static boolean alike(List<Token> left, List<Token> right) {
        String a = letters(left);
        String b = letters(right);
        if (a.equals(b) || (a.length() >= 3 && b.length() >= 3 && (a.startsWith(b) || b.startsWith(a)))) {
            return true;
        }
        if (isShortFor(left, right) || isShortFor(right, left)) {
            return true;
        }
        boolean spelled = Math.min(a.length(), b.length()) >= LONG_NAME
                && a.charAt(0) == b.charAt(0)
                && Spelling.distance(a, b) <= 2;
        if (spelled || Spelling.oneName(written(left), written(right))) {
            return true;
        }
        List<Token> x = left.stream().filter(PhraseDrift::isContentWord).toList();
        List<Token> y = right.stream().filter(PhraseDrift::isContentWord).toList();
        return x.size() == y.size()
                && !x.isEmpty()
                && IntStream.range(0, x.size())
                        .allMatch(i -> Spelling.variants(
                                        x.get(i).text(), y.get(i).text())
                                || Spelling.oneName(x.get(i).text(), y.get(i).text())
                                || oneStem(x.get(i), y.get(i))
                                || TokenDiff.same(x.get(i), y.get(i)));
    }

    /// Whether the one is an abbreviation that begins like the other's initials or like another abbreviation: "ISIS"
    /// for
    /// "Islamic State", "ISIL" for "ISIS", "SOHR" for "Syrian Observatory for Human Rights".
    private static boolean isShortFor(List<Token> abbreviation, List<Token> name) {
        if (abbreviation.size() != 1) {
            return false;
        }
        String shortForm = abbreviation.getFirst().text();
        boolean capitals = shortForm.length() >= 2
                && shortForm.length() <= 6
                && shortForm.chars().allMatch(Character::isUpperCase);
        if (!capitals) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        name.stream()
                .filter(token -> Character.isUpperCase(token.text().charAt(0)))
                .forEach(token -> initials.append(
                        name.size() == 1
                                ? token.text()
                                        .substring(0, Math.min(3, token.text().length()))
                                : token.text().substring(0, 1)));
        return initials.length() >= 2 && shortForm.startsWith(initials.toString());
    }

    private static boolean isContentWord(Token token) {
        return Wording.isWord(token)
                && (token.partOfSpeech().isNoun()
                        || token.partOfSpeech().isVerb()
                        || token.partOfSpeech() == PartOfSpeech.ADJECTIVE
                        || token.partOfSpeech() == PartOfSpeech.NUMBER
                        || token.partOfSpeech() == PartOfSpeech.UNKNOWN);
    }

    /// "Deir Ezzor" and "Deir az-Zour", of which only the second word was replaced.
    private static boolean isOneNameWithTheWordBefore(Place place) {
        TokenDiff.Change change = place.change;
        return change.leftFrom() > 0
                && change.rightFrom() > 0
                && !written(place.left().subList(change.leftFrom(), change.leftTo()))
                        .isEmpty()
                && !written(place.right().subList(change.rightFrom(), change.rightTo()))
                        .isEmpty()
                && Spelling.oneName(
                        written(place.left().subList(change.leftFrom() - 1, change.leftTo())),
                        written(place.right().subList(change.rightFrom() - 1, change.rightTo())));
    }

    private static String written(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .filter(word -> Character.isUpperCase(word.charAt(0)) || word.indexOf('-') > 0)
                .collect(Collectors.joining(" "));
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        for (Token token : tokens) {
            token.text()
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }

    /// Whether an article holds all words of a name somewhere.
    private boolean stands(List<Token> name, int article) {
        return text.statementsOf(article).stream()
                .anyMatch(statement -> name.stream()
                        .filter(Wording::isWord)
                        .allMatch(word -> statement.tokens().stream().anyMatch(token -> TokenDiff.same(word, token))));
    }

    /// Whether enough stayed around the place: the sentence as a whole, or telling words on both sides.
    private static boolean heldFast(Place place, double closeness) {
        return place.diff.matched() >= closeness
                || (hasAnchor(place, true) && hasAnchor(place, false) && anchored(place) >= HELD_FAST);
    }

    private static boolean hasAnchor(Place place, boolean before) {
        return before
                ? place.change.leftFrom() > 0 && place.change.rightFrom() > 0
                : place.change.leftTo() < place.left().size()
                        && place.change.rightTo() < place.right().size();
    }

    private static double anchored(Place place) {
        return bits(place.descent.from(), place.change.leftFrom() - 1)
                + bits(place.descent.from(), place.change.leftTo());
    }

    private static double bits(Statement statement, int at) {
        if (at < 0 || at >= statement.tokens().size()) {
            return 0;
        }
        Token token = statement.tokens().get(at);
        return TokenDiff.isNumber(token) ? NUMBER_BITS : statement.terms().getOrDefault(token.lemma(), 0.0);
    }

    /// A noun phrase in the place of another.
    private Optional<Change> phrase(Place place) {
        TokenDiff.Change change = place.change;
        if (change.leftTo() - change.leftFrom() > LONGEST_PHRASE
                || change.rightTo() - change.rightFrom() > LONGEST_PHRASE) {
            return Optional.empty();
        }
        List<Token> before = place.left().subList(change.leftFrom(), change.leftTo());
        List<Token> after = place.right().subList(change.rightFrom(), change.rightTo());
        boolean nouns = hasNoun(place.descent.from(), change.leftFrom(), change.leftTo())
                && hasNoun(place.descent.to(), change.rightFrom(), change.rightTo());
        boolean held = nouns
                ? heldFast(place, CLOSE_COPY) && hasAnchor(place, true) && hasAnchor(place, false)
                : heldFast(place, NEVER) && !hasVerb(before) && !hasVerb(after);
        boolean joined = hasMark(before) || hasMark(after);
        boolean said = before.stream().anyMatch(PhraseDrift::isContentWord)
                && after.stream().anyMatch(PhraseDrift::isContentWord);
        boolean numbers = before.stream().anyMatch(TokenDiff::isNumber)
                && after.stream().anyMatch(TokenDiff::isNumber)
                && before.size() == 1
                && after.size() == 1;
        if (!held
                || joined
                || !said
                || numbers
                || before.stream().anyMatch(PhraseDrift::isMonthOrDay)
                || after.stream().anyMatch(PhraseDrift::isMonthOrDay)
                || moved(before, place.right())
                || moved(after, place.left())
                || alike(before, after)
                || isOneNameWithTheWordBefore(place)) {
            return Optional.empty();
        }
        // The word that stayed on the more telling side shows what the phrase is.
        int back = bits(place.descent.from(), change.leftFrom() - 1) > 0 ? 1 : 0;
        int on = bits(place.descent.from(), change.leftTo()) > 0 ? 1 : 0;
        Change.Side from = Change.Side.of(place.descent.from(), change.leftFrom() - back, change.leftTo() + on);
        Change.Side to = Change.Side.of(place.descent.to(), change.rightFrom() - back, change.rightTo() + on);
        return Optional.of(new Change(
                VariantKind.WORDING,
                false,
                from,
                to,
                subjects.around(place.descent.from(), from.passage()),
                place.descent,
                anchored(place) >= HELD_FAST ? 0.45 : 0.38));
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.partOfSpeech().isVerb() || token.partOfSpeech() == PartOfSpeech.MODAL);
    }

    /// Whether a mark or a joining word runs through the words: then they are no one phrase.
    private static boolean hasMark(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> !Wording.isWord(token) || token.partOfSpeech() == PartOfSpeech.CONJUNCTION);
    }

    private static boolean hasNoun(Statement statement, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = statement.tokens().get(i);
            Double bits = statement.terms().get(token.lemma());
            if (token.partOfSpeech().isNoun() && bits != null && bits >= CONTENT_BITS) {
                return true;
            }
        }
        return false;
    }
}
