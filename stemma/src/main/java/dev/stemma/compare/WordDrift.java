package dev.stemma.compare;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds words that a copy put in the place of others: parts of names, parts of fixed terms, words of another sort.
///
/// Not every other word is a variant: an editor may say "big" for "large". A replaced word is told when it stood inside
/// a name, or when it broke a term that other articles use as it was and nobody else as it is now.
final class WordDrift {

    private static final double CLOSE_COPY = 0.4;
    private static final int LONGEST_CHANGE = 3;
    private static final double CONTENT_BITS = 2.0;

    private final StoryText text;

    /// In which articles two words stand side by side.
    private final Map<String, Set<Integer>> neighbours = new HashMap<>();

    WordDrift(StoryText text) {
        this.text = text;
        for (Statement statement : text.statements()) {
            for (int i = 0; i + 1 < statement.tokens().size(); i++) {
                neighbours
                        .computeIfAbsent(
                                pair(
                                        statement.tokens().get(i),
                                        statement.tokens().get(i + 1)),
                                k -> new HashSet<>())
                        .add(statement.article());
            }
        }
    }

    private static String pair(Token left, Token right) {
        return left.lemma() + " " + right.lemma();
    }

    List<Change> find(Descents.Descent descent, TokenDiff diff) {
        List<Change> changes = new ArrayList<>();
        if (diff.matched() < CLOSE_COPY) {
            return changes;
        }
        for (TokenDiff.Change change : diff.changes()) {
            boolean small = change.leftTo() > change.leftFrom()
                    && change.rightTo() > change.rightFrom()
                    && change.leftTo() - change.leftFrom() <= LONGEST_CHANGE
                    && change.rightTo() - change.rightFrom() <= LONGEST_CHANGE;
            if (!small || inDirectQuote(descent.to(), change) || holdsNumber(descent, change)) {
                continue;
            }
            name(descent, change).or(() -> term(descent, change)).ifPresent(changes::add);
        }
        return changes;
    }

    private boolean holdsNumber(Descents.Descent descent, TokenDiff.Change change) {
        return descent.from().tokens().subList(change.leftFrom(), change.leftTo()).stream()
                        .anyMatch(TokenDiff::isNumber)
                && descent.to().tokens().subList(change.rightFrom(), change.rightTo()).stream()
                        .anyMatch(TokenDiff::isNumber);
    }

    private static boolean inDirectQuote(Statement statement, TokenDiff.Change change) {
        int start = statement.tokens().get(change.rightFrom()).start();
        int end = statement.tokens().get(change.rightTo() - 1).end();
        for (Quote quote : statement.quotes()) {
            for (Passage content : quote.content()) {
                if (quote.kind() == QuoteKind.DIRECT && content.start() <= start && end <= content.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A capitalised word replaced by another capitalised word.
    private Optional<Change> name(Descents.Descent descent, TokenDiff.Change change) {
        List<Token> before = descent.from().tokens().subList(change.leftFrom(), change.leftTo());
        List<Token> after = descent.to().tokens().subList(change.rightFrom(), change.rightTo());
        boolean names = capitalised(before, change.leftFrom()) && capitalised(after, change.rightFrom());
        if (!names || before.size() != after.size() || sameBearer(descent, change)) {
            return Optional.empty();
        }
        boolean spelling = true;
        for (int i = 0; i < before.size(); i++) {
            String a = before.get(i).text();
            String b = after.get(i).text();
            if (sharedStart(a, b) >= 4 && !Spelling.variants(a, b)) {
                return Optional.empty();
            }
            spelling &= a.equalsIgnoreCase(b) || Spelling.variants(a, b);
        }
        if (spelling) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                VariantKind.NAME,
                false,
                nameSide(descent.from(), change.leftFrom(), change.leftTo()),
                nameSide(descent.to(), change.rightFrom(), change.rightTo()),
                descent.to().text(),
                descent,
                0.85));
    }

    private static int sharedStart(String a, String b) {
        int n = 0;
        while (n < a.length()
                && n < b.length()
                && Character.toLowerCase(a.charAt(n)) == Character.toLowerCase(b.charAt(n))) {
            n++;
        }
        return n;
    }

    private boolean sameBearer(Descents.Descent descent, TokenDiff.Change change) {
        Optional<Integer> before = nameOver(descent.from(), change.leftFrom(), change.leftTo());
        Optional<Integer> after = nameOver(descent.to(), change.rightFrom(), change.rightTo());
        return before.isPresent() && before.equals(after);
    }

    private Optional<Integer> nameOver(Statement statement, int from, int to) {
        Passage words = new Passage(
                statement.passage().article(),
                statement.tokens().get(from).start(),
                statement.tokens().get(to - 1).end());
        return text.article(statement.article()).names().stream()
                .filter(mention -> mention.passage().overlaps(words))
                .flatMap(mention -> text.nameAt(mention.passage()).stream())
                .findFirst();
    }

    private static boolean capitalised(List<Token> tokens, int at) {
        return at > 0
                && tokens.stream()
                        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)))
                && tokens.stream().anyMatch(token -> token.text().length() > 2);
    }

    /// The changed words with the capitalised words around them.
    private Change.Side nameSide(Statement statement, int from, int to) {
        int first = from;
        int last = to - 1;
        List<Token> tokens = statement.tokens();
        while (first > 1 && Character.isUpperCase(tokens.get(first - 1).text().charAt(0))) {
            first--;
        }
        while (last + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(last + 1).text().charAt(0))) {
            last++;
        }
        return side(statement, first, last + 1);
    }

    /// A content word replaced inside a term: beside a word that stayed, in a pair that other articles know.
    private Optional<Change> term(Descents.Descent descent, TokenDiff.Change change) {
        List<Token> before = descent.from().tokens();
        List<Token> after = descent.to().tokens();
        if (!content(descent.from(), change.leftFrom(), change.leftTo())
                || !content(descent.to(), change.rightFrom(), change.rightTo())) {
            return Optional.empty();
        }
        boolean leftKept = known(before, change.leftFrom() - 1) > 1
                && change.rightFrom() > 0
                && known(after, change.rightFrom() - 1) <= 1
                && isContent(descent.from(), change.leftFrom() - 1);
        boolean rightKept = change.leftTo() < before.size()
                && change.rightTo() < after.size()
                && known(before, change.leftTo() - 1) > 1
                && known(after, change.rightTo() - 1) <= 1
                && isContent(descent.from(), change.leftTo());
        if (!leftKept && !rightKept) {
            return Optional.empty();
        }
        int fromFirst = leftKept ? change.leftFrom() - 1 : change.leftFrom();
        int fromLast = rightKept ? change.leftTo() : change.leftTo() - 1;
        int toFirst = leftKept ? change.rightFrom() - 1 : change.rightFrom();
        int toLast = rightKept ? change.rightTo() : change.rightTo() - 1;
        return Optional.of(new Change(
                VariantKind.WORDING,
                false,
                side(descent.from(), fromFirst, fromLast + 1),
                side(descent.to(), toFirst, toLast + 1),
                descent.to().text(),
                descent,
                0.35));
    }

    /// In how many articles a token and the next stand side by side; 0 at the edges.
    private int known(List<Token> tokens, int first) {
        if (first < 0 || first + 1 >= tokens.size()) {
            return 0;
        }
        return neighbours
                .getOrDefault(pair(tokens.get(first), tokens.get(first + 1)), Set.of())
                .size();
    }

    private static boolean content(Statement statement, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isContent(statement, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContent(Statement statement, int at) {
        Double bits = statement.terms().get(statement.tokens().get(at).lemma());
        return bits != null && bits >= CONTENT_BITS;
    }

    private static Change.Side side(Statement statement, int from, int to) {
        int start = statement.tokens().get(from).start();
        int end = statement.tokens().get(to - 1).end();
        String value = statement
                .text()
                .substring(
                        start - statement.passage().start(),
                        end - statement.passage().start());
        return new Change.Side(
                value,
                value.toLowerCase(Locale.ROOT),
                new Passage(statement.passage().article(), start, end),
                Optional.of(value));
    }
}
