package dev.stemma.compare;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds where a copy names a body that its source does not name anywhere, in the place of common words: "terrorist
/// organisations" and "Northern Front forces".
///
/// Whoever the source names somewhere, the copy only names earlier; a person or place named for "the mayor" or "the
/// town" tells more of the same.
final class NamingDrift {

    private static final Set<NameType> BODIES = EnumSet.of(NameType.ORGANIZATION, NameType.PEOPLE);

    private static final int LONGEST = 8;

    private static final int SHORTEST_WORD = 3;

    private final StoryText text;
    private final Subjects subjects;

    NamingDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
    }

    /// A body's name in the place of common words, or the other way round.
    Optional<Change> find(Replacement place) {
        TokenDiff.Change change = place.change();
        boolean held = place.isCloseCopy()
                && (place.staysBefore() || change.leftFrom() == 0)
                && (place.staysAfter() || change.leftTo() == place.left().size())
                && change.left().size() <= LONGEST
                && change.right().size() <= LONGEST;
        boolean named = held
                && ((isCommon(place.from(), change.left()) && brings(place.to(), change.right(), place.from()))
                        || (isCommon(place.to(), change.right()) && brings(place.from(), change.left(), place.to())));
        if (!named
                || Bynames.same(
                        text.textOf(change.left().passageIn(place.from())),
                        text.textOf(change.right().passageIn(place.to())))
                || shareAWord(change.left().in(place.left()), change.right().in(place.right()))) {
            return Optional.empty();
        }
        Change.Side from = Change.Side.of(place.from(), change.left().withoutMarks(place.left()));
        return Optional.of(new Change(
                VariantKind.WORDING,
                false,
                from,
                Change.Side.of(place.to(), change.right().withoutMarks(place.right())),
                subjects.around(place.from(), from.passage()),
                place.descent(),
                0.55));
    }

    /// Whether the words hold a noun and no name.
    private boolean isCommon(Statement statement, TokenRange range) {
        List<Token> tokens = range.in(statement.tokens());
        return tokens.stream().anyMatch(token -> token.partOfSpeech().isNoun())
                && tokens.stream()
                        .noneMatch(token -> token.partOfSpeech().isVerb() || CapitalWords.isCalendarWordOrTitle(token))
                // What stands in brackets is a credit or an aside.
                && !tokens.getFirst().text().equals("(")
                && tokens.stream().noneMatch(token -> text.inName(statement, token));
    }

    /// Whether the words hold the name of a body of which the other article has no word.
    private boolean brings(Statement statement, TokenRange range, Statement other) {
        Passage words = range.passageIn(statement);
        return text.article(statement.article()).names().stream()
                .filter(mention -> BODIES.contains(mention.type()) && words.contains(mention.passage()))
                .anyMatch(mention -> !isNamedIn(other.article(), mention));
    }

    private boolean isNamedIn(int article, NameMention mention) {
        Set<String> words =
                Set.of(text.textOf(mention.passage()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        Optional<Integer> bearer = text.nameAt(mention.passage());
        return text.statementsOf(article).stream()
                .anyMatch(statement ->
                        bearer.filter(statement.names()::contains).isPresent()
                                || statement.tokens().stream()
                                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                                        .anyMatch(word -> word.length() >= SHORTEST_WORD && words.contains(word)));
    }

    private static boolean shareAWord(List<Token> left, List<Token> right) {
        return left.stream()
                .filter(SameWords::isContentWord)
                .anyMatch(word -> right.stream().anyMatch(token -> TokenDiff.same(word, token)));
    }
}
