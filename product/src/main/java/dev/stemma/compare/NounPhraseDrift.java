package dev.stemma.compare;

import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Optional;

/// Finds noun phrases that stand, between words that stayed, where the source or another copy of it has others.
final class NounPhraseDrift {

    private static final int LONGEST_PHRASE = 4;

    private final StoryText text;
    private final Subjects subjects;

    NounPhraseDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
    }

    /// A noun phrase in the place of another.
    Optional<Change> find(Replacement place) {
        TokenDiff.Change change = place.change();
        if (change.left().size() > LONGEST_PHRASE || change.right().size() > LONGEST_PHRASE) {
            return Optional.empty();
        }
        List<Token> before = change.left().in(place.left());
        List<Token> after = change.right().in(place.right());
        boolean nouns = hasNoun(place.from(), change.left()) && hasNoun(place.to(), change.right());
        boolean held = nouns ? place.isHeldFast() && place.staysBefore() && place.staysAfter() : place.isHeldByWords();
        boolean joined = hasMark(before) || hasMark(after);
        boolean said = before.stream().anyMatch(SameWords::isContentWord)
                && after.stream().anyMatch(SameWords::isContentWord);
        boolean numbers = before.stream().anyMatch(TokenDiff::isNumber)
                && after.stream().anyMatch(TokenDiff::isNumber)
                && before.size() == 1
                && after.size() == 1;
        if (!held
                || joined
                // With the verb the clause was written anew.
                || hasVerb(before)
                || hasVerb(after)
                || !said
                || numbers
                || before.stream().anyMatch(CapitalWords::isCalendarWordOrTitle)
                || after.stream().anyMatch(CapitalWords::isCalendarWordOrTitle)
                || SameWords.moved(before, place.right())
                || SameWords.moved(after, place.left())
                || SameWords.alike(before, after)
                || SameWords.isOneNameWithTheWordBefore(place)
                || namesPerson(place.from(), change.left()) != namesPerson(place.to(), change.right())) {
            return Optional.empty();
        }
        // The word that stayed on the more telling side shows what the phrase is.
        int back = place.bitsBefore() > 0 ? 1 : 0;
        int on = place.bitsAfter() > 0 ? 1 : 0;
        Change.Side from = Change.Side.of(place.from(), change.leftFrom() - back, change.leftTo() + on);
        Change.Side to = Change.Side.of(place.to(), change.rightFrom() - back, change.rightTo() + on);
        return Optional.of(new Change(
                VariantKind.WORDING,
                false,
                from,
                to,
                subjects.around(place.from(), from.passage()),
                place.descent(),
                place.hasTellingWords() ? 0.45 : 0.38));
    }

    /// A person for whom the body stands that he speaks for, or the other way round, is another way to refer.
    private boolean namesPerson(Statement statement, TokenRange range) {
        return text.article(statement.article()).names().stream()
                .anyMatch(mention ->
                        mention.type() == NameType.PERSON && mention.passage().overlaps(range.passageIn(statement)));
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

    private static boolean hasNoun(Statement statement, TokenRange range) {
        return range.positions()
                .anyMatch(at -> statement.tokens().get(at).partOfSpeech().isNoun() && statement.isTelling(at));
    }
}
