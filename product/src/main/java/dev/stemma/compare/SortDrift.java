package dev.stemma.compare;

import dev.stemma.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds where a copy tells of another sort of people or of another cause in the place of those its source tells of:
/// "civilians" and "militants", "a car bomb" and "shelling".
///
/// Other words for one sort are the copy's style; only sorts that exclude each other are told, and only where neither
/// sentence tells the other's sort elsewhere.
final class SortDrift {

    /// In a longer stretch the sentence was written anew.
    private static final int LONGEST = 12;

    /// A shown phrase is no longer than this on either side.
    private static final int LONGEST_SHOWN = 5;

    private final Subjects subjects;

    SortDrift(StoryText text) {
        this.subjects = new Subjects(text);
    }

    /// Another cause, or another sort of people.
    Optional<Change> find(Replacement place) {
        TokenDiff.Change change = place.change();
        if (!place.isCloseCopy()
                || change.left().size() > LONGEST
                || change.right().size() > LONGEST) {
            return Optional.empty();
        }
        return cause(place).or(() -> party(place));
    }

    private Optional<Change> cause(Replacement place) {
        Set<Causes.Cause> before = Causes.in(place.from(), place.change().left());
        Set<Causes.Cause> after = Causes.in(place.to(), place.change().right());
        boolean other = Causes.exclude(before, after)
                && Causes.exclude(before, Causes.of(List.of(place.to())))
                && Causes.exclude(Causes.of(List.of(place.from())), after);
        return other
                ? Optional.of(change(place, token -> !Causes.tell(token.lemma()).isEmpty()))
                : Optional.empty();
    }

    private Optional<Change> party(Replacement place) {
        Set<Parties.Party> before = Parties.in(place.change().left().in(place.left()));
        Set<Parties.Party> after = Parties.in(place.change().right().in(place.right()));
        boolean other = Parties.exclude(before, after)
                && before.stream().noneMatch(Parties.in(place.right())::contains)
                && after.stream().noneMatch(Parties.in(place.left())::contains);
        return other ? Optional.of(change(place, token -> !Parties.tell(token).isEmpty())) : Optional.empty();
    }

    private Change change(Replacement place, Predicate<Token> telling) {
        Change.Side from =
                Change.Side.of(place.from(), shown(place.left(), place.change().left(), telling));
        Change.Side to =
                Change.Side.of(place.to(), shown(place.right(), place.change().right(), telling));
        return new Change(
                VariantKind.WORDING,
                false,
                from,
                to,
                subjects.around(place.from(), from.passage()),
                place.descent(),
                0.6);
    }

    /// The words of the stretch where they are few, else those around the first that tells the sort.
    private static TokenRange shown(List<Token> tokens, TokenRange range, Predicate<Token> telling) {
        if (range.size() <= LONGEST_SHOWN) {
            return range.withoutMarks(tokens);
        }
        int at = range.positions()
                .filter(position -> telling.test(tokens.get(position)))
                .findFirst()
                .orElse(range.from());
        return new TokenRange(Math.max(range.from(), at - 2), Math.min(range.to(), at + 1)).withoutMarks(tokens);
    }
}
