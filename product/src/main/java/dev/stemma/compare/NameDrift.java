package dev.stemma.compare;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds names that stand where the source, or another copy of it, has another bearer's name: another town,
/// another army.
final class NameDrift {

    private static final int LONGEST_NAME = 8;

    /// So many words beside the name may have changed with it.
    private static final int BESIDE_NAME = 2;

    private final StoryText text;
    private final Subjects subjects;
    private final NameRuns runs;

    NameDrift(StoryText text) {
        this.text = text;
        this.subjects = new Subjects(text);
        this.runs = new NameRuns(text);
    }

    /// A name in the place of another bearer's name.
    Optional<Change> find(Replacement place) {
        TokenDiff.Change change = place.change();
        if (change.left().size() > LONGEST_NAME || change.right().size() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<TokenRange> left = runs.longest(place.from(), change.left());
        Optional<TokenRange> right = runs.longest(place.to(), change.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Token> before = left.get().in(place.left());
        List<Token> after = right.get().in(place.right());
        if (oneBearer(place, left.get(), right.get())
                || text.isOutlet(left.get().passageIn(place.from()))
                || text.isOutlet(right.get().passageIn(place.to()))
                || SameWords.moved(before, place.right())
                || SameWords.moved(after, place.left())
                || SameWords.alike(before, after)
                || !(partStays(before, after) || place.isHeldFast())) {
            return Optional.empty();
        }
        // "Mr. Obama" for "the president" and back: who is known by both words was not exchanged.
        boolean brought = !stands(after, place.from().article());
        boolean gone = !stands(before, place.to().article());
        boolean bothSides = place.staysBefore() && place.staysAfter();
        boolean alone = change.left().size() <= before.size() + BESIDE_NAME
                && change.right().size() <= after.size() + BESIDE_NAME;
        if (!alone || !(brought || (gone && bothSides))) {
            return Optional.empty();
        }
        Change.Side from = Change.Side.of(place.from(), left.get());
        Change.Side to = Change.Side.of(place.to(), right.get());
        return Optional.of(new Change(
                VariantKind.NAME,
                false,
                from,
                to,
                subjects.around(place.from(), from.passage()),
                place.descent(),
                brought ? 0.85 : 0.7));
    }

    /// Whether one word of a name was exchanged and the others stand where they stood: "Kestrel & Moor" and
    /// "Kestrel & Anchor".
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

    private boolean oneBearer(Replacement place, TokenRange left, TokenRange right) {
        Set<Integer> before = bearers(place.from(), left);
        Set<Integer> after = bearers(place.to(), right);
        return before.stream().anyMatch(after::contains)
                || Bynames.same(text.textOf(left.passageIn(place.from())), text.textOf(right.passageIn(place.to())))
                || isInitialsOf(left.in(place.left()), right.in(place.right()))
                || isInitialsOf(right.in(place.right()), left.in(place.left()));
    }

    /// Whether the story has a name whose initials the one is and of which the other is a part: "MSB" and
    /// "the Bureau" for the Maritime Safety Bureau.
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

    private Set<Integer> bearers(Statement statement, TokenRange range) {
        Passage words = range.passageIn(statement);
        Set<Integer> bearers = new HashSet<>();
        for (NameMention mention : text.article(statement.article()).names()) {
            if (mention.passage().overlaps(words)) {
                text.nameAt(mention.passage()).ifPresent(bearers::add);
            }
        }
        return bearers;
    }

    /// Whether an article holds all words of a name somewhere.
    private boolean stands(List<Token> name, int article) {
        return text.statementsOf(article).stream()
                .anyMatch(statement -> name.stream()
                        .filter(Wording::isWord)
                        .allMatch(word -> statement.tokens().stream().anyMatch(token -> TokenDiff.same(word, token))));
    }
}
